import { PrefixSums } from './prefix-sums.js'
import { SURFACE_WIDTH, surfaceColumn } from './surface.js'

/**
 * Context features of a unit, in the order of their columns. A score is the log-odds of boilerplate: by words for the first forest,
 * by the first forest for the second one.
 */
export const CONTEXT = [
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
  'score-highest-label-before-8',
  'units-before',
  'units-after',
  'place', // from 0, the first unit, to 1, the last
  'sentences-before',
  'sentences-after',
  'distance-to-sentence-before',
  'distance-to-sentence-after',
  'below-story',
  'above-story',
  'units-in-text',
  'sentences-share',
  'score-mean',
  'story-share', // the share of characters in units whose words suggest story
  'labels-share',
  'boilerplate-since-sentence',
  'boilerplate-to-sentence',
  'colon-1',
] as const

const WIDTH = surfaceColumn('width')
const STOP = surfaceColumn('stop')
const PROSE = surfaceColumn('prose')
const COLON = surfaceColumn('colon')

const WIDEST_NEIGHBOR = 300
const WIDEST_LABEL = 40
/** Labels above a unit that may head it, in code units. */
const WIDEST_HEADING = 80
const HEADING_REACH = 8
/** Scores are clamped to this before they are averaged. */
const LARGEST_SCORE = 5
/** A sentence with at least this score does not count as part of the story. */
const BOILERPLATE_SENTENCE = 1
const BOILERPLATE = 0.5
const NONE = -9
const FAR = 30
const MOST_SENTENCES = 12
const MOST_BOILERPLATE = 10

const [SCORES, SENTENCES, WIDTHS, BOILERPLATES] = [0, 1, 2, 3]
const sums = /* @__PURE__ */ new PrefixSums(4)
/** For each unit, the nearest sentence of the story before it, or −1, and the nearest after it, or the number of units. */
let before: Int32Array = new Int32Array(0)
let after: Int32Array = new Int32Array(0)

let surface: Float32Array = new Float32Array(0)
let scores: Float32Array = new Float32Array(0)
let count = 0
const text = { story: 0, labels: 0, logUnits: 0, sentences: 0, score: 0 }

/** Sets the text that `writeContext` describes. `given`: a score for each unit; `rows`: the surface features. */
export function readContext(units: number, rows: Float32Array, given: Float32Array): void {
  count = units
  surface = rows
  scores = given
  if (before.length < count) {
    before = new Int32Array(2 * count)
    after = new Int32Array(2 * count)
  }
  sums.reset(count)
  let [storyWidth, allWidth, labels] = [0, 0, 0]
  for (let unit = 0, last = -1; unit < count; unit++) {
    const score = scores[unit] as number
    const width = surfaceOf(unit, WIDTH)
    const isSentence = surfaceOf(unit, PROSE) === 1 && score < BOILERPLATE_SENTENCE
    before[unit] = last
    if (isSentence) last = unit
    sums.add(SCORES, unit, score > LARGEST_SCORE ? LARGEST_SCORE : Math.max(score, -LARGEST_SCORE))
    sums.add(SENTENCES, unit, isSentence ? 1 : 0)
    sums.add(WIDTHS, unit, Math.min(width, WIDEST_NEIGHBOR))
    sums.add(BOILERPLATES, unit, score > BOILERPLATE ? 1 : 0)
    allWidth += width
    if (score < 0) storyWidth += width
    if (width < WIDEST_LABEL && surfaceOf(unit, STOP) === 0) labels++
  }
  for (let unit = count - 1, next = count; unit >= 0; unit--) {
    after[unit] = next
    if (sums.between(SENTENCES, unit, unit + 1) > 0) next = unit
  }
  text.story = storyWidth / Math.max(1, allWidth)
  text.labels = labels / Math.max(1, count)
  text.logUnits = Math.log1p(count)
  text.sentences = sums.total(SENTENCES) / Math.max(1, count)
  text.score = sums.total(SCORES) / Math.max(1, count)
}

