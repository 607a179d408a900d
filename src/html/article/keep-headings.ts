import type { BlockFeatures } from './features/block-features.js'
import { OUTSIDE_STORY, Place } from './features/place.js'

/** A heading scores more, in log-odds; one that is linked leads elsewhere more often. */
const LOWEST_SCORE = -1
const LOWEST_SCORE_OF_LINK = -0.5
const APART = (OUTSIDE_STORY & ~Place.figure) | Place.table

/**
 * Keeps the headings of what stays: within the story a heading goes with the passage right below it. Headings that
 * score less stay if `isMissed` finds their prose. On unseen pages a lower limit keeps headings of other stories.
 *
 * `<h2>Conclusion</h2><p>It will rain. …</p>`, of which the paragraph stays → both stay
 */
export function keepHeadings(blocks: readonly BlockFeatures[], scores: Float64Array, keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  // Above a paragraph the headline may stand.
  const from = blocks[first]?.passage.kind === 'code' ? Math.max(0, first - 1) : first
  for (let at = keeps.lastIndexOf(true) - 1; at >= from; at--) {
    const { passage, inCore, box, linkShare } = blocks[at] as BlockFeatures
    if (passage.kind !== 'heading' || !keeps[at + 1] || !inCore || (box.places & APART) !== 0) continue
    if ((scores[at] as number) > (linkShare > 0 ? LOWEST_SCORE_OF_LINK : LOWEST_SCORE)) keeps[at] = true
  }
}
