import type { BlockFeatures } from '../features/block-features.js'

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
