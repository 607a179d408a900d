import type { Unit } from '../units/units.js'

const MOST_COUNTED = 4
/** Units are equal if their first code units are, up to this many. */
const COMPARED = 60

/** The number of occurrences of each unit in its text, at most four. */
export function duplicateCounts(text: string, units: readonly Unit[]): Float32Array {
  const firsts = new Map<string, number>()
  const first = new Int32Array(units.length)
  const times = new Int32Array(units.length)
  units.forEach(({ start, end }, at) => {
    const key = text.slice(start, Math.min(end, start + COMPARED))
    const found = firsts.get(key)
    if (found === undefined) firsts.set(key, at)
    first[at] = found ?? at
    times[found ?? at] = (times[found ?? at] as number) + 1
  })
  return Float32Array.from(first, (at) => Math.min(MOST_COUNTED, times[at] as number))
}
