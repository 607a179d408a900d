import { readText } from '../blocks/read-text.js'
import { coverOver } from '../blocks/shield.js'
import type { Span } from '../edit/edit.js'
import { isSubtitles } from '../news/subtitles.js'
import { looksLikeHtml } from './detect.js'

/** A page, or the inside of one, opens with one of its elements; Markdown may open with a picture or a heading in the middle. */
const OPENS_PAGE =
  /^\s*<(?:!|\?|html|head|body|main|article|section|nav|ul|ol|table|p>|p\s+class|div>|div\s+(?:class|id))/i
/** Tags for what Markdown has no sign of: they are part of its text. */
const INLINE_TAG = /<\/?(?:sub|sup|kbd|mark|ins|abbr)(?:\s[^<>]*)?>/gi

/** How a source that has tags, or seems to, is to be read. */
export interface TaggedSource {
  /** `markdown`: HTML in it is read, and what is left is Markdown. `text`: no tag is meant as one. */
  readonly as: 'html' | 'markdown' | 'text'
  /** What is no HTML though it may look like it, in order: code of Markdown, and tags that Markdown keeps. */
  readonly verbatim: readonly Span[]
}

const HTML: TaggedSource = { as: 'html', verbatim: [] }
const TEXT: TaggedSource = { as: 'text', verbatim: [] }

/**
 * Tells HTML from Markdown that shows some in its code, and from source code in which tags are strings.
 *
 * `<p>Rain</p>` → HTML; ``## Rain¶¶Use `<p>`.`` → text; `## Rain¶¶<center>Sun</center>` → Markdown
 */
export function taggedSource(source: string): TaggedSource {
  if (!looksLikeHtml(source) || isSubtitles(source)) return TEXT
  if (OPENS_PAGE.test(source)) return HTML
  const { code, isMarkdown, isSourceCode } = readText(source, false)
  if (isSourceCode) return TEXT
  if (!isMarkdown) return HTML
  const tags = Array.from(coverOver(source, code).matchAll(INLINE_TAG), ({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
  }))
  const verbatim = [...code, ...tags].sort((a, b) => a.start - b.start)
  return { as: looksLikeHtml(coverOver(source, verbatim)) ? 'markdown' : 'text', verbatim }
}
