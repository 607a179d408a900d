import type { BlockFeatures } from './features/block-features.js'
import type { Box } from './features/box.js'

/** So many passages below the story may be its end … */
const MOST = 3
/** … if they score more than this, in log-odds. */
const LOWEST_SCORE = -2
/** `footnotes`, `wp-block-footnotes`, `footnote-content`, `easy-footnotes-wrapper`; not `metaFootnote`, a line on the printed edition. */
const NAMED = /(?:^|[\s-])(?:foot|end)notes?(?:$|[\s-])/
/** A note stands this near to the box that is named so. */
const MOST_LEVELS = 4
/** Longer names are no names; many notes may stand in one box, and each asks for them. */
const LONGEST_NAMES = 300

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

/** Keeps the notes to the story that the page itself names so: its text has their numbers. */
export function keepFootnotes(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  if (first < 0) return
  blocks.forEach(({ inCore, copies, box }, at) => {
    if (at > first && inCore && copies === 0 && isNote(box)) keeps[at] = true
  })
}

function isNote(box: Box): boolean {
  let around: Box | undefined = box
  for (let level = 0; around && level < MOST_LEVELS; level++) {
    if (around.names.length <= LONGEST_NAMES && NAMED.test(around.names)) return true
    around = around.parent
  }
  return false
}
