import { matchesAt } from '../characters/code-point.js'
import type { Span } from '../edit/edit.js'
import { hasMarkdownSigns, obviousBlocks } from './markdown-intent.js'
import { inlineCodeIn, scanBlocks } from './scan-blocks.js'
import { isJson, isSourceCode } from './source-code.js'
import type { TextBlock } from './text-block.js'

/** The syntax of a text: code and blocks. */
export interface TextReading {
  /** Code blocks with their fences, and inline code with its backticks, in order. */
  readonly code: readonly Span[]
  /** Whether the text is intended as Markdown. */
  readonly isMarkdown: boolean
  /**
   * Its Markdown blocks, if there are any but paragraphs: all blocks of Markdown, the obvious ones of other texts, such as lists of
   * several items, and only the code of text made from HTML.
   */
  readonly blocks: readonly TextBlock[]
  /** Whether the whole text is source code. */
  readonly isSourceCode: boolean
}

/** The reading of plain text without code. */
export const PROSE: TextReading = { code: [], blocks: [], isMarkdown: false, isSourceCode: false }

/** Reads the syntax of a text. `isMarkup`: the text was made from HTML, so only code delimiters are syntax. */
export function readText(text: string, isMarkup: boolean): TextReading {
  const { mayHoldCode, mayBeMarkdown } = lookAt(text)
  if (!isMarkup && (isSourceCode(text) || isJson(text))) {
    return { ...PROSE, isSourceCode: true, code: [{ start: 0, end: text.length }] }
  }
  if (!mayHoldCode && (isMarkup ? !text.includes('`') : !mayBeMarkdown)) return PROSE
  const scanned = mayHoldCode || !isMarkup ? scanBlocks(text) : PROSE.blocks
  const isMarkdown = !isMarkup && hasMarkdownSigns(text, scanned)
  const meant = isMarkup ? scanned.filter(isClosed) : isMarkdown ? scanned : obviousBlocks(text, scanned)
  const blocks = isMarkdown || meant.some(({ kind }) => kind !== 'paragraph') ? meant : PROSE.blocks
  const coded = blocks.filter(({ kind }) => kind === 'code')
  const code = inOrder(coded, inlineCodeIn(text, coded))
  return code.length + blocks.length === 0 ? PROSE : { code, blocks, isMarkdown, isSourceCode: false }
}

/** Whether a code block has a closing fence, as all code made from markup does. */
const isClosed = ({ fenced, end, lines }: TextBlock): boolean => fenced === true && (lines.at(-1)?.end ?? end) < end

const inOrder = (blocks: readonly Span[], inline: readonly Span[]): readonly Span[] =>
  blocks.length === 0 ? inline : inline.length === 0 ? blocks : [...blocks, ...inline].sort((a, b) => a.start - b.start)

const INLINE_SIGNS = ['](', '][', '**', '`', '\\*', '\\#', '\\[']
/** The start of a line that is not a plain paragraph in Markdown. */
const OPENER = /(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]|[-*=]{2}|>|\||~~~|\[[^\]\n]{1,200}\]:/y
const FIRST_SIGNS = /* @__PURE__ */ new Set(Array.from('#-*+|[>=~0123456789', (sign) => sign.charCodeAt(0)))
const [TAB, FEED, RETURN, BLANK] = [9, 10, 13, 32]

/** A quick look at the start of each line, which is enough for most texts. */
function lookAt(text: string): { readonly mayHoldCode: boolean; readonly mayBeMarkdown: boolean } {
  let mayHoldCode = text.includes('```') || text.includes('~~~')
  let mayBeMarkdown = INLINE_SIGNS.some((sign) => text.includes(sign))
  let isBehindBlank = true
  for (let start = 0; start < text.length && !(mayHoldCode && mayBeMarkdown); ) {
    let at = start
    while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === TAB) at++
    const first = text.charCodeAt(at)
    const isEmpty = first === FEED || first === RETURN || at === text.length
    if (isBehindBlank && !isEmpty && (at - start > 3 || text.charCodeAt(start) === TAB)) mayHoldCode = true
    isBehindBlank = isEmpty
    mayBeMarkdown ||= FIRST_SIGNS.has(first) && matchesAt(OPENER, text, at)
    const feed = text.indexOf('\n', at)
    start = feed < 0 ? text.length : feed + 1
  }
  return { mayHoldCode, mayBeMarkdown }
}
