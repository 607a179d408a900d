/** Features of the row of likely furniture that a unit stands in, and of all furniture of its text, in the order of their columns. */
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

/**
 * Writes these features of each unit into its row of numbers, from column `offset` on; `stride` is the length of a row.
 * `odds`: the log-odds of the first model; `words`: those by words alone.
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

/** Where the row of likely furniture ends that begins at `start`; a unit that is likelier story is a row by itself. */
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
