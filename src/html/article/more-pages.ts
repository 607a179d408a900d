import type { Span } from '../../edit/edit.js'
import type { Page } from './features/block-features.js'
import { Cue } from './features/cue.js'

/** A pager stands within so many passages, and code units, of the story’s end. */
const FARTHEST = 12
const LONGEST = 8000
/** … and so far may its last tags go. */
const LONGEST_TAGS = 100
/** The number of this page, which is no link, and then the next one, which is: `<b>1</b> | <a href="?page=2">2</a>` */
const PAGER =
  /[>:]\s{0,20}\[?1\]?\s{0,20}(?:<(?!\/?a\b)[^<>]{0,200}>\s{0,20}|[|·,]\s{0,20}){0,8}<a\b(?![^<>]{0,500}href="?#)[^<>]{0,500}>\s{0,20}(?:<[^<>]{0,100}>\s{0,20}){0,2}\[?2\]?\s{0,20}</

/**
 * The pager right below a story, which says that more pages follow, whatever their addresses are; not that of its comments.
 * Where the addresses tell, too, the next page is known (`metadata/next-page`).
 */
export function morePages(html: string, { blocks }: Page, keeps: readonly boolean[]): Span | undefined {
  const last = keeps.findLastIndex((is, at) => is && blocks[at]?.prose)
  const story = blocks[last]
  if (!story) return undefined
  let at = last
  while (at < last + FARTHEST && at + 1 < blocks.length && !((blocks[at + 1]?.text.says ?? 0) & Cue.comments)) at++
  const from = story.passage.end
  const end = Math.min((blocks[at]?.passage.end ?? from) + LONGEST_TAGS, blocks[at + 1]?.passage.start ?? html.length)
  const below = html.slice(from, Math.min(from + LONGEST, end))
  const found = PAGER.exec(below)
  return found ? { start: from + found.index + 1, end: from + found.index + found[0].length - 1 } : undefined
}
