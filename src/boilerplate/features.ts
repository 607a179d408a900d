import type { LexedText } from '../lex/lexed-text.js'
import type { RuleRef } from '../rules/rule.js'
import { CONTEXT, readContext, writeContext } from './context.js'
import { FORM, readForm, writeForm } from './form.js'
import { RULE_FEATURES, readRules, writeRules } from './rules.js'
import { AGAIN, readAgain, writeAgain } from './story-run.js'
import { SURFACE, SURFACE_WIDTH, writeSurface } from './surface.js'
import type { Units } from './units.js'

/** Columns of the first forest: the unit itself, its words and its neighbors, its form, and what rules say. */
export const FIRST_COLUMNS: readonly string[] = [...SURFACE, ...CONTEXT, ...FORM, ...RULE_FEATURES]
/** Columns of the second forest: the same by the odds of the first, and how the unit stands to the story and in its row. */
export const SECOND_COLUMNS: readonly string[] = [...FIRST_COLUMNS, ...AGAIN, 'word-score']

const CONTEXT_AT = SURFACE.length
const AGAIN_AT = FIRST_COLUMNS.length

/** The surface features of the units of the last text that was read: `SURFACE_WIDTH` numbers a unit. */
export let surface: Float32Array = new Float32Array(0)

/** Reads the surface features of all units of a text. */
export function readSurface(lexed: LexedText, units: Units): void {
  const { count } = units
  if (surface.length < count * SURFACE_WIDTH) surface = new Float32Array(2 * count * SURFACE_WIDTH)
  for (let unit = 0; unit < count; unit++) writeSurface(lexed, units, unit, surface, unit * SURFACE_WIDTH)
}

/** Reads what the rows of the first forest need of a text. `scores`: the word score of each unit. */
export function readFirst(
  lexed: LexedText,
  units: Units,
  scores: Float32Array,
  rules: readonly (readonly RuleRef[])[],
): void {
  readForm(lexed, units)
  readRules(rules, surface)
  readContext(units.count, surface, scores)
}

/** Writes the row of a unit for the first forest, from index `at` on. */
export function writeFirst(unit: number, rows: Float32Array, at: number): void {
  for (let column = 0; column < SURFACE_WIDTH; column++)
    rows[at + column] = surface[unit * SURFACE_WIDTH + column] as number
  const column = writeContext(unit, rows, at + CONTEXT_AT)
  writeRules(unit, rows, writeForm(unit, rows, column))
}

/** Reads what the rows of the second forest need: the odds of the first. */
export function readSecond(count: number, odds: Float32Array, surfaces = surface): void {
  readContext(count, surfaces, odds)
  readAgain(count, surfaces, odds)
}

/** Turns the row of a unit for the first forest, at index `at`, into one for the second. */
export function writeSecond(unit: number, rows: Float32Array, at: number): void {
  const words = rows[at + CONTEXT_AT] as number
  writeContext(unit, rows, at + CONTEXT_AT)
  rows[writeAgain(unit, rows, at + AGAIN_AT)] = words
}
