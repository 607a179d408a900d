import type { Favor } from '../../decide/favor.js'
import type { Features } from '../features/features.js'

/** Scores are clamped to this, so that one certain passage cannot bring many others with it. */
const LARGEST_SCORE = 4
/** What each end of a run costs, in log-odds. */
const CHANGE_PRICE = 0.3
/**
 * Losing a passage of the story costs so many times what keeping a wrong one costs. By folds, on the stories of the pool, before
 * the rules of lines (F1, word for word, lost): 1.1: .9727, .430, .0075; 1.5: .9721, .406, .0075; 2: .9716, .384, .0069; 2.7: .9708,
 * .369, .0063.
 */
const LOSS_PRICES: Readonly<Record<Favor, number>> = {
  recall: 4,
  balanced: 1.2,
  precision: 0.7,
}
/** Where this higher price would keep so many times the words, the page is in doubt: what stays may be a small part of the story. */
const DOUBT_PRICE = 4
const MUCH_MORE = 1.7
/** On such a page, passages farther from all that is sure have to look more like the story. */
const FARTHEST = 30
const FAR_PRICE = 2.5

/** The runs that stay, as 1 for each passage; on a page in doubt more of them. */
export function chooseRuns(features: Features, scores: Float64Array, favor: Favor): Uint8Array {
  const price = LOSS_PRICES[favor]
  const keeps = bestRuns(scores, Math.log(price))
  const least = MUCH_MORE * wordsIn(features, keeps)
  const more = bestRuns(scores, Math.log(Math.max(price, DOUBT_PRICE)))
  if (wordsIn(features, more) < least) return keeps
  const likely = bestRuns(scores, Math.log(Math.max(price, FAR_PRICE)))
  dropFar(more, keeps, likely)
  return wordsIn(features, more) < least ? keeps : more
}

/**
 * The runs with the greatest sum of scores, where each end of a run costs a price (Viterbi over two states): a row of high
 * scores is chosen whole, with a doubtful one in it, and a single moderate one is not. `bias` is added to each score.
 */
function bestRuns(scores: Float64Array, bias: number): Uint8Array {
  const { length } = scores
  // For each place, whether the one before it is chosen: bit 0 if this one is not, bit 1 if it is.
  const origins = new Uint8Array(length)
  let outside = 0
  let within = -CHANGE_PRICE
  for (let at = 0; at < length; at++) {
    const gain = Math.max(-LARGEST_SCORE, Math.min(LARGEST_SCORE, (scores[at] as number) + bias))
    origins[at] = (within - CHANGE_PRICE > outside ? 1 : 0) | (within >= outside - CHANGE_PRICE ? 2 : 0)
    const nextOutside = Math.max(outside, within - CHANGE_PRICE)
    within = Math.max(within, outside - CHANGE_PRICE) + gain
    outside = nextOutside
  }
  const chosen = new Uint8Array(length)
  let isWithin = within - CHANGE_PRICE > outside
  for (let at = length - 1; at >= 0; at--) {
    chosen[at] = isWithin ? 1 : 0
    isWithin = ((origins[at] as number) & (isWithin ? 2 : 1)) !== 0
  }
  return chosen
}

/** Words outside links: a list of links without end is no story that may be lost. */
function wordsIn({ words, linkShare }: Features, keeps: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < keeps.length; at++)
    if (keeps[at] === 1) sum += (words[at] as number) * (1 - (linkShare[at] as number))
  return sum
}

/** Drops those of `more` that are neither likely nor within reach of what is sure, or of another that is. */
function dropFar(more: Uint8Array, sure: Uint8Array, likely: Uint8Array): void {
  if (!sure.includes(1)) return
  const near = new Uint8Array(more.length)
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < more.length; at++) {
    if (sure[at] === 0 && !(more[at] === 1 && at - last <= FARTHEST)) continue
    near[at] = 1
    last = at
  }
  last = Number.POSITIVE_INFINITY
  for (let at = more.length - 1; at >= 0; at--) {
    if (near[at] === 0 && !(more[at] === 1 && last - at <= FARTHEST)) continue
    near[at] = 1
    last = at
  }
  for (let at = 0; at < more.length; at++) if (near[at] === 0 && likely[at] === 0) more[at] = 0
}
