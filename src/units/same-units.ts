import type { Unit } from './unit.js'

/** The units that a text was read into. */
export interface ReadUnits {
  readonly text: string
  readonly units: readonly Unit[]
}

const NOWHERE = -1

/**
 * For each unit the index of an equal one among the units of the text before something was cut from it, or −1: what is known
 * of a unit by itself need not be found out again.
 *
 * before `Share`, `The end.`; now `The end.`, `Menu` → 1, −1
 */
export function sameUnits(before: ReadUnits, { text, units }: ReadUnits): Int32Array {
  const places = new Map<string, number>()
  before.units.forEach(({ start, end }, at) => {
    places.set(before.text.slice(start, end), at)
  })
  return Int32Array.from(units, ({ start, end }) => places.get(text.slice(start, end)) ?? NOWHERE)
}
