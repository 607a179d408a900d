import type { Span } from '../edit/edit.js'
import type { Unit } from '../units/units.js'
import { cohesionOf, Stems } from './cohesion.js'
import type { UnitFeatures } from './context.js'
import { Cues } from './cues.js'
import { Scan } from './scan.js'
import { SURFACE_FEATURES, surfaceColumn, writePlaceInLine, writeSurface } from './surface.js'
import { scoresOf, type WordTable } from './word-scores.js'

/** Shared by all texts, because they hold data only while one unit is read. */
const scan = /* @__PURE__ */ new Scan()
const cues = /* @__PURE__ */ new Cues(scan)

const PROSE = surfaceColumn('prose')

/** The n-gram features of a unit. The next call reuses the object. */
export function cuesOf(text: string, { start, end }: Span): Cues {
  scan.read(text, start, end)
  cues.read(text)
  return cues
}

/** The features of the text before a cut, and for each unit the index of an equal unit there, or −1. */
export interface EarlierFeatures {
  readonly features: TextFeatures
  readonly same: Int32Array
}

/** The features of the units of a text, read in one pass over its characters. */
export function featuresOf(
  text: string,
  units: readonly Unit[],
  table: WordTable,
  earlier?: EarlierFeatures,
): TextFeatures {
  return new TextFeatures(text, units, table, earlier)
}

/** The features of the units of a text. Those that few texts need are computed on first use. */
export class TextFeatures implements UnitFeatures {
  readonly count: number
  readonly surface: Float32Array
  readonly scores: Float32Array
  /** An upper bound of the verbal score of each unit. */
  readonly mostVerbalScores: Float32Array
  readonly stems: Stems
  private ownCohesion: Float32Array | undefined = undefined
  private ownDuplicates: Float32Array | undefined = undefined

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    table: WordTable,
    earlier?: EarlierFeatures,
  ) {
    this.count = units.length
    this.surface = new Float32Array(this.count * SURFACE_FEATURES.length)
    this.scores = new Float32Array(this.count)
    this.mostVerbalScores = new Float32Array(this.count)
    this.stems = new Stems(this.count)
    units.forEach((unit, at) => {
      const before = earlier?.same[at] ?? -1
      if (earlier && before >= 0) this.copy(at, earlier.features, before)
      else this.read(at, unit, table)
      writePlaceInLine(text, unit, this.surface, at * SURFACE_FEATURES.length)
    })
  }

  private read(at: number, unit: Unit, table: WordTable): void {
    const own = cuesOf(this.text, unit)
    const { all, mostVerbal } = scoresOf(own, table)
    this.scores[at] = all
    this.mostVerbalScores[at] = mostVerbal
    writeSurface(this.text, unit, scan, this.surface, at * SURFACE_FEATURES.length)
    this.stems.add(scan.stems, scan.stemCount)
  }

  private copy(at: number, { scores, mostVerbalScores, surface, stems }: TextFeatures, before: number): void {
    this.scores[at] = scores[before] as number
    this.mostVerbalScores[at] = mostVerbalScores[before] as number
    this.surface.set(
      surface.subarray(before * SURFACE_FEATURES.length, (before + 1) * SURFACE_FEATURES.length),
      at * SURFACE_FEATURES.length,
    )
    this.stems.add(stems.of(before), stems.endOf(before) - stems.startOf(before))
  }

  get cohesion(): Float32Array {
    this.ownCohesion ??= cohesionOf(this.stems, (at) => this.surface[at * SURFACE_FEATURES.length + PROSE] === 1)
    return this.ownCohesion
  }

  get twins(): Float32Array {
    this.ownDuplicates ??= duplicateCounts(this.text, this.units)
    return this.ownDuplicates
  }
}

const MOST_COUNTED = 4
/** Units are equal if their first code units are, up to this many. */
const COMPARED = 60

/** The number of occurrences of each unit in its text, at most four. */
function duplicateCounts(text: string, units: readonly Unit[]): Float32Array {
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
