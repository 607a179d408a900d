import type { Unit } from '../units/units.js'
import { MOST_STEMS, Scan, STEMS } from './scan.js'

/** The stems of the units of a text, stored consecutively. */
export class Stems {
  private kept: Uint16Array
  /** For each unit, the index behind its last stem. */
  private readonly ends: Int32Array
  /** The number of units added so far. */
  count = 0

  /** `count`: the number of units that will be added. */
  constructor(count: number) {
    this.kept = new Uint16Array(Math.min(512, count * MOST_STEMS))
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

/** The stems of units, without other features. */
export function stemsOf(text: string, units: readonly Unit[]): Stems {
  const scan = new Scan()
  const stems = new Stems(units.length)
  for (const { start, end } of units) {
    scan.read(text, start, end)
    stems.add(scan.stems, scan.stemCount)
  }
  return stems
}

const MOST_TIMES = 255

/** The number of units with each stem. Shared by all texts; each call resets the entries that it changed. */
const times = /* @__PURE__ */ new Uint8Array(STEMS)

/**
 * For each unit, the share of its stems that also occur in other units with sentences, or −1 if it has no stems. Teasers and
 * menus are about other topics than the story, so they share few of its stems.
 */
export function cohesionOf(stems: Stems, isProse: (at: number) => boolean): Float32Array {
  for (let at = 0; at < stems.count; at++) if (isProse(at)) countStems(stems, at)
  const cohesion = new Float32Array(stems.count)
  for (let at = 0; at < stems.count; at++) cohesion[at] = cohesionAt(stems, at, isProse(at) ? 1 : 0)
  for (let at = 0; at < stems.count; at++) if (isProse(at)) forgetStems(stems, at)
  return cohesion
}

function countStems(stems: Stems, at: number): void {
  const end = stems.endOf(at)
  for (let place = stems.startOf(at); place < end; place++) {
    const stem = stems.at(place)
    if ((times[stem] as number) < MOST_TIMES) times[stem] = (times[stem] as number) + 1
  }
}

function forgetStems(stems: Stems, at: number): void {
  const end = stems.endOf(at)
  for (let place = stems.startOf(at); place < end; place++) times[stems.at(place)] = 0
}

function cohesionAt(stems: Stems, at: number, own: number): number {
  const start = stems.startOf(at)
  const end = stems.endOf(at)
  let shared = 0
  for (let place = start; place < end; place++) if ((times[stems.at(place)] as number) > own) shared++
  return start === end ? -1 : shared / (end - start)
}
