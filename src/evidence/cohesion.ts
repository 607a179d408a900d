import { STEMS } from './scan.js'
import type { Stems } from './stems.js'

const MOST_TIMES = 255

/**
 * How much a unit shares with the sentences of its text: the share of its stems that other units with sentences hold.
 * Teasers and menus speak of other things. −1 where a unit has no stems.
 */
export function cohesionOf(stems: Stems, isProse: (at: number) => boolean): Float32Array {
  const times = new Uint8Array(STEMS)
  for (let at = 0; at < stems.count; at++) if (isProse(at)) countStems(stems, at, times)
  return new Float32Array(stems.count).map((_, at) => cohesionAt(stems, at, times, isProse(at) ? 1 : 0))
}

function countStems(stems: Stems, at: number, times: Uint8Array): void {
  const end = stems.endOf(at)
  for (let place = stems.startOf(at); place < end; place++) {
    const stem = stems.at(place)
    if ((times[stem] as number) < MOST_TIMES) times[stem] = (times[stem] as number) + 1
  }
}

function cohesionAt(stems: Stems, at: number, times: Uint8Array, own: number): number {
  const start = stems.startOf(at)
  const end = stems.endOf(at)
  let shared = 0
  for (let place = start; place < end; place++) if ((times[stems.at(place)] as number) > own) shared++
  return start === end ? -1 : shared / (end - start)
}
