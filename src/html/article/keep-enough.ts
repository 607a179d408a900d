import type { Favor } from '../../decide/favor.js'
import { bestRuns } from '../../decide/runs.js'
import type { BlockFeatures } from './features/block-features.js'

/** What a change between keep and drop costs, in log-odds. */
const CHANGE_PRICE = 0.3
/**
 * To lose a passage of the story costs so many times what one costs that stays and should not. By folds, on 1,753 stories
 * of the pool (F1, word for word, lost, flooded; training/article/curve.mjs prints it):
 * 0.7: .962, .360, .015, .024; 1.5: .963, .367, .017, .023; 2.7: .962, .344, .016, .022; 4: .961, .323, .014, .023;
 * 7: .958, .263, .013, .025. Word for word is counted before the rules of lines.
 */
export const LOSS_PRICES: Readonly<Record<Favor, number>> = { recall: 4, balanced: 1.5, precision: 0.7 }
/** Where this higher price would keep at least so many times the words, the page is in doubt: what stays may be a small part. */
const DOUBT_PRICE = 4
const MUCH_MORE = 1.7

/**
 * What stands more passages away from all that stays is seldom a missing part of it, but a notice of rights at the foot of
 * the page: it has to look more like the story. By folds, of 2,078 stories .0173 are flooded so, .0202 without; as many are lost.
 */
const FARTHEST = 30
const FAR_PRICE = 2.5

/** The runs that stay; on a page in doubt more of them, for whole stories are lost there: .0188 of all without, .0165 so. */
export function keepEnough(
  blocks: readonly BlockFeatures[],
  scores: Float64Array,
  price = LOSS_PRICES.balanced,
): boolean[] {
  const runsAt = (loss: number) => bestRuns(scores, CHANGE_PRICE, Math.log(Math.max(price, loss)))
  const keeps = runsAt(price)
  const isMuchMore = (more: readonly boolean[]) => wordsOf(blocks, more) >= MUCH_MORE * wordsOf(blocks, keeps)
  const all = runsAt(DOUBT_PRICE)
  if (!isMuchMore(all)) return keeps
  const likely = runsAt(FAR_PRICE)
  const more = within(FARTHEST, all, keeps).map((is, at) => is || likely[at] === true)
  return isMuchMore(more) ? more : keeps
}

/** Those of `chosen` that are within so many passages of what is sure, or of another that is; all where nothing is sure. */
function within(distance: number, chosen: readonly boolean[], sure: readonly boolean[]): boolean[] {
  if (!sure.includes(true)) return chosen.slice()
  const near = sure.slice()
  let last = Number.NEGATIVE_INFINITY
  const reach = (at: number) => {
    if (!sure[at] && !(chosen[at] && Math.abs(at - last) <= distance)) return
    near[at] = true
    last = at
  }
  for (let at = 0; at < chosen.length; at++) reach(at)
  last = Number.POSITIVE_INFINITY
  for (let at = chosen.length - 1; at >= 0; at--) reach(at)
  return near
}

/** Words outside links: a list of links without end is no story that may be lost. */
const wordsOf = (blocks: readonly BlockFeatures[], keeps: readonly boolean[]) =>
  blocks.reduce((sum, { words, linkShare }, at) => sum + (keeps[at] ? words * (1 - linkShare) : 0), 0)
