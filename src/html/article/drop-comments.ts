import type { BlockFeatures, Page } from './features/block-features.js'
import type { Box } from './features/box.js'
import { Cue } from './features/cue.js'

/** Fewer words are no story: then what the page names comments stays. */
const FEWEST_WORDS = 12
/** The whole page, which names itself by all that is on it. */
const WHOLE: ReadonlySet<string> = new Set(['', 'html', 'body', 'main', 'article'])

/**
 * Leaves out the comments of readers: what stands in a box that the page names so, and what follows a heading that says so, if a
 * story is left. Answers with the passages that are comments.
 *
 * `… the end.</p><section class="comments"><p>I was there.</p></section>` → the second paragraph
 */
export function dropComments({ blocks }: Page, keeps: boolean[]): ReadonlySet<number> {
  const comments = new Set<number>()
  let below: Box | undefined
  blocks.forEach((features, at) => {
    if (isHeading(features) && blocks.some(({ prose }, before) => before < at && prose && keeps[before]))
      below ??= features.box.parent
    if (isNamed(features.box) || (below && isIn(features.box, below))) comments.add(at)
  })
  const left = blocks.reduce((sum, { words }, at) => sum + (keeps[at] && !comments.has(at) ? words : 0), 0)
  if (left < FEWEST_WORDS) return new Set()
  for (const at of comments) keeps[at] = false
  return comments
}

const isHeading = ({ passage, text }: BlockFeatures): boolean =>
  passage.kind === 'heading' && (text.says & Cue.comments) !== 0

function isNamed(box: Box): boolean {
  let around: Box | undefined = box
  for (; around; around = around.parent) if ((around.cues & Cue.comments) !== 0 && !WHOLE.has(around.name)) return true
  return false
}

function isIn(box: Box, outer: Box): boolean {
  let around: Box | undefined = box
  while (around && around.depth > outer.depth) around = around.parent
  return around === outer
}
