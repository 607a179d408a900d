import { matchesAt } from '../characters/code-point.js'
import type { Span } from '../edit/edit.js'
import { linesOf, Trait } from '../lines/lines.js'
import { hasMarkdownSigns, obviousBlocks } from './markdown-intent.js'
import { inlineCodeIn, scanBlocks } from './scan-blocks.js'
import { shownCodeIn } from './shown-code.js'
import { isJson, isSourceCode } from './source-code.js'
import { lineSpans, type TextBlock } from './text-block.js'

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
  const { mayHoldCode, mayBeMarkdown, mayShowCode } = lookAt(text)
  if (!isMarkup && (isSourceCode(text) || isJson(text))) {
    return { ...PROSE, isSourceCode: true, code: [{ start: 0, end: text.length }] }
  }
  const shown = isMarkup || !mayShowCode ? [] : shownCodeIn(text)
  if (!mayHoldCode && shown.length === 0 && (isMarkup ? !text.includes('`') : !mayBeMarkdown)) return PROSE
  const scanned = mayHoldCode || !isMarkup ? scanBlocks(text) : PROSE.blocks
  const isMarkdown = !isMarkup && hasMarkdownSigns(text, scanned)
  const apart = apartFrom(scanned.filter(isFenced), shown)
  const meant = isMarkup
    ? scanned.filter(isClosed)
    : isMarkdown
      ? scanned
      : withShown(text, obviousBlocks(text, scanned), apart)
  const blocks = isMarkdown || meant.some(({ kind }) => kind !== 'paragraph') ? meant : PROSE.blocks
  const coded: readonly Span[] = isMarkdown
    ? inOrder<Span>(apartFrom(apart, blocks.filter(isCode)), apart)
    : blocks.filter(isCode)
  const code = inOrder(coded, inlineCodeIn(text, coded))
  return code.length + blocks.length === 0 ? PROSE : { code, blocks, isMarkdown, isSourceCode: false }
}

/** Blocks with code in the place of those that it was read as. */
function withShown(text: string, blocks: readonly TextBlock[], shown: readonly Span[]): readonly TextBlock[] {
  const codes = shown.map((span): TextBlock => ({ kind: 'code', ...span, lines: lineSpans(text, span) }))
  return inOrder(apartFrom(shown, blocks), codes)
}

/** The spans that none of the others overlaps. Both are in order. */
function apartFrom<One extends Span>(others: readonly Span[], spans: readonly One[]): readonly One[] {
  let next = 0
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? end) <= start) next++
    return (others[next]?.start ?? end) >= end
  })
}

/** Whether a code block has a closing fence, as all code made from markup does. */
const isClosed = ({ fenced, end, lines }: TextBlock): boolean => fenced === true && (lines.at(-1)?.end ?? end) < end

const isCode = ({ kind }: TextBlock): boolean => kind === 'code'
const isFenced = ({ fenced }: TextBlock): boolean => fenced === true

const inOrder = <One extends Span>(some: readonly One[], others: readonly One[]): readonly One[] =>
  some.length === 0 ? others : others.length === 0 ? some : [...some, ...others].sort((a, b) => a.start - b.start)

const INLINE_SIGNS = ['](', '][', '**', '`', '\\*', '\\#', '\\[']
/** The start of a line that is not a plain paragraph in Markdown. */
const OPENER = /(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]|[-*=]{2}|>|\||~~~|\[[^\]\n]{1,200}\]:/y
const FIRST_SIGNS = /* @__PURE__ */ new Set(Array.from('#-*+|[>=~0123456789', (sign) => sign.charCodeAt(0)))
const [TAB, RETURN, BLANK] = [9, 13, 32]

/** A quick look at the start of each line, which is enough for most texts. */
function lookAt(text: string): {
  readonly mayHoldCode: boolean
  readonly mayBeMarkdown: boolean
  readonly mayShowCode: boolean
} {
  const lines = linesOf(text)
  const hasSigns = (lines.traits & Trait.markup) !== 0
  let mayHoldCode = hasSigns && (text.includes('```') || text.includes('~~~'))
  let mayBeMarkdown = hasSigns && INLINE_SIGNS.some((sign) => text.includes(sign))
  let mayShowCode = false
  let last = -1 // The end of the last line that is not blank.
  for (let line = 0; line < lines.count && !(mayHoldCode && mayBeMarkdown && mayShowCode); line++) {
    const [start, end] = [lines.startOf(line), lines.endOf(line)]
    let at = start
    while (at < end && (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === TAB)) at++
    const first = text.charCodeAt(at)
    if (at === end || first === RETURN) continue
    const isBehindBlank = last < 0 || start > last + 1
    if (isBehindBlank && (at - start > 3 || text.charCodeAt(start) === TAB)) mayHoldCode = true
    if (
      isBehindBlank ? last >= 0 && ':：'.includes(text.charAt(last - 1)) : at > start || ')]}'.includes(text.charAt(at))
    )
      mayShowCode = true
    mayBeMarkdown ||= FIRST_SIGNS.has(first) && matchesAt(OPENER, text, at)
    last = end
  }
  return { mayHoldCode, mayBeMarkdown, mayShowCode }
}
