import type { Span } from '../../../edit/edit.js'
import type { BlockFeatures, Page } from '../features/block-features.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { type Rows, rowsOf } from '../rows.js'
import { cuesOf, ELSEWHERE, isBeside } from './last-part.js'

/** What scores less, in log-odds, or stands so many passages below the story, is hardly ever part of it. */
const LOWEST_SCORE = -3
const FARTHEST = 10
/** A sentence that is all a link has so many words, and so many paragraphs of the story are made as it is. */
const FEWEST_WORDS = 9
const FEWEST_ALIKE = 2
/** What the page itself names as something else; its footers and shared posts, and what is for subscribers, may be part of the story. */
const NAMED = FURNITURE_CUES & ~(Cue.footer | Cue.share | Cue.paywall)

/**
 * The first paragraph that went from within the story or right below it, and may be part of it. By folds, there is one on 5 %
 * of the stories of the pool, and of those more than a third are told in part.
 */
export function leftOut(page: Page, scores: Float64Array, keeps: readonly boolean[]): Span | undefined {
  const { blocks } = page
  const kept = rowsOf(blocks.filter((_, at) => keeps[at]))
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  return blocks.find((features, at) => {
    if (keeps[at] || at < first || at > last + FARTHEST || (scores[at] as number) < LOWEST_SCORE) return false
    return reads(features, kept) && isBeside(features, page) && !isOther(features)
  })?.passage
}

const reads = ({ prose, passage, words, pattern }: BlockFeatures, kept: Rows): boolean =>
  prose || (passage.ends && words >= FEWEST_WORDS && (kept.get(pattern) ?? 0) >= FEWEST_ALIKE)

const isOther = (features: BlockFeatures): boolean =>
  (cuesOf(features) & NAMED) !== 0 ||
  (features.box.places & ELSEWHERE) !== 0 ||
  features.copies > 0 ||
  features.text.address
