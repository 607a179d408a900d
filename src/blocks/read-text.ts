import type { Span } from '../edit/edit.js'
import { blocksMeant } from './blocks-meant.js'
import { inlineCodeIn, isMarkdown, scanBlocks } from './scan-blocks.js'
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
  if (!isMarkup && maySource(text) && isSourceCode(text)) return { ...SOURCE, code: [{ start: 0, end: text.length }] }
  if (!mayHoldCode && (isMarkup ? !text.includes('`') : !mayBeMarkdown)) return PROSE
  const blocks = mayHoldCode || !isMarkup ? scanBlocks(text) : NO_BLOCKS
  const code = blocks.filter(({ kind }) => kind === 'code').filter(isMarkup ? isClosed : () => true)
  const inline = inlineCodeIn(text, code)
  const markdown = !isMarkup && isMarkdown(text, blocks)
  const hasBlocks = markdown || (!isMarkup && blocksMeant(text, blocks).some(({ kind }) => kind !== 'paragraph'))
  if (code.length + inline.length === 0 && !hasBlocks) return PROSE
  return { code: inOrder(code, inline), isMarkdown: markdown, hasBlocks, isSourceCode: false }
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

/** So much of a text shows whether it may be source code. */
const LONGEST_SAMPLE = 3000
const SIGNS = /[{}()[\];=<>_$#&|\\/+*:]/g
/** The least share of such signs in code, and the widest lines on average, in code units. */
const LEAST_SIGNS = 0.03
const WIDEST_LINES = 100

/** Whether a text may be source code: prose has fewer signs, and longer lines. */
function maySource(text: string): boolean {
  const sample = text.length > LONGEST_SAMPLE ? text.slice(0, LONGEST_SAMPLE) : text
  const first = sample.indexOf('\n')
  if (first < 0 || first > WIDEST_LINES * 4) return false
  let lines = 1
  for (let feed = first; feed >= 0; feed = sample.indexOf('\n', feed + 1)) lines++
  if (sample.length > WIDEST_LINES * lines) return false
  return (sample.match(SIGNS)?.length ?? 0) >= LEAST_SIGNS * sample.length
}
