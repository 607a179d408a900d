/**
 * Features of the row of likely boilerplate around a unit, and of all boilerplate in its text, in the order of their columns.
 */
export const ROWS = [
  'row-units', // the number of units in the row: adjacent units more likely boilerplate than story
  'row-surest', // the highest log-odds in the row
  'row-mean',
  'row-opens', // the row is at the beginning of the text
  'row-closes', // the row is at the end of the text
  'text-surest',
  'text-sure', // the number of units that are certainly boilerplate
  'text-likely-share', // the share of units more likely boilerplate than story
  'words', // the log-odds by the words of the unit alone
] as const

const SURE = 2
const MOST_SURE = 12
const MOST_UNITS = 30

/**
 * Writes these features of each unit into its row, from column `offset` on; `stride` is the length of a row. `odds`: the
 * log-odds of the first model; `words`: the log-odds by words alone.
 */
export function writeRows(
  odds: Float32Array,
  words: Float32Array,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  const count = odds.length
  let surest = -MOST_SURE
  let sure = 0
  let likely = 0
  for (const one of odds) {
    surest = Math.max(surest, one)
    if (one >= SURE) sure++
    if (one > 0) likely++
  }
  for (let start = 0; start < count; ) {
    const end = endOfRow(odds, start)
    const ofRow = readRow(odds, start, end)
    for (let at = start; at < end; at++) {
      let column = at * stride + offset
      rows[column++] = ofRow.units
      rows[column++] = ofRow.surest
      rows[column++] = ofRow.mean
      rows[column++] = start === 0 ? 1 : 0
      rows[column++] = end === count ? 1 : 0
      rows[column++] = surest
      rows[column++] = Math.min(MOST_SURE, sure)
      rows[column++] = likely / Math.max(1, count)
      rows[column++] = words[at] as number
    }
    start = end
  }
}

/** The end of the row of likely boilerplate that begins at `start`. A unit more likely story is a row of its own. */
function endOfRow(odds: Float32Array, start: number): number {
  let end = start
  while (end < odds.length && (odds[end] as number) > 0) end++
  return Math.max(end, start + 1)
}

interface Row {
  readonly units: number
  readonly surest: number
  readonly mean: number
}

function readRow(odds: Float32Array, start: number, end: number): Row {
  const first = odds[start] as number
  if (first <= 0) return { units: 0, surest: first, mean: first }
  let surest = 0
  let sum = 0
  for (let at = start; at < end; at++) {
    surest = Math.max(surest, odds[at] as number)
    sum += odds[at] as number
  }
  return { units: Math.min(MOST_UNITS, end - start), surest, mean: sum / (end - start) }
}
