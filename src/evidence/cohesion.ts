import { STEMS } from './scan.js'
import type { Stems } from './stems.js'

const MOST_TIMES = 255

/** How often each stem is met. Shared by all texts: each sets what it changed back to zero. */
const times = /* @__PURE__ */ new Uint8Array(STEMS)

/**
 * For each unit the share of its stems that other units with sentences have, or −1 if it has no stems. Teasers and menus speak
 * of other things than the story, and have few of its stems.
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
