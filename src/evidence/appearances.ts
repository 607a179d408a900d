import type { Unit } from '../units/unit.js'
import { cohesionOf } from './cohesion.js'
import { Cues } from './cues.js'
import { LOOKS, lookAt, writeLook } from './look.js'
import { Scan } from './scan.js'
import { Stems } from './stems.js'
import type { Appearances } from './surroundings.js'
import { twinsOf } from './twins.js'
import { scoreOf, type WordTable } from './words.js'

/** Used by one text after the other: nothing in it outlives the reading of a unit. */
const scan = /* @__PURE__ */ new Scan()
const cues = /* @__PURE__ */ new Cues()

const PROSE = lookAt('prose')

/** What the words of a unit are known by; good until the next unit is read. */
export function cuesOf(text: string, { start, end }: Unit): Cues {
  scan.read(text, start, end)
  cues.read(scan)
  return cues
}

/** How the units of a text look, and what their words, their stems and their repeats say. One pass over the characters. */
export function appearancesOf(text: string, units: readonly Unit[], table: WordTable): Appearances {
  const count = units.length
  const looks = new Float32Array(count * LOOKS.length)
  const scores = new Float32Array(count)
  const stems = new Stems(count)
  units.forEach((unit, at) => {
    scores[at] = scoreOf(cuesOf(text, unit), table)
    writeLook(text, unit, scan, looks, at * LOOKS.length)
    stems.add(scan)
  })
  const isProse = (at: number) => looks[at * LOOKS.length + PROSE] === 1
  return { count, looks, scores, stems, cohesion: cohesionOf(stems, isProse), twins: twinsOf(text, units) }
}
