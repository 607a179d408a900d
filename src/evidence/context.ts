import type { Stems } from './cohesion.js'
import { RunningSums } from './running-sums.js'
import { SURFACE_FEATURES, surfaceColumn } from './surface.js'

/** Context features of a unit, in the order of their columns. A score is the log-odds of boilerplate, by words. */
export const CONTEXT_FEATURES = [
  'score',
  'score-1',
  'score+1',
  'score-2',
  'score+2',
  'score-3',
  'score+3',
  'width-1',
  'width+1',
  'width-2',
  'width+2',
  'stop-1',
  'stop+1',
  'prose-1',
  'prose+1',
  'score-mean-3',
  'score-mean-8',
  'prose-mean-3',
  'prose-mean-8',
  'width-mean-3',
  'score-highest-before-3',
  'score-highest-after-3',
  'units-before',
  'units-after',
  'place', // from 0, the first unit, to 1, the last
  'sentences-before',
  'sentences-after',
  'distance-to-sentence-before',
  'distance-to-sentence-after',
  'below-story',
  'above-story',
  'units-log',
  'sentences-share',
  'score-mean',
  'boilerplate-since-sentence',
  'boilerplate-to-sentence',
  'cohesion',
  'twins',
  'story-share', // the share of characters in units whose words suggest story
  'colon-1',
  'score-highest-label-before-8',
  'labels-share',
] as const

export type ContextFeature = (typeof CONTEXT_FEATURES)[number]

const WIDTH = surfaceColumn('width')
const STOP = surfaceColumn('stop')
const PROSE = surfaceColumn('prose')
const COLON = surfaceColumn('colon')

const WIDEST_NEIGHBOR = 300
const WIDEST = 600
const LABEL = 40
const WIDEST_LABEL = 80
/** Scores are clamped to this before they are averaged. */
const LARGEST_SCORE = 5
/** A sentence with at least this score does not count as part of the story. */
const BOILERPLATE_PROSE = 1
const BOILERPLATE = 0.5
const NONE = -9
const FAR = 30

/** Indexes of the running sums: scores, sentences of the story, widths, units whose words suggest boilerplate. */
const [SCORES, SENTENCES, WIDTHS, BOILERPLATES] = [0, 1, 2, 3]
const SUMS = 4

/** The features of the units of a text, in arrays by unit. */
export interface UnitFeatures {
  /** The number of units. */
  readonly count: number
  /** The surface features of each unit: `SURFACE_FEATURES.length` numbers a unit. */
  readonly surface: Float32Array
  /** The log-odds of boilerplate, by words. */
  readonly scores: Float32Array
  readonly stems: Stems
  /** The share of its stems that occur in sentences of the text; see `cohesionOf`. */
  readonly cohesion: Float32Array
  /** The number of its occurrences in the text. */
  readonly twins: Float32Array
}

/**
 * Writes the context features of each unit into its row, `CONTEXT_FEATURES.length` numbers from column `offset` on; `stride` is the
 * length of a row.
 */
export function writeContext(
  units: Omit<UnitFeatures, 'stems'>,
  rows: Float32Array,
  stride: number,
  offset: number,
  isAsked: (at: number) => boolean = () => true,
): void {
  const writer = new ContextWriter(units, rows)
  for (let at = 0; at < units.count; at++) if (isAsked(at)) writer.write(at, at * stride + offset)
}

/** Writes the context features of units, column by column. */
class ContextWriter {
  private readonly count: number
  private readonly scores: Float32Array
  private readonly surfaces: Float32Array
  private readonly sums: RunningSums
  /**
   * For each unit, the index of the nearest sentence of the story before it, or −1; then the index of the nearest one after it,
   * or `count`.
   */
  private readonly nearest: Int32Array
  private storyWidth = 0
  private allWidth = 0
  private labels = 0
  /** Features that all units share. */
  private readonly shared: Readonly<Record<'units' | 'sentences' | 'score' | 'story' | 'labels', number>>
  private column = 0

  constructor(
    private readonly units: Omit<UnitFeatures, 'stems'>,
    private readonly rows: Float32Array,
  ) {
    this.count = units.count
    this.scores = units.scores
    this.surfaces = units.surface
    this.sums = new RunningSums(this.count, SUMS)
    this.nearest = new Int32Array(2 * this.count)
    for (let at = 0, last = -1; at < this.count; at++) {
      this.nearest[at] = last
      if (this.add(at)) last = at
    }
    for (let at = this.count - 1, last = this.count; at >= 0; at--) {
      this.nearest[this.count + at] = last
      if (this.isProse(at)) last = at
    }
    const { count, sums } = this
    this.shared = {
      units: Math.log1p(count),
      sentences: sums.mean(SENTENCES, 0, count),
      score: sums.mean(SCORES, 0, count),
      story: this.storyWidth / Math.max(1, this.allWidth),
      labels: this.labels / count,
    }
  }

