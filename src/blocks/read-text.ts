import type { Span } from '../edit/edit.js'
import { blocksMeant } from './blocks-meant.js'
import { hasMarkdownSigns } from './markdown-signs.js'
import { inlineCodeIn, scanBlocks } from './scan-blocks.js'
import { isSourceCode } from './source-code.js'
import type { TextBlock } from './text-block.js'

/** What the block and inline syntax of a text says of it. */
export interface TextReading {
  /** Blocks of code with their fences, and code within lines with its backticks, in order. */
  readonly code: readonly Span[]
  /** Whether its writer meant it as Markdown. */
  readonly isMarkdown: boolean
  /** Whether it has blocks by the syntax of Markdown, such as a list of several items, whatever its writer meant. */
  readonly hasBlocks: boolean
  /** Whether all of it is source code. */
  readonly isSourceCode: boolean
}

/** The reading of a text without code that is no Markdown. */
export const PROSE: TextReading = { code: [], isMarkdown: false, hasBlocks: false, isSourceCode: false }
const SOURCE: Omit<TextReading, 'code'> = { isMarkdown: false, hasBlocks: false, isSourceCode: true }

/** Reads the syntax of a text. `isMarkup`: whether it was made of HTML: then only the signs around code are syntax. */
export function readText(text: string, isMarkup: boolean): TextReading {
  const { mayHoldCode, mayBeMarkdown } = lookAt(text)
  if (!isMarkup && isSourceCode(text)) return { ...SOURCE, code: [{ start: 0, end: text.length }] }
  if (!mayHoldCode && (isMarkup ? !text.includes('`') : !mayBeMarkdown)) return PROSE
  const blocks = mayHoldCode || !isMarkup ? scanBlocks(text) : NO_BLOCKS
  const code = blocks.filter(({ kind }) => kind === 'code').filter(isMarkup ? isClosed : () => true)
  const inline = inlineCodeIn(text, code)
  const isMarkdown = !isMarkup && hasMarkdownSigns(text, blocks)
  const hasBlocks = isMarkdown || (!isMarkup && blocksMeant(text, blocks).some(({ kind }) => kind !== 'paragraph'))
  if (code.length + inline.length === 0 && !hasBlocks) return PROSE
  return { code: inOrder(code, inline), isMarkdown, hasBlocks, isSourceCode: false }
}

const NO_BLOCKS: readonly TextBlock[] = []

/** Whether a fence closes a block, as it does each that is made of markup. */
const isClosed = ({ fenced, end, lines }: TextBlock): boolean => fenced === true && (lines.at(-1)?.end ?? end) < end

const inOrder = (blocks: readonly Span[], inline: readonly Span[]): readonly Span[] =>
  blocks.length === 0 ? inline : inline.length === 0 ? blocks : [...blocks, ...inline].sort((a, b) => a.start - b.start)

const INLINE_SIGNS = ['](', '][', '**', '`', '\\*', '\\#', '\\[']
/** What may open a line that is no plain paragraph in Markdown: by its first sign, and what follows it. */
const OPENER = /(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]|[-*=]{2}|>|\||~~~|\[[^\]\n]{1,200}\]:/y
const FIRST_SIGNS = /* @__PURE__ */ new Set(Array.from('#-*+|[>=~0123456789', (sign) => sign.charCodeAt(0)))
const [TAB, FEED, RETURN, BLANK] = [9, 10, 13, 32]

function opensBlock(text: string, at: number): boolean {
  OPENER.lastIndex = at
  return OPENER.test(text)
}

/** A quick look at the beginnings of lines, since most texts need no more. */
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
    mayBeMarkdown ||= FIRST_SIGNS.has(first) && opensBlock(text, at)
    const feed = text.indexOf('\n', at)
    start = feed < 0 ? text.length : feed + 1
  }
  return { mayHoldCode, mayBeMarkdown }
}
