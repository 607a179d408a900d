import type { Unit } from '../units/unit.js'
import { Scan } from './scan.js'

/** The stems of the units of a text, one unit after the other. */
export class Stems {
  private kept = new Uint16Array(512)
  /** For each unit the index behind its last stem. */
  private readonly ends: Int32Array
  /** How many units were added. */
  count = 0

  /** `count`: how many units will be added. */
  constructor(count: number) {
    this.ends = new Int32Array(count)
  }

  /** Adds the stems of the next unit: the first `count` of `stems`. */
  add(stems: Uint16Array, count: number): void {
    const start = this.startOf(this.count)
    if (start + count > this.kept.length) this.grow()
    for (let nth = 0; nth < count; nth++) this.kept[start + nth] = stems[nth] as number
    this.ends[this.count++] = start + count
  }

  /** The stems of a unit. */
  of(at: number): Uint16Array {
    return this.kept.subarray(this.startOf(at), this.endOf(at))
  }

  startOf(at: number): number {
    return at === 0 ? 0 : (this.ends[at - 1] as number)
  }

  endOf(at: number): number {
    return this.ends[at] as number
  }

  /** The stem at an index between `startOf` and `endOf` a unit. */
  at(place: number): number {
    return this.kept[place] as number
  }

  private grow(): void {
    const more = new Uint16Array(2 * this.kept.length)
    more.set(this.kept)
    this.kept = more
  }
}

/** The stems of units, without their other features. */
export function stemsOf(text: string, units: readonly Unit[]): Stems {
  const scan = new Scan()
  const stems = new Stems(units.length)
  for (const { start, end } of units) {
    scan.read(text, start, end)
    stems.add(scan.stems, scan.stemCount)
  }
  return stems
}
