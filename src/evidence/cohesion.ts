import { CharacterClass, classOf, foldCase } from '../characters/classes.js'
import type { Unit } from '../units/unit.js'

const STEMS = 8192
const SHORTEST_STEM = 4
const LONGEST_STEM = 6
/** So many stems of a unit are looked at. */
const MOST_STEMS = 60
const MOST_TIMES = 255

const { small, capital, unspaced } = CharacterClass

/**
 * How much a unit shares with the sentences of its text: the share of its stems that other units with sentences hold.
 * Teasers and menus speak of other things. A stem is the beginning of a longer word, hashed; in scripts without blanks
 * a pair of letters. −1 where a unit has none.
 */
export function cohesionOf(text: string, units: readonly Unit[], isProse: (at: number) => boolean): Float32Array {
  const times = new Uint8Array(STEMS)
  const stems = new Int32Array(MOST_STEMS)
  units.forEach((unit, at) => {
    if (!isProse(at)) return
    const count = stemsIn(text, unit, stems)
    for (let nth = 0; nth < count; nth++) {
      const stem = stems[nth] as number
      if ((times[stem] as number) < MOST_TIMES) times[stem] = (times[stem] as number) + 1
    }
  })
  return Float32Array.from(units, (unit, at) => {
    const count = stemsIn(text, unit, stems)
    const own = isProse(at) ? 1 : 0
    let shared = 0
    for (let nth = 0; nth < count; nth++) if ((times[stems[nth] as number] as number) > own) shared++
    return count === 0 ? -1 : shared / count
  })
}

/** The stems of a unit, each once, and how many they are. */
function stemsIn(text: string, { start, end }: Unit, stems: Int32Array): number {
  let count = 0
  for (let at = start; at < end && count < MOST_STEMS; ) {
    const kind = classOf(text.charCodeAt(at))
    const next = kind === unspaced ? at + 1 : kind === small || kind === capital ? endOfWord(text, at, end) : at + 1
    const stem = kind === unspaced ? pairAt(text, at, end) : next - at >= SHORTEST_STEM ? stemAt(text, at, next) : -1
    if (stem >= 0 && !holds(stems, count, stem)) stems[count++] = stem
    at = next
  }
  return count
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1
  for (let kind = classAt(text, at, end); kind === small || kind === capital; kind = classAt(text, ++at, end));
  return at
}

const classAt = (text: string, at: number, end: number): number => (at < end ? classOf(text.charCodeAt(at)) : 0)

function pairAt(text: string, at: number, end: number): number {
  if (classAt(text, at + 1, end) !== unspaced) return -1
  return (Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1)) & (STEMS - 1)
}

function stemAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < Math.min(end, start + LONGEST_STEM); at++)
    hash = Math.imul(hash ^ foldCase(text.charCodeAt(at)), 16777619)
  return (hash ^ (hash >>> 15)) & (STEMS - 1)
}

function holds(stems: Int32Array, count: number, stem: number): boolean {
  for (let nth = 0; nth < count; nth++) if (stems[nth] === stem) return true
  return false
}