  /** Adds a unit to the sums. Returns whether it is a sentence of the story. */
  private add(at: number): boolean {
    const score = this.scores[at] as number
    const width = this.surface(at, WIDTH)
    const isProse = this.isProse(at)
    this.sums.add(SCORES, at, clamp(score, LARGEST_SCORE))
    this.sums.add(SENTENCES, at, isProse ? 1 : 0)
    this.sums.add(WIDTHS, at, Math.min(width, WIDEST_NEIGHBOR))
    this.sums.add(BOILERPLATES, at, score > BOILERPLATE ? 1 : 0)
    this.allWidth += Math.min(width, WIDEST)
    if (score < 0) this.storyWidth += Math.min(width, WIDEST)
    if (width < LABEL && this.surface(at, STOP) === 0) this.labels++
    return isProse
  }

  private isProse(at: number): boolean {
    return this.surface(at, PROSE) === 1 && (this.scores[at] as number) < BOILERPLATE_PROSE
  }

  private surface(at: number, column: number): number {
    return this.surfaces[at * SURFACE_FEATURES.length + column] as number
  }

  private isOutside(at: number): boolean {
    return at < 0 || at >= this.count
  }

  private score(at: number): number {
    return this.isOutside(at) ? 0 : (this.scores[at] as number)
  }

  private neighbor(at: number, column: number): number {
    return this.isOutside(at) ? -1 : Math.min(this.surface(at, column), WIDEST_NEIGHBOR)
  }

  private put(value: number): void {
    this.rows[this.column++] = value
  }

  /** Writes a feature of the neighbors `step` units away, on both sides. */
  private putBeside(at: number, column: number, step: number): void {
    this.put(this.neighbor(at - step, column))
    this.put(this.neighbor(at + step, column))
  }

  write(at: number, offset: number): void {
    this.column = offset
    this.put(this.score(at))
    for (let step = 1; step <= 3; step++) {
      this.put(this.score(at - step))
      this.put(this.score(at + step))
    }
    this.putBeside(at, WIDTH, 1)
    this.putBeside(at, WIDTH, 2)
    this.putBeside(at, STOP, 1)
    this.putBeside(at, PROSE, 1)
    const { sums } = this
    this.put(sums.mean(SCORES, at, 3))
    this.put(sums.mean(SCORES, at, 8))
    this.put(sums.mean(SENTENCES, at, 3))
    this.put(sums.mean(SENTENCES, at, 8))
    this.put(sums.mean(WIDTHS, at, 3))
    this.put(this.highest(at, -1))
    this.put(this.highest(at, 1))
    this.writePlace(at)
  }

  private writePlace(at: number): void {
    const { count, sums, shared } = this
    const { cohesion, twins } = this.units
    const before = this.nearest[at] as number
    const after = this.nearest[count + at] as number
    const isProse = sums.between(SENTENCES, at, at + 1) > 0
    this.put(Math.min(at, FAR))
    this.put(Math.min(count - 1 - at, FAR))
    this.put(count > 1 ? at / (count - 1) : 0)
    this.put(Math.min(sums.between(SENTENCES, 0, at), 12))
    this.put(Math.min(sums.between(SENTENCES, at + 1, count), 12))
    this.put(before < 0 ? FAR + 1 : Math.min(at - before, FAR))
    this.put(after >= count ? FAR + 1 : Math.min(after - at, FAR))
    this.put(after >= count && !isProse ? 1 : 0)
    this.put(before < 0 && !isProse ? 1 : 0)
    this.put(shared.units)
    this.put(shared.sentences)
    this.put(shared.score)
    this.put(Math.min(sums.between(BOILERPLATES, before + 1, at), 10))
    this.put(Math.min(sums.between(BOILERPLATES, at + 1, Math.max(at + 1, after)), 10))
    this.put(cohesion[at] as number)
    this.put(twins[at] as number)
    this.put(shared.story)
    this.put(at > 0 ? this.surface(at - 1, COLON) : 0)
    this.put(this.highestLabelBefore(at))
    this.put(shared.labels)
  }

  /** The highest of the next three scores in one direction. */
  private highest(at: number, direction: number): number {
    let highest = NONE
    for (let step = 1; step <= 3; step++) {
      const next = at + step * direction
      if (!this.isOutside(next)) highest = Math.max(highest, this.score(next))
    }
    return highest
  }

  private highestLabelBefore(at: number): number {
    let highest = NONE
    for (let before = Math.max(0, at - 8); before < at; before++)
      if (this.surface(before, WIDTH) < WIDEST_LABEL) highest = Math.max(highest, this.score(before))
    return highest
  }
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
