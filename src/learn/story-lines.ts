import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { CleanDocument } from '../document.js'
import { lineKey } from '../site/fingerprint.js'

const OPENS_QUOTE = /^\s*["“„«「『]/
/** A line of at most so many code units that names an author is a byline. */
const LONGEST_BYLINE = 120
/** A subhead is no longer, and no stop closes it. */
const LONGEST_SUBHEAD = 80
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}:][${CLOSERS}]?\\s*$`)

/**
 * Tells the lines of a page that are part of its story whatever other pages print: the headline, the section, bylines,
 * datelines, quotations, and subheads, of which a series may have the same in each of its stories.
 */
export function storyLines(document: CleanDocument): (line: string) => boolean {
  const { title, section, dateline, authors } = document
  const told = [title, section, dateline?.text, ...authors, ...subheadsOf(document)]
  const keys = new Set(told.flatMap((line) => (line === undefined ? [] : (lineKey(line) ?? []))))
  const names = authors.map((author) => author.toLowerCase()).filter((author) => author !== '')
  return (line) => {
    if (OPENS_QUOTE.test(line)) return true
    const key = lineKey(line)
    if (key !== undefined && keys.has(key)) return true
    return line.length <= LONGEST_BYLINE && names.some((name) => line.toLowerCase().includes(name))
  }
}

/** Headings, and short lines between two paragraphs of the story. */
function subheadsOf({ blocks }: CleanDocument): string[] {
  const isParagraph = (at: number) => (blocks[at]?.text.length ?? 0) > LONGEST_SUBHEAD
  return blocks.flatMap(({ kind, text }, at) => {
    const looksLikeOne =
      text.length <= LONGEST_SUBHEAD && !STOP.test(text) && isParagraph(at - 1) && isParagraph(at + 1)
    return kind === 'heading' || looksLikeOne ? [text] : []
  })
}
