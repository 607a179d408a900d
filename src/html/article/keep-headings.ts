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

/** An icon of a box is one sign, or two: `!` */
const LONGEST_ICON = 2

/** Keeps the title of a box that is set apart in the story, such as a warning, where what it says below stays. */
export function keepCalloutTitles(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  for (let at = blocks.length - 2; at >= 0; at--) {
    const features = blocks[at]
    const rank = features?.passage.rank
    const isTitle = features !== undefined && features.passage.length > LONGEST_ICON && rank?.as === 'quote'
    if (isTitle && keeps[at + 1] && blocks[at + 1]?.passage.rank === rank) keeps[at] = true
  }
}