const surfaceOf = (unit: number, column: number): number => surface[unit * SURFACE_WIDTH + column] as number
const scoreOf = (unit: number): number => (unit < 0 || unit >= count ? 0 : (scores[unit] as number))
const neighborOf = (unit: number, column: number): number =>
  unit < 0 || unit >= count ? -1 : Math.min(surfaceOf(unit, column), WIDEST_NEIGHBOR)

/** Writes the context features of a unit into `row`, from index `at` on. Returns the index behind them. */
export function writeContext(unit: number, row: Float32Array, at: number): number {
  let column = at
  row[column++] = scoreOf(unit)
  for (let step = 1; step <= 3; step++) {
    row[column++] = scoreOf(unit - step)
    row[column++] = scoreOf(unit + step)
  }
  for (const [feature, step] of BESIDE) {
    row[column++] = neighborOf(unit - step, feature)
    row[column++] = neighborOf(unit + step, feature)
  }
  row[column++] = sums.mean(SCORES, unit, 3)
  row[column++] = sums.mean(SCORES, unit, 8)
  row[column++] = sums.mean(SENTENCES, unit, 3)
  row[column++] = sums.mean(SENTENCES, unit, 8)
  row[column++] = sums.mean(WIDTHS, unit, 3)
  row[column++] = highestOf(unit - 3, unit)
  row[column++] = highestOf(unit + 1, unit + 4)
  row[column++] = highestLabelBefore(unit)
  return writePlace(unit, row, column)
}

const BESIDE = [
  [WIDTH, 1],
  [WIDTH, 2],
  [STOP, 1],
  [PROSE, 1],
] as const

function writePlace(unit: number, row: Float32Array, at: number): number {
  const [sentenceBefore, sentenceAfter] = [before[unit] as number, after[unit] as number]
  const isSentence = sums.between(SENTENCES, unit, unit + 1) > 0
  let column = at
  row[column++] = Math.min(unit, FAR)
  row[column++] = Math.min(count - 1 - unit, FAR)
  row[column++] = count > 1 ? unit / (count - 1) : 0
  row[column++] = Math.min(sums.between(SENTENCES, 0, unit), MOST_SENTENCES)
  row[column++] = Math.min(sums.between(SENTENCES, unit + 1, count), MOST_SENTENCES)
  row[column++] = sentenceBefore < 0 ? FAR + 1 : Math.min(unit - sentenceBefore, FAR)
  row[column++] = sentenceAfter >= count ? FAR + 1 : Math.min(sentenceAfter - unit, FAR)
  row[column++] = sentenceAfter >= count && !isSentence ? 1 : 0
  row[column++] = sentenceBefore < 0 && !isSentence ? 1 : 0
  row[column++] = text.logUnits
  row[column++] = text.sentences
  row[column++] = text.score
  row[column++] = text.story
  row[column++] = text.labels
  row[column++] = Math.min(sums.between(BOILERPLATES, sentenceBefore + 1, unit), MOST_BOILERPLATE)
  row[column++] = Math.min(sums.between(BOILERPLATES, unit + 1, Math.max(unit + 1, sentenceAfter)), MOST_BOILERPLATE)
  row[column++] = unit > 0 ? surfaceOf(unit - 1, COLON) : 0
  return column
}

function highestOf(from: number, to: number): number {
  let highest = NONE
  for (let unit = Math.max(0, from); unit < to && unit < count; unit++)
    if ((scores[unit] as number) > highest) highest = scores[unit] as number
  return highest
}

/** The highest score of a label that may head the unit. */
function highestLabelBefore(unit: number): number {
  let highest = NONE
  for (let above = Math.max(0, unit - HEADING_REACH); above < unit; above++)
    if (surfaceOf(above, WIDTH) < WIDEST_HEADING && (scores[above] as number) > highest)
      highest = scores[above] as number
  return highest
}
