import type { BlockFeatures, Page } from './block-features.js'

/** A score counts no more than this in the sums. */
const LOUDEST = 5
const BEYOND = -6
const NO_SUM = -9
const FARTHEST = 50
/** Neighbours on each side that make a mean. */
const NEAR = 5

/** What a first reading found around each passage. */
export class Surroundings {
  readonly scores: Float64Array
  readonly weights: Float64Array
  /** Sums by box and by template: of scores, by the root of the words of each passage, and of those roots. */
  private readonly scoreSums: Float64Array
  private readonly weightSums: Float64Array
  /** Words of prose that look like the story, before each passage … */
  readonly wordsBefore: Float64Array
  /** … and passages until the next such. */
  readonly until: Float64Array
  words = 0
  /** The part of all words that looks like the story. */
  readonly share: number

  constructor({ blocks, core }: Page, scores: Float64Array) {
    const { length } = blocks
    const groups = core.sums.blocks.length + length
    this.scoreSums = new Float64Array(groups)
    this.weightSums = new Float64Array(groups)
    this.scores = scores.map((score) => Math.max(-LOUDEST, Math.min(LOUDEST, score)))
    this.weights = new Float64Array(length)
    this.wordsBefore = new Float64Array(length)
    this.until = new Float64Array(length).fill(FARTHEST)
    let all = 0
    let likely = 0
    blocks.forEach((features, at) => {
      this.weights[at] = Math.sqrt(features.words + 1)
      this.addToGroups(features, at)
      all += features.words
      if ((this.scores[at] as number) > 0) likely += features.words
    })
    this.share = likely / Math.max(1, all)
    this.measureDistances(blocks)
  }

  /** The mean score of a group but for one passage in it. */
  meanOf(group: number, at: number): number {
    const own = this.weights[at] as number
    const others = (this.weightSums[group] as number) - own
    const score = this.scoreSums[group] as number
    return others > 1e-6 ? (score - (this.scores[at] as number) * own) / others : NO_SUM
  }

  /** How much there is in a group beside one passage. */
  restOf(group: number, at: number): number {
    return Math.min(FARTHEST, (this.weightSums[group] as number) - (this.weights[at] as number))
  }

  /** The mean score of a passage and its neighbours. */
  meanNear(at: number): number {
    const last = Math.min(this.scores.length - 1, at + NEAR)
    let score = 0
    let weight = 0
    for (let other = Math.max(0, at - NEAR); other <= last; other++) {
      score += (this.scores[other] as number) * (this.weights[other] as number)
      weight += this.weights[other] as number
    }
    return score / weight
  }

  /** Adds a passage to the groups whose means are asked for, to each of them once. */
  private addToGroups(features: BlockFeatures, at: number): void {
    const { box, pattern } = features
    const parent = parentOf(features)
    const grand = grandOf(features)
    this.add(box.at, at)
    if (parent !== box) this.add(parent.at, at)
    if (grand !== parent && grand !== box) this.add(grand.at, at)
    this.add(pattern.group, at)
  }

  private add(group: number, at: number): void {
    const weight = this.weights[at] as number
    this.scoreSums[group] = (this.scoreSums[group] as number) + (this.scores[at] as number) * weight
    this.weightSums[group] = (this.weightSums[group] as number) + weight
  }

  private measureDistances(blocks: readonly BlockFeatures[]): void {
    const { scores, until } = this
    const isLikely = (at: number) => (scores[at] as number) > 0 && (blocks[at] as BlockFeatures).prose
    for (let at = 0; at < blocks.length; at++) {
      this.wordsBefore[at] = this.words
      if (isLikely(at)) this.words += (blocks[at] as BlockFeatures).words
    }
    let passed = FARTHEST
    for (let at = blocks.length - 1; at >= 0; at--) {
      until[at] = passed
      passed = isLikely(at) ? 1 : Math.min(FARTHEST, passed + 1)
    }
  }
}

const parentOf = ({ box }: BlockFeatures) => box.parent ?? box
const grandOf = (features: BlockFeatures) => parentOf(features).parent ?? parentOf(features)

/** What the second forest looks at beside the columns of a passage, in the order in which `writeAround` writes it. */
export const aroundNames: readonly string[] = /* @__PURE__ */ [
  'score -3, score -2, score -1, score, score 1, score 2, score 3, parent score, parent rest, grand score',
  'pattern score, pattern rest, near score, likely before, likely after, likely words, likely share, until likely',
].flatMap((group) => group.split(', '))

/** Writes what stands around a passage into a row, from `from` on. */
export function writeAround(around: Surroundings, { blocks }: Page, at: number, row: Float64Array, from: number): void {
  const features = blocks[at] as BlockFeatures
  const { scores, wordsBefore } = around
  const parent = parentOf(features).at
  const { group } = features.pattern
  const words = Math.max(1, around.words)
  const before = wordsBefore[at] as number
  const own = features.prose && (scores[at] as number) > 0 ? features.words : 0
  for (let offset = -3; offset <= 3; offset++) row[from + 3 + offset] = scores[at + offset] ?? BEYOND
  row[from + 7] = around.meanOf(parent, at)
  row[from + 8] = around.restOf(parent, at)
  row[from + 9] = around.meanOf(grandOf(features).at, at)
  row[from + 10] = around.meanOf(group, at)
  row[from + 11] = around.restOf(group, at)
  row[from + 12] = around.meanNear(at)
  row[from + 13] = before / words
  row[from + 14] = (around.words - before - own) / words
  row[from + 15] = Math.log2(1 + around.words)
  row[from + 16] = around.share
  row[from + 17] = around.until[at] as number
}
