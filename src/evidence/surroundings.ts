import { LOOKS, lookAt } from './look.js'
import type { Stems } from './stems.js'

/** What stands around a unit: columns of numbers, in this order. A score is the log-odds that its words are furniture. */
export const SURROUNDINGS = [
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
  'furniture-since-sentence',
  'furniture-to-sentence',
  'cohesion',
  'twins',
  'story-share', // of all characters, those of units whose words speak for story
  'colon-1',
  'score-highest-label-before-8',
  'labels-share',
] as const

export type Surrounding = (typeof SURROUNDINGS)[number]

const WIDTH = lookAt('width')
const STOP = lookAt('stop')
const PROSE = lookAt('prose')
const COLON = lookAt('colon')

const WIDEST_NEIGHBOUR = 300
const WIDEST = 600
const LABEL = 40
const WIDEST_LABEL = 80
const LOUDEST = 5
/** Words so surely of furniture make no sentence of the story. */
const FURNITURE_PROSE = 1
const FURNITURE = 0.5
const NONE = -9
const FAR = 30

/** The units of a text as rows of looks, with what their words and their stems say. */
export interface Appearances {
  readonly count: number
  /** `LOOKS.length` numbers a unit. */
  readonly looks: Float32Array
  readonly scores: Float32Array
  readonly stems: Stems
  readonly cohesion: Float32Array
  readonly twins: Float32Array
}

/** Sums up to each unit, so that a mean over neighbours costs the same however many they are. */
class Sums {
  private readonly sums: Float64Array

  constructor(
    readonly count: number,
    value: (at: number) => number,
  ) {
    this.sums = new Float64Array(count + 1)
    for (let at = 0; at < count; at++) this.sums[at + 1] = (this.sums[at] as number) + value(at)
  }

  between(from: number, to: number): number {
    return (this.sums[to] as number) - (this.sums[from] as number)
  }

  mean(at: number, by: number): number {
    const from = Math.max(0, at - by)
    const to = Math.min(this.count, at + by + 1)
    return this.between(from, to) / (to - from)
  }
}

/** Writes what stands around each unit, `SURROUNDINGS.length` numbers a unit, `stride` apart, from `offset` on. */
export function writeSurroundings(
  units: Omit<Appearances, 'stems'>,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  const around = new Around(units)
  for (let at = 0; at < units.count; at++) around.write(at, rows, at * stride + offset)
}

class Around {
  private readonly scores: Sums
  private readonly prose: Sums
  private readonly widths: Sums
  private readonly furniture: Sums
  private readonly before: Int32Array
  private readonly after: Int32Array
  private readonly storyShare: number
  private readonly labels: number
  private rows: Float32Array = new Float32Array(0)
  private column = 0

  constructor(private readonly units: Omit<Appearances, 'stems'>) {
    const { count, scores } = units
    const score = (at: number) => scores[at] as number
    const width = (at: number) => this.look(at, WIDTH)
    const isProse = (at: number) => this.look(at, PROSE) === 1 && score(at) < FURNITURE_PROSE
    this.scores = new Sums(count, (at) => clamp(score(at), LOUDEST))
    this.prose = new Sums(count, (at) => (isProse(at) ? 1 : 0))
    this.widths = new Sums(count, (at) => Math.min(width(at), WIDEST_NEIGHBOUR))
    this.furniture = new Sums(count, (at) => (score(at) > FURNITURE ? 1 : 0))
    const all = new Sums(count, (at) => Math.min(width(at), WIDEST))
    const story = new Sums(count, (at) => (score(at) < 0 ? Math.min(width(at), WIDEST) : 0))
    this.storyShare = story.between(0, count) / Math.max(1, all.between(0, count))
    this.labels = new Sums(count, (at) => (width(at) < LABEL && this.look(at, STOP) === 0 ? 1 : 0)).between(0, count)
    this.before = nearest(count, isProse, 1)
    this.after = nearest(count, isProse, -1)
  }

  private look(at: number, look: number): number {
    return this.units.looks[at * LOOKS.length + look] as number
  }

  private isOutside(at: number): boolean {
    return at < 0 || at >= this.units.count
  }

  private score(at: number): number {
    return this.isOutside(at) ? 0 : (this.units.scores[at] as number)
  }

  private neighbour(at: number, look: number): number {
    return this.isOutside(at) ? -1 : Math.min(this.look(at, look), WIDEST_NEIGHBOUR)
  }

  private put(value: number): void {
    this.rows[this.column++] = value
  }

  write(at: number, rows: Float32Array, offset: number): void {
    this.rows = rows
    this.column = offset
    this.put(this.score(at))
    for (const step of [1, 2, 3]) {
      this.put(this.score(at - step))
      this.put(this.score(at + step))
    }
    for (const [look, step] of BESIDE) {
      this.put(this.neighbour(at - step, look))
      this.put(this.neighbour(at + step, look))
    }
    this.put(this.scores.mean(at, 3))
    this.put(this.scores.mean(at, 8))
    this.put(this.prose.mean(at, 3))
    this.put(this.prose.mean(at, 8))
    this.put(this.widths.mean(at, 3))
    this.put(this.highest(at, -1))
    this.put(this.highest(at, 1))
    this.writePlace(at)
  }

  private writePlace(at: number): void {
    const { count, cohesion, twins } = this.units
    const before = this.before[at] as number
    const after = this.after[at] as number
    this.put(Math.min(at, FAR))
    this.put(Math.min(count - 1 - at, FAR))
    this.put(count > 1 ? at / (count - 1) : 0)
    this.put(Math.min(this.prose.between(0, at), 12))
    this.put(Math.min(this.prose.between(at + 1, count), 12))
    this.put(before < 0 ? FAR + 1 : Math.min(at - before, FAR))
    this.put(after >= count ? FAR + 1 : Math.min(after - at, FAR))
    this.put(after >= count && this.prose.between(at, at + 1) === 0 ? 1 : 0)
    this.put(before < 0 && this.prose.between(at, at + 1) === 0 ? 1 : 0)
    this.put(Math.log1p(count))
    this.put(this.prose.mean(0, count))
    this.put(this.scores.mean(0, count))
    this.put(Math.min(this.furniture.between(before + 1, at), 10))
    this.put(Math.min(this.furniture.between(at + 1, Math.max(at + 1, after)), 10))
    this.put(cohesion[at] as number)
    this.put(twins[at] as number)
    this.put(this.storyShare)
    this.put(at > 0 ? this.look(at - 1, COLON) : 0)
    this.put(this.highestLabelBefore(at))
    this.put(this.labels / count)
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
      if (this.look(before, WIDTH) < WIDEST_LABEL) highest = Math.max(highest, this.score(before))
    return highest
  }
}

/** What is asked of the neighbours, so many units away. */
const BESIDE = [
  [WIDTH, 1],
  [WIDTH, 2],
  [STOP, 1],
  [PROSE, 1],
] as const

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))

/** For each unit the nearest one that is asked for, before it (1) or after it (−1); −1 or the count where there is none. */
function nearest(count: number, isWanted: (at: number) => boolean, direction: 1 | -1): Int32Array {
  const found = new Int32Array(count)
  let last = direction === 1 ? -1 : count
  for (let at = direction === 1 ? 0 : count - 1; at >= 0 && at < count; at += direction) {
    found[at] = last
    if (isWanted(at)) last = at
  }
  return found
}
