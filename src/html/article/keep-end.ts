import type { BlockFeatures } from './features/block-features.js'

/** So many passages below the story may be its end … */
const MOST = 3
/** … if they score more than this, in log-odds. */
const LOWEST_SCORE = -2

/**
 * Keeps prose right below the story that stands in its box, and that nothing speaks against: a last paragraph that is made
 * otherwise than those above, a quotation at the end. Of such passages on the pages of the pool half are part of the story, and
 * rules know many of the others by their words.
 */
export function keepEnd(
  blocks: readonly BlockFeatures[],
  scores: Float64Array,
  keeps: boolean[],
  isPlain: (features: BlockFeatures) => boolean,
): void {
  const last = keeps.lastIndexOf(true)
  if (last < 0) return
  for (let at = last + 1; at <= last + MOST; at++) {
    const features = blocks[at]
    if (!features || !reads(features) || !features.inCore || features.copies > 0 || !isPlain(features)) return
    if ((scores[at] as number) <= LOWEST_SCORE) return
    keeps[at] = true
  }
}

/** What somebody said may be short. */
const reads = ({ prose, passage }: BlockFeatures) => prose || (passage.kind === 'quote' && passage.ends)
