import { appearancesOf, cuesOf } from '../evidence/appearances.js'
import { LOOKS } from '../evidence/look.js'
import { SURROUNDINGS, writeSurroundings } from '../evidence/surroundings.js'
import { wordTable } from '../evidence/word-table.js'
import { heaviest } from '../evidence/words.js'
import type { Unit } from '../units/unit.js'
import { Scorer } from './forest.js'
import { UNIT_FOREST } from './unit-forest.table.js'

const COLUMNS = [...LOOKS, ...SURROUNDINGS]
const SCORE = COLUMNS.indexOf('score')

let scorer: Scorer | undefined

/** How much each unit of a text looks like furniture, and why. */
export interface FurnitureOdds {
  /** Log-odds by unit: above 0 it is furniture more likely than story. */
  readonly odds: Float32Array
  /** What led to the odds of a unit, as numbers that add up to them: `"newsletter" +2.1`, `look +0.4`. */
  readonly because: (at: number) => string[]
}

/** Tells how much each unit of a text looks like furniture. */
export type JudgeUnits = (text: string, units: readonly Unit[]) => FurnitureOdds

/** Judges the units of a text by their words, their look and what stands around them; see `training/units`. */
export const furnitureOdds: JudgeUnits = (text, units) => {
  scorer ??= new Scorer(UNIT_FOREST, COLUMNS)
  const table = wordTable()
  const seen = appearancesOf(text, units, table)
  const rows = new Float32Array(units.length * COLUMNS.length)
  for (let at = 0; at < units.length; at++)
    rows.set(seen.looks.subarray(at * LOOKS.length, (at + 1) * LOOKS.length), at * COLUMNS.length)
  writeSurroundings(seen, rows, COLUMNS.length, LOOKS.length)
  const odds = new Float32Array(units.length)
  for (let at = 0; at < units.length; at++) odds[at] = scorer.score(rows, at * COLUMNS.length)
  return { odds, because: (at) => reasonsOf(text, units[at] as Unit, rows, at * COLUMNS.length) }
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
