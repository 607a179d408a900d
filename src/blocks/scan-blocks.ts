import type { Span } from '../edit/edit.js'
import { inlineCodeOf } from './inline-code.js'
import { hasMarkdownSigns } from './markdown-intent.js'
import { scanLines } from './scan-lines.js'
import { isLeaked, looksLikeCode, readsLikeProse } from './source-code.js'
import type { Draft, TextBlock } from './text-block.js'

export interface ScanOptions {
  /** Follow CommonMark and GFM exactly, for text that is known to be Markdown. */
  readonly strict?: boolean
}

/** Up to this many unclosed fences are checked for intent. */
const MOST_UNCLOSED = 8
const INTRODUCED = /[:：]\s{1,40}$/

/**
 * The blocks of a text in Markdown's block syntax, in order. Takes linear time.
 *
 * Unless `strict`, plain text gets the benefit of the doubt. Indented lines are code only if they look like code, or if the text is
 * otherwise Markdown and they do not read like sentences. An unclosed fence opens code only if code follows.
 * YAML at the start is front matter.
 *
 * `# Rain¶¶- It rained.` → a heading and a list item
 */
export function scanBlocks(text: string, { strict = false }: ScanOptions = {}): readonly TextBlock[] {
  if (strict) return scanLines(text).blocks
  const front = frontMatterOf(text)
  const blocks = scanClosed(text, front ? front.end : 0)
  if (front) blocks.unshift(front)
  if (!blocks.some(isIndentedCode)) return blocks
  const isMeant = hasMarkdownSigns(text, blocks)
  return blocks.flatMap((block) => {
    if (!isIndentedCode(block)) return [block]
    const lines = linesOf(text, block)
    const isShown = looksLikeCode(lines) && (isIntroduced(text, block.start) || (lines.length > 1 && !isLeaked(lines)))
    const isCode = isMeant ? !readsLikeProse(lines) : isShown
    return isCode || (isMeant && looksLikeCode(lines)) ? [block] : asParagraphs(text, block)
  })
}

/** Whether a line that ends with a colon stands before an offset. */
export const isIntroduced = (text: string, start: number): boolean =>
  INTRODUCED.test(text.slice(Math.max(0, start - 40), start))

/**
 * Spans of inline code, including backticks, in the lines outside of code blocks.
 *
 * ``Call `run()` now`` → the span of `` `run()` ``
 */
export function inlineCodeIn(text: string, codeBlocks: readonly Span[]): readonly Span[] {
  if (!text.includes('`')) return []
  const lines: Span[] = []
  let nth = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    while ((codeBlocks[nth]?.end ?? Number.POSITIVE_INFINITY) <= start) nth++
    if ((codeBlocks[nth]?.start ?? Number.POSITIVE_INFINITY) >= end) lines.push({ start, end })
    start = end + 1
  }
  return inlineCodeOf(text, lines)
}

const isIndentedCode = ({ kind, fenced }: TextBlock): boolean => kind === 'code' && !fenced

const linesOf = (text: string, { lines }: TextBlock): string[] => lines.map(({ start, end }) => text.slice(start, end))

/** Scans a text, ignoring unclosed fences and HTML that were not intended. */
function scanClosed(text: string, from: number): Draft[] {
  const refused = new Set<number>()
  for (;;) {
    const { blocks, unclosed } = scanLines(text, from, refused)
    if (!unclosed || isOpenCode(text, unclosed.block)) return blocks
    if (refused.size === MOST_UNCLOSED) return [...blocks.slice(0, -1), ...asParagraphs(text, unclosed.block)]
    refused.add(unclosed.at)
  }
}

function isOpenCode(text: string, block: TextBlock): boolean {
  const lines = linesOf(text, block)
  return block.kind === 'code' && (looksLikeCode(lines) || (block.language !== undefined && !readsLikeProse(lines)))
}

/** Turns a block that is not code into paragraphs. */
function asParagraphs(text: string, { lines, fenced, language, ...block }: Draft): Draft[] {
  const kind = block.depth ? 'list-item' : block.quoted ? 'quote' : 'paragraph'
  const paragraphs: Draft[] = []
  let isOpen = false
  for (const line of lines) {
    const content = text.slice(line.start, line.end)
    const start = line.start + content.length - content.trimStart().length
    const end = line.start + content.trimEnd().length
    if (end <= start) isOpen = false
    else if (isOpen) {
      const paragraph = paragraphs.at(-1) as Draft
      paragraph.lines.push({ start, end })
      paragraph.end = line.end
    } else {
      const { ordered, number, ...others } = block
      const own = paragraphs.length === 0 ? block : { ...others, ...(kind === 'paragraph' ? {} : { continues: true }) }
      const lineStart = Math.max(block.start, text.lastIndexOf('\n', line.start - 1) + 1)
      paragraphs.push({ ...own, kind, start: lineStart, end: line.end, lines: [{ start, end }] })
      isOpen = true
    }
  }
  return paragraphs
}

const OPENS = /^---[ \t]{0,20}\r?\n/
const CLOSES = /^(?:---|\.\.\.)[ \t]{0,20}$/
const ENTRY = /^[\w-]{1,60}[ \t]{0,9}:(?:[ \t]|$)/
/** Other lines of front matter: nested entries, list entries, comments. */
const FURTHER = /^(?:[ \t#]|- |$|[\]}])/
const MOST_LINES = 200

/**
 * The YAML front matter of a text, between `---` and `---`.
 *
 * `---¶title: Rain¶---¶It rained.` → one block of one line
 */
export function frontMatterOf(text: string): Draft | undefined {
  const opener = OPENS.exec(text)?.[0]
  if (opener === undefined) return undefined
  const lines: Draft['lines'] = []
  let hasEntry = false
  for (let start = opener.length; start < text.length && lines.length < MOST_LINES; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed
    const end = text.charAt(next - 1) === '\r' ? next - 1 : next
    const line = text.slice(start, end)
    if (CLOSES.test(line)) return hasEntry ? { kind: 'front-matter', start: 0, end, lines } : undefined
    if (ENTRY.test(line)) hasEntry = true
    else if (!FURTHER.test(line)) return undefined
    lines.push({ start, end })
    start = next + 1
  }
  return undefined
}
