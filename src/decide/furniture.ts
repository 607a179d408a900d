import { appearancesOf, cuesOf } from '../evidence/appearances.js'
import { LOOKS } from '../evidence/look.js'
import { STORY_RUN, writeStoryRun } from '../evidence/story-run.js'
import { type Appearances, SURROUNDINGS, writeSurroundings } from '../evidence/surroundings.js'
import { wordTable } from '../evidence/word-table.js'
import { heaviest, scoreOfSayings } from '../evidence/words.js'
import type { Unit } from '../units/unit.js'
import { Scorer } from './forest.js'
import { PAGE_FOREST } from './page-forest.table.js'
import { UNIT_FOREST } from './unit-forest.table.js'

const COLUMNS = [...LOOKS, ...SURROUNDINGS]
const PAGE_COLUMNS = [...COLUMNS, ...STORY_RUN]
const SCORE = COLUMNS.indexOf('score')

let scorer: Scorer | undefined
let pageScorer: Scorer | undefined

/** How much each unit of a text looks like furniture, and why. */
export interface FurnitureOdds {
  /** Log-odds by unit: above 0 it is furniture more likely than story. */
  readonly odds: Float32Array
  /** What its words alone say, likewise. */
  readonly words: Float32Array
  /** What its words say without numbers and signs. */
  sayings(at: number): number
  /** How many units may have sayings that come to so much: some of them have not, all others have none. */
  countSaying(least: number): number
  /** The odds of the units of a whole page: once more, by the first ones and by how a unit stands to the story. */
  ofPage(): Float32Array
  /** What led to the odds of a unit, as numbers that add up to them: `"newsletter" +2.1`, `look +0.4`. */
  because(at: number): string[]
}

/** Tells how much each unit of a text looks like furniture. */
export type JudgeUnits = (text: string, units: readonly Unit[]) => FurnitureOdds

/** Judges the units of a text by their words, their look and what stands around them; see `training/units`. */
export const furnitureOdds: JudgeUnits = (text, units) => new JudgedUnits(text, units)

type Seen = ReturnType<typeof appearancesOf>

/** Of most texts no more is asked than whether words say anything at all: the odds are reckoned when somebody asks. */
class JudgedUnits implements FurnitureOdds {
  private readonly seen: Seen
  private rows: Float32Array | undefined
  private ownOdds: Float32Array | undefined

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
  ) {
    this.seen = appearancesOf(text, units, wordTable())
  }

  get odds(): Float32Array {
    scorer ??= new Scorer(UNIT_FOREST, COLUMNS)
    this.ownOdds ??= oddsOf(scorer, this.ownRows(), COLUMNS.length)
    return this.ownOdds
  }

  get words(): Float32Array {
    return this.seen.scores
  }

  sayings(at: number): number {
    return scoreOfSayings(this.text, cuesOf(this.text, this.units[at] as Unit), wordTable())
  }

  countSaying(least: number): number {
    let count = 0
    for (const most of this.seen.mostSayings) if (most >= least - ROUNDED) count++
    return count
  }

  ofPage(): Float32Array {
    return pageOdds(this.seen, this.odds)
  }

  because(at: number): string[] {
    return reasonsOf(this.text, this.units[at] as Unit, this.ownRows(), at * COLUMNS.length)
  }

  private ownRows(): Float32Array {
    this.rows ??= rowsOf(this.seen, COLUMNS.length)
    return this.rows
  }
}

/** Numbers of 32 bits are off by so much at most. */
const ROUNDED = 0.001

function pageOdds({ count, looks, stems, cohesion, twins }: Seen, odds: Float32Array): Float32Array {
  pageScorer ??= new Scorer(PAGE_FOREST, PAGE_COLUMNS)
  const seen: Appearances = { count, looks, stems, cohesion, twins, scores: odds }
  const rows = rowsOf(seen, PAGE_COLUMNS.length)
  writeStoryRun(seen, odds, rows, PAGE_COLUMNS.length, COLUMNS.length)
  return oddsOf(pageScorer, rows, PAGE_COLUMNS.length)
}

/** The look of each unit and what stands around it, `columns` apart. */
function rowsOf(seen: Appearances, columns: number): Float32Array {
  const rows = new Float32Array(seen.count * columns)
  for (let at = 0; at < seen.count; at++)
    rows.set(seen.looks.subarray(at * LOOKS.length, (at + 1) * LOOKS.length), at * columns)
  writeSurroundings(seen, rows, columns, LOOKS.length)
  return rows
}

function oddsOf(forest: Scorer, rows: Float32Array, columns: number): Float32Array {
  const odds = new Float32Array(rows.length / columns)
  for (let at = 0; at < odds.length; at++) odds[at] = forest.score(rows, at * columns)
  return odds
}

/** So many cues of a unit are named. */
const MOST_CUES = 3

function reasonsOf(text: string, unit: Unit, rows: Float32Array, first: number): string[] {
  const parts = (scorer as Scorer).contributions(rows, first, COLUMNS.length)
  const words = parts[SCORE] as number
  const sum = (from: number, to: number) => parts.subarray(from, to).reduce((total, part) => total + part, 0)
  const around = sum(LOOKS.length, COLUMNS.length) - words
  return [
    ...wordsAs(text, unit, words, rows[first + SCORE] as number),
    said('look', sum(0, LOOKS.length)),
    said('surroundings', around),
    said('any unit', parts[COLUMNS.length] as number),
  ]
}

/** What the words of a unit add, each cue its part: the heaviest by name, and what is left. */
function wordsAs(text: string, unit: Unit, words: number, score: number): string[] {
  if (words <= 0 || score <= 0) return [said('words', words)]
  const named = heaviest(text, cuesOf(text, unit), wordTable(), MOST_CUES).filter(({ weight }) => weight > 0)
  const worth = ({ weight }: { readonly weight: number }) => (words * weight) / score
  const left = words - named.reduce((sum, cue) => sum + worth(cue), 0)
  return [...named.map((cue) => said(JSON.stringify(cue.cue), worth(cue))), said('other words', left)]
}

/** `('look', 0.42)` → `'look +0.4'` */
const said = (what: string, odds: number): string => `${what} ${odds < 0 ? '−' : '+'}${Math.abs(odds).toFixed(1)}`
