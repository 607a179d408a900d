import type { BlockFeatures } from '../features/block-features.js'

/** Keeps the title of a box that is set apart in the story, such as a warning, where what it says below stays. */
export function keepCalloutTitles(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  for (let at = blocks.length - 2; at >= 0; at--) {
    const features = blocks[at]
    const rank = features?.passage.rank
    const isTitle = features !== undefined && features.words > 0 && rank?.as === 'quote'
    if (isTitle && keeps[at + 1] && blocks[at + 1]?.passage.rank === rank) keeps[at] = true
  }
}
