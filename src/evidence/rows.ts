/** How sure the furniture is that a unit stands in a row with, and in its text: columns of numbers, in this order. */
export const ROWS = [
  'row-units', // neighbours that are likelier furniture than story, this one among them
  'row-surest', // the highest odds in the row
  'row-mean',
  'row-opens', // the row begins the text
  'row-closes', // the row ends it
  'text-surest',
  'text-sure', // units that are surely furniture
  'text-likely-share', // of all units, those that are likelier furniture than story
  'words', // what the words of the unit alone say
] as const

const SURE = 2
const MOST_SURE = 12
const MOST_UNITS = 30

/** Writes how sure the rows of likely furniture are, by first odds, `stride` apart, from `offset` on. */
export function writeRows(
  odds: Float32Array,
  words: Float32Array,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  const count = odds.length
  const surest = odds.reduce((most, one) => Math.max(most, one), -MOST_SURE)
  const sure = odds.reduce((sum, one) => sum + (one >= SURE ? 1 : 0), 0)
  const likely = odds.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0)
  const ofText = [surest, Math.min(MOST_SURE, sure), likely / Math.max(1, count)]
  for (let start = 0; start < count; ) {
    const end = endOfRow(odds, start)
    const ofRow = [...readRow(odds, start, end), start === 0 ? 1 : 0, end === count ? 1 : 0]
    for (let at = start; at < end; at++) rows.set([...ofRow, ...ofText, words[at] as number], at * stride + offset)
    start = end
  }
}

/** Where a row of likely furniture ends; a unit that is likelier story is a row by itself. */
function endOfRow(odds: Float32Array, start: number): number {
  let end = start
  while (end < odds.length && (odds[end] as number) > 0) end++
  return Math.max(end, start + 1)
}

function readRow(odds: Float32Array, start: number, end: number): [number, number, number] {
  if ((odds[start] as number) <= 0) return [0, odds[start] as number, odds[start] as number]
  const row = odds.subarray(start, end)
  const surest = row.reduce((most, one) => Math.max(most, one), 0)
  return [Math.min(MOST_UNITS, row.length), surest, row.reduce((sum, one) => sum + one, 0) / row.length]
}
