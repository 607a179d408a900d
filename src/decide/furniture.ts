import { appearancesOf, cuesOf } from '../evidence/appearances.js'
import { LOOKS } from '../evidence/look.js'
import { ROWS, writeRows } from '../evidence/rows.js'
import { STORY_RUN, writeStoryRun } from '../evidence/story-run.js'
import { type Appearances, SURROUNDINGS, writeSurroundings } from '../evidence/surroundings.js'
import { wordTable } from '../evidence/word-table.js'
import { scoreOfSayings } from '../evidence/words.js'
import type { Unit } from '../units/unit.js'
import { Scorer } from './forest.js'
import { reasonsOf } from './reasons.js'
import { SECOND_FOREST } from './second-forest.table.js'
import { UNIT_FOREST } from './unit-forest.table.js'

/** What the first trees see: the look of a unit, what its words say, and what stands around it. */
export const FIRST_COLUMNS: readonly string[] = [...LOOKS, ...SURROUNDINGS]
/** What the second ones see: the same with first odds for words, how a unit stands to the story, how sure its row is. */
export const SECOND_COLUMNS: readonly string[] = [...FIRST_COLUMNS, ...STORY_RUN, ...ROWS]
const RUN = FIRST_COLUMNS.length
const ROW = RUN + STORY_RUN.length

/** Where no unit of a text comes near to these odds at first, all of it is story, and nobody looks again. */
const WORTH_A_SECOND_LOOK = -1

let first: Scorer | undefined
let second: Scorer | undefined

/** How much each unit of a text looks like furniture, and why. */
export interface FurnitureOdds {
  /** Log-odds by unit: above 0 it is furniture more likely than story. */
  readonly odds: Float32Array
  /** What its words alone say, likewise. */
  readonly words: Float32Array
  /** What its words say without numbers and signs. */
  readonly sayings: (at: number) => number
  /** What led to the odds of a unit, as numbers that add up to them: `"newsletter" +2.1`, `look +0.4`. */
  readonly because: (at: number) => string[]
}

/** Tells how much each unit of a text looks like furniture. */
export type JudgeUnits = (text: string, units: readonly Unit[]) => FurnitureOdds

/**
 * Judges the units of a text by their words, their look and what stands around them, and once more by what that says of
 * their neighbours and of the story; see `training/units`.
 */
export const furnitureOdds: JudgeUnits = (text, units) => {
  const seen = appearancesOf(text, units, wordTable())
  first ??= new Scorer(UNIT_FOREST, FIRST_COLUMNS)
  const firstRows = firstRowsOf(seen)
  const odds = oddsOf(first, firstRows, FIRST_COLUMNS.length)
  const again = odds.some((one) => one > WORTH_A_SECOND_LOOK) ? secondOdds(text, units, seen, odds) : undefined
  return {
    odds: again?.odds ?? odds,
    words: seen.scores,
    sayings: (at) => scoreOfSayings(text, cuesOf(text, units[at] as Unit), wordTable()),
    because: (at) =>
      again && first && second
        ? reasonsOf(text, units[at] as Unit, {
            first: first.contributions(firstRows, at * FIRST_COLUMNS.length, FIRST_COLUMNS.length),
            second: second.contributions(again.rows, at * SECOND_COLUMNS.length, SECOND_COLUMNS.length),
            score: seen.scores[at] as number,
          })
        : [],
  }
}

/** The look of each unit and what stands around it. */
function firstRowsOf(seen: Appearances): Float32Array {
  const rows = looksOf(seen, FIRST_COLUMNS.length)
  writeSurroundings(seen, rows, FIRST_COLUMNS.length, LOOKS.length)
  return rows
}

function secondOdds(text: string, units: readonly Unit[], seen: Appearances, odds: Float32Array) {
  second ??= new Scorer(SECOND_FOREST, SECOND_COLUMNS)
  const width = SECOND_COLUMNS.length
  const rows = looksOf(seen, width)
  writeSurroundings({ ...seen, scores: odds }, rows, width, LOOKS.length)
  writeStoryRun(text, units, seen, odds, rows, width, RUN)
  writeRows(odds, seen.scores, rows, width, ROW)
  return { rows, odds: oddsOf(second, rows, width) }
}

function looksOf(seen: Appearances, columns: number): Float32Array {
  const rows = new Float32Array(seen.count * columns)
  for (let at = 0; at < seen.count; at++)
    rows.set(seen.looks.subarray(at * LOOKS.length, (at + 1) * LOOKS.length), at * columns)
  return rows
}

const oddsOf = (forest: Scorer, rows: Float32Array, columns: number): Float32Array =>
  new Float32Array(rows.length / columns).map((_, at) => forest.score(rows, at * columns))
