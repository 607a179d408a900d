import type { Span } from '../edit/edit.js'
import type { Unit } from '../units/unit.js'
import { cohesionOf } from './cohesion.js'
import { Cues } from './cues.js'
import { LOOKS, lookAt, writeLook, writePlaceInLine } from './look.js'
import { Scan } from './scan.js'
import { Stems } from './stems.js'
import type { Appearances } from './surroundings.js'
import { twinsOf } from './twins.js'
import { mostVerbalScoreOf, scoreOf, type WordTable } from './words.js'

/** Used by one text after the other: nothing in it outlives the reading of a unit. */
const scan = /* @__PURE__ */ new Scan()
const cues = /* @__PURE__ */ new Cues()

const PROSE = lookAt('prose')

/** What the words of a unit are known by; good until the next unit is read. */
export function cuesOf(text: string, { start, end }: Span): Cues {
  scan.read(text, start, end)
  cues.read(scan)
  return cues
}

/** An earlier look at a text of which something was cut: for each unit the place of one that says the same in it, or −1. */
export interface EarlierLook {
  readonly seen: SeenUnits
  readonly same: Int32Array
}

/** How the units of a text look, and what their words, their stems and their repeats say. One pass over the characters. */
export function appearancesOf(
  text: string,
  units: readonly Unit[],
  table: WordTable,
  earlier?: EarlierLook,
): SeenUnits {
  return new SeenUnits(text, units, table, earlier)
}

/** What most texts do not ask for is found out when it is asked for. */
export class SeenUnits implements Appearances {
  readonly count: number
  readonly looks: Float32Array
  readonly scores: Float32Array
  /** What the verbal score of each unit comes to at most. */
  readonly mostVerbalScores: Float32Array
  readonly stems: Stems
  private ownCohesion: Float32Array | undefined
  private ownTwins: Float32Array | undefined

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    table: WordTable,
    earlier?: EarlierLook,
  ) {
    this.count = units.length
    this.looks = new Float32Array(this.count * LOOKS.length)
    this.scores = new Float32Array(this.count)
    this.mostVerbalScores = new Float32Array(this.count)
    this.stems = new Stems(this.count)
    units.forEach((unit, at) => {
      const before = earlier?.same[at] ?? -1
      if (earlier && before >= 0) this.copy(at, earlier.seen, before)
      else this.look(at, unit, table)
      writePlaceInLine(text, unit, this.looks, at * LOOKS.length)
    })
  }

  private look(at: number, unit: Unit, table: WordTable): void {
    const own = cuesOf(this.text, unit)
    this.scores[at] = scoreOf(own, table)
    this.mostVerbalScores[at] = mostVerbalScoreOf(own, table)
    writeLook(this.text, unit, scan, this.looks, at * LOOKS.length)
    this.stems.add(scan.stems, scan.stemCount)
  }

  private copy(at: number, { scores, mostVerbalScores, looks, stems }: SeenUnits, before: number): void {
    this.scores[at] = scores[before] as number
    this.mostVerbalScores[at] = mostVerbalScores[before] as number
    this.looks.set(looks.subarray(before * LOOKS.length, (before + 1) * LOOKS.length), at * LOOKS.length)
    this.stems.add(stems.of(before), stems.endOf(before) - stems.startOf(before))
  }

  get cohesion(): Float32Array {
    this.ownCohesion ??= cohesionOf(this.stems, (at) => this.looks[at * LOOKS.length + PROSE] === 1)
    return this.ownCohesion
  }

  get twins(): Float32Array {
    this.ownTwins ??= twinsOf(this.text, this.units)
    return this.ownTwins
  }
}
