import type { Features } from '../features/features.js'

/** A score counts no more than this in sums. */
const LOUDEST = 5
/** What a passage scores that nobody asked about, or that is beyond the ends of the page. */
export const HOPELESS = -6
const NO_MEAN = -9
const FARTHEST = 50
/** Neighbors on each side that make a mean. */
const NEAR = 5

/** What the second forest has beside the columns of a passage, in the order in which `writeSurroundings` writes it. */
export const SURROUNDINGS: readonly string[] = /* @__PURE__ */ [
  ...[-3, -2, -1, 0, 1, 2, 3].map((offset) => `score ${offset}`),
  ...'parent score, parent rest, grand score, template score of others, template rest, near score'.split(', '),
  ...'likely before, likely after, likely words, likely share, until likely'.split(', '),
]

/** What the first forest found on a page: sums of scores, by the roots of the words of each passage. */
export interface Surroundings {
  /** The scores, clamped; the weight of each passage. */
  readonly scores: Float64Array
  readonly weights: Float64Array
  /** Sums over all passages before each: of weighted scores, of weights, of words of prose that look like the story. */
  readonly scoresBefore: Float64Array
  readonly weightsBefore: Float64Array
  readonly likelyBefore: Float64Array
  /** Sums by template. */
  readonly templateScores: Float64Array
  readonly templateWeights: Float64Array
  /** Passages until the next that looks like the story. */
  readonly untilLikely: Float64Array
}

export function surroundingsOf(
  { page, words, prose, template, templates }: Features,
  found: Float64Array,
): Surroundings {
  const { passages } = page
  const sums = (length: number) => new Float64Array(length)
  const around: Surroundings = {
    scores: sums(passages),
    weights: sums(passages),
    scoresBefore: sums(passages + 1),
    weightsBefore: sums(passages + 1),
    likelyBefore: sums(passages + 1),
    templateScores: sums(templates.count.length),
    templateWeights: sums(templates.count.length),
    untilLikely: sums(passages),
  }
  for (let at = 0; at < passages; at++) {
    const score = Math.max(-LOUDEST, Math.min(LOUDEST, found[at] as number))
    const weight = Math.sqrt((words[at] as number) + 1)
    const number = template[at] as number
    const likely = score > 0 && prose[at] === 1 ? (words[at] as number) : 0
    around.scores[at] = score
    around.weights[at] = weight
    around.scoresBefore[at + 1] = (around.scoresBefore[at] as number) + score * weight
    around.weightsBefore[at + 1] = (around.weightsBefore[at] as number) + weight
    around.likelyBefore[at + 1] = (around.likelyBefore[at] as number) + likely
    around.templateScores[number] = (around.templateScores[number] as number) + score * weight
    around.templateWeights[number] = (around.templateWeights[number] as number) + weight
  }
  let passed = FARTHEST
  for (let at = passages - 1; at >= 0; at--) {
    around.untilLikely[at] = passed
    const isLikely = prose[at] === 1 && (around.scores[at] as number) > 0
    passed = isLikely ? 1 : Math.min(FARTHEST, passed + 1)
  }
  return around
}

/** Writes what stands around a passage into a row, from `from` on. */
export function writeSurroundings(
  around: Surroundings,
  features: Features,
  at: number,
  row: Float64Array,
  from: number,
): void {
  const { page, template, wordsBefore } = features
  const { passages, passageBox, parent, box } = page
  const { scores, weights, likelyBefore } = around
  let next = from
  for (let other = at - 3; other <= at + 3; other++) row[next++] = scores[other] ?? HOPELESS
  const own = passageBox[at] as number
  const outer = own === 0 ? 0 : (box[parent[own] as number] as number)
  const grand = outer === 0 ? 0 : (box[parent[outer] as number] as number)
  const number = template[at] as number
  const weight = weights[at] as number
  const rest = (around.templateWeights[number] as number) - weight
  const total = Math.max(1, likelyBefore[passages] as number)
  row[next++] = meanIn(around, page.passageFrom[outer] as number, page.passageTo[outer] as number, at)
  row[next++] = restIn(around, page.passageFrom[outer] as number, page.passageTo[outer] as number, at)
  row[next++] = meanIn(around, page.passageFrom[grand] as number, page.passageTo[grand] as number, at)
  row[next++] =
    rest > LEAST ? ((around.templateScores[number] as number) - (scores[at] as number) * weight) / rest : NO_MEAN
  row[next++] = Math.min(FARTHEST, rest)
  row[next++] = meanNear(around, at)
  row[next++] = (likelyBefore[at] as number) / total
  row[next++] = ((likelyBefore[passages] as number) - (likelyBefore[at + 1] as number)) / total
  row[next++] = Math.log2(1 + (likelyBefore[passages] as number))
  row[next++] = (likelyBefore[passages] as number) / Math.max(1, wordsBefore[passages] as number)
  row[next++] = around.untilLikely[at] as number
}

const LEAST = 1e-6

/** The mean score of passages from one up to another, but for one of them. */
function meanIn(
  { scores, weights, scoresBefore, weightsBefore }: Surroundings,
  from: number,
  to: number,
  at: number,
): number {
  const weight = weights[at] as number
  const rest = (weightsBefore[to] as number) - (weightsBefore[from] as number) - weight
  const score = (scoresBefore[to] as number) - (scoresBefore[from] as number) - (scores[at] as number) * weight
  return rest > LEAST ? score / rest : NO_MEAN
}

const restIn = ({ weights, weightsBefore }: Surroundings, from: number, to: number, at: number): number =>
  Math.min(FARTHEST, (weightsBefore[to] as number) - (weightsBefore[from] as number) - (weights[at] as number))

function meanNear({ scoresBefore, weightsBefore, scores }: Surroundings, at: number): number {
  const from = Math.max(0, at - NEAR)
  const to = Math.min(scores.length, at + NEAR + 1)
  const weight = (weightsBefore[to] as number) - (weightsBefore[from] as number)
  return ((scoresBefore[to] as number) - (scoresBefore[from] as number)) / weight
}
