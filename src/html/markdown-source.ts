import { readText } from '../blocks/read-text.js'
import { coverOver } from '../blocks/shield.js'
import type { Span } from '../edit/edit.js'
import { isSubtitles } from '../news/subtitles.js'
import { looksLikeHtml } from './detect.js'

/**
 * A page, or the inside of one, opens with one of its elements. Markdown may open with a comment, a picture, or a heading in the
 * middle.
 */
const OPENS_PAGE =
  /\s*<(?:![^-]|\?|html|head|meta|link|base|body|main|article|section|nav|ul|ol|table|p>|p\s+class|div>|div\s+(?:class|id))/iy
/** Tags for what Markdown has no sign of: they are part of its text. */
const INLINE_TAG = /<\/?(?:sub|sup|kbd|mark|ins|abbr)(?:\s[^<>]*)?>/gi

/** How a source that has tags, or seems to, is to be read. */
export interface TaggedSource {
  /** `markdown`: HTML in it is read, and what is left is Markdown. `text`: no tag is meant as one. */
  readonly as: 'html' | 'markdown' | 'text'
  /** What is no HTML though it may look like it, in order: code, and tags that Markdown keeps. */
  readonly verbatim: readonly Span[]
}

const PAGE: TaggedSource = { as: 'html', verbatim: [] }
const TEXT: TaggedSource = { as: 'text', verbatim: [] }

/**
 * Tells HTML from Markdown that shows some in its code, and from source code in which tags are strings.
 *
 * `<p>Rain</p>` → HTML; ``## Rain¶¶Use `<p>`.`` → text; `## Rain¶¶<center>Sun</center>` → Markdown
 */
export function taggedSource(source: string): TaggedSource {
  if (!looksLikeHtml(source) || isSubtitles(source)) return TEXT
  OPENS_PAGE.lastIndex = behindComments(source)
  if (OPENS_PAGE.test(source)) return PAGE
  const { code, isMarkdown, isSourceCode } = readText(source, false)
  if (isSourceCode) return TEXT
  if (!isMarkdown) return { as: 'html', verbatim: spokenTags(source, code) }
  const tags = Array.from(coverOver(source, code).matchAll(INLINE_TAG), ({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
  }))
  const verbatim = [...code, ...tags].sort((a, b) => a.start - b.start)
  return { as: looksLikeHtml(coverOver(source, verbatim)) ? 'markdown' : 'text', verbatim }
}

const COMMENT_START = /\s*<!--/y

/** Where the comments end that a source opens with. */
function behindComments(source: string): number {
  let at = 0
  for (;;) {
    COMMENT_START.lastIndex = at
    const end = COMMENT_START.test(source) ? source.indexOf('-->', COMMENT_START.lastIndex) : -1
    if (end < 0) return at
    at = end + '-->'.length
  }
}

/** Inline code that is a tag: `` `<style>` `` */
const SHOWN_TAG = /^`+ ?<[^`]*> ?`+$/
/** A tag in a sentence that would swallow the rest of it: `Put a <style> tag in the head.` */
const SPOKEN_TAG = /(?<=\p{L} )<(script|style|title|textarea|xmp)>(?=[ ,.;:!?)])/giu
const CLOSING_TAG = /<\/(script|style|title|textarea|xmp)>/gi

/** The tags that a text speaks of: those in its inline code, and those in a sentence that are never closed. */
function spokenTags(source: string, code: readonly Span[]): Span[] {
  const shown = code.filter(({ start, end }) => SHOWN_TAG.test(source.slice(start, end)))
  const covered = coverOver(source, shown)
  const lastClosed = new Map<string, number>()
  for (const { index, 1: name = '' } of covered.matchAll(CLOSING_TAG)) lastClosed.set(name.toLowerCase(), index)
  const spoken = Array.from(covered.matchAll(SPOKEN_TAG)).flatMap(({ index, 0: tag, 1: name = '' }) =>
    index < (lastClosed.get(name.toLowerCase()) ?? 0) ? [] : [{ start: index, end: index + tag.length }],
  )
  return [...shown, ...spoken].sort((a, b) => a.start - b.start)
}
