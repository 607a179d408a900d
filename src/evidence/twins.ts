import type { Unit } from '../units/unit.js'

const MOST_TWINS = 4
/** What begins alike for so long is taken for the same. */
const LOOKED_AT = 60

/** How often each unit stands in its text. */
export function twinsOf(text: string, units: readonly Unit[]): Float32Array {
  const times = new Map<string, number>()
  const keyOf = ({ start, end }: Unit) => text.slice(start, Math.min(end, start + LOOKED_AT))
  for (const unit of units) times.set(keyOf(unit), (times.get(keyOf(unit)) ?? 0) + 1)
  return Float32Array.from(units, (unit) => Math.min(MOST_TWINS, times.get(keyOf(unit)) ?? 0))
}
