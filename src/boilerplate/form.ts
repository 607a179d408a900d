import type { LexedText } from '../lex/lexed-text.js'
import { isUnread, opensItem, opensSmall, unitAt } from './tokens.js'
import type { Units } from './units.js'

/** What a unit is within its text, in the order of their columns. */
export const FORM = [
  'item', // it opens with the mark of a list
  'list-units', // the number of items in a row, if three or more
  'list-place', // from 0, the first item, to 1, the last
  'part', // it opens in lowercase, so that it is part of a sentence
  'twins', // how often it occurs in the text
  'unread', // it is in Thai, Lao or Khmer, whose words and sentences cannot be told apart
  'heading', // Markdown marks it as a heading
] as const

const FEWEST_ITEMS = 3
const MOST_ITEMS = 40
const MOST_TWINS = 4
const HASH = 0x23
const PRIME = 16777619

let lexed: LexedText | undefined
let units: Units | undefined
let listStarts: Int32Array = new Int32Array(0)
let listEnds: Int32Array = new Int32Array(0)
let hashes: Int32Array = new Int32Array(0)
const times = new Map<number, number>()

/** Sets the text that `writeForm` describes. */
export function readForm(given: LexedText, of: Units): void {
  lexed = given
  units = of
  const { count } = of
  if (listStarts.length < count) {
    listStarts = new Int32Array(2 * count)
    listEnds = new Int32Array(2 * count)
    hashes = new Int32Array(2 * count)
  }
  times.clear()
  for (let unit = 0; unit < count; unit++) {
    const hash = hashOf(given, of, unit)
    hashes[unit] = hash
    times.set(hash, (times.get(hash) ?? 0) + 1)
  }
  for (let start = 0; start < count; ) {
    let end = start
    while (end < count && isItem(given, of, end)) end++
    end = Math.max(end, start + 1)
    listStarts.fill(start, start, end)
    listEnds.fill(end, start, end)
    start = end
  }
}

const isItem = (text: LexedText, of: Units, unit: number): boolean =>
  of.pieces[unit] === 0 && opensItem(text, of.firstTokens[unit] as number, of.endTokens[unit] as number)

function hashOf({ foldedHashes }: LexedText, { firstTokens, endTokens }: Units, unit: number): number {
  let hash = 0
  for (let token = firstTokens[unit] as number; token < (endTokens[unit] as number); token++)
    hash = Math.imul(hash ^ (foldedHashes[token] as number), PRIME)
  return hash
}

/** Writes these features of a unit into `row`, from index `at` on. Returns the index behind them. */
export function writeForm(unit: number, row: Float32Array, at: number): number {
  const [text, of] = [lexed as LexedText, units as Units]
  const [first, end] = [of.firstTokens[unit] as number, of.endTokens[unit] as number]
  const [start, stop] = [listStarts[unit] as number, listEnds[unit] as number]
  const items = stop - start >= FEWEST_ITEMS ? stop - start : 0
  let column = at
  row[column++] = isItem(text, of, unit) ? 1 : 0
  row[column++] = Math.min(MOST_ITEMS, items)
  row[column++] = items === 0 ? -1 : (unit - start) / (items - 1)
  row[column++] = opensSmall(text, first, end) ? 1 : 0
  row[column++] = Math.min(MOST_TWINS, times.get(hashes[unit] as number) ?? 1)
  row[column++] = isUnread(text, first, end) ? 1 : 0
  row[column++] = unitAt(text, first) === HASH ? 1 : 0
  return column
}
