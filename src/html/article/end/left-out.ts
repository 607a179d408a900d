import type { Span } from '../../../edit/edit.js'
import type { BlockFeatures, Page } from '../features/block-features.js'
import { Cue } from '../features/cue.js'
import { cuesOf, ELSEWHERE } from './last-part.js'

/** So many passages above the story and below it count as beside it. */
const ABOVE = 8
const BELOW = 10
/**
 * So much of the words that stay would have to be added by the scores of what went beside the story, or so much prose that reads
 * like it went anywhere. Of 1,909 documents 143 miss a tenth; 65 are warned of so, 28 of them rightly.
 */
const LEAST_LIKELY = 0.05
const LEAST_PART = 0.1
/** Of a short story a twentieth is no more than what menus add up to. */
const FEWEST_WORDS = 8
/** What scores less, in log-odds, is no part that is worth a look. */
const LOWEST_SCORE = -1.5
/** What has code of its own. */
const OTHERS = Cue.comments | Cue.consent | Cue.ad

/** A part of the page that went and may belong to the story: where it stands, and how much it is. */
export interface LeftOut extends Span {
  readonly kind: 'code' | 'prose'
  readonly words: number
}

/**
 * What went from within the story or beside it, and may be part of it: code always; prose where its scores say that a twentieth
 * of the text is missing. `.ci/left-out.mjs` prints how often a warning is right.
 */
export function leftOut({ blocks }: Page, scores: Float64Array, keeps: readonly boolean[]): LeftOut | undefined {
  const first = keeps.indexOf(true)
  if (first < 0) return undefined
  const last = keeps.lastIndexOf(true)
  const kept = blocks.reduce((sum, { words }, at) => sum + (keeps[at] ? words : 0), 0)
  let likely = 0
  let all = 0
  let surest = 0
  let part: LeftOut | undefined
  for (let at = 0; at < blocks.length; at++) {
    const features = blocks[at] as BlockFeatures
    // The headline is in the title, and links lead to other stories.
    if (keeps[at] || features.copies > 0 || features.passage.kind === 'heading') continue
    const { words, passage } = features
    const isNear = at >= first - ABOVE && at <= last + BELOW
    const found = { start: passage.start, end: passage.end, words: Math.round(words) }
    if (passage.kind === 'code') {
      if (isNear && !isOther(features)) return { kind: 'code', ...found }
      continue
    }
    const score = scores[at] as number
    const isLikely = features.prose && score > LOWEST_SCORE
    const weight = (words * (1 - features.linkShare)) / (1 + Math.exp(-score))
    if (isNear) likely += weight
    if (isLikely) all += words
    if (weight <= surest || !(isNear || isLikely)) continue
    surest = weight
    part = { kind: 'prose', ...found }
  }
  return likely > Math.max(FEWEST_WORDS, LEAST_LIKELY * kept) || all > LEAST_PART * kept ? part : undefined
}

/** Whether code is part of something else. */
const isOther = (features: BlockFeatures): boolean =>
  (cuesOf(features) & OTHERS) !== 0 || (features.box.places & ELSEWHERE) !== 0
