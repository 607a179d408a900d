import type { Block, BlockKind, CleanDocument } from '../document.js'
import { type Definitions, readInlineMarkdown } from './inline-markdown.js'
import type { Line } from './line.js'

/** A block with its parsed line, and whether a blank line precedes it. */
export interface ReadBlock {
  readonly block: Block
  readonly line: Line
  readonly parted: boolean
}

const BLANK_LINE = /\n[ \t>]*\n/
const HARD_BREAK = / {2}$|\\$/
const DEFINITION = /\]:\s*<?([^\s<>]+)>?/
/** Blocks of metadata that are not part of the text. */
const UNREAD: ReadonlySet<BlockKind> = new Set(['link-definition', 'front-matter'])
const OF_LINES: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote'])

/**
 * The blocks of a Markdown document with parsed inline syntax. Lines of one paragraph become one line with line feeds,
 * unless a hard break separates them.
 *
 * `The *old*¶bridge` → `The old¶bridge`, with emphasis of `old`
 */
export function readMarkdownLines({ text, blocks }: Pick<CleanDocument, 'text' | 'blocks'>): ReadBlock[] {
  const definitions = definitionsIn(blocks)
  const read: { block: Block; said: string; end: number; parted: boolean }[] = []
  for (const block of blocks) {
    if (UNREAD.has(block.kind)) continue
    const before = read.at(-1)
    const gap = before ? text.slice(before.end, block.start) : ''
    const parted = before !== undefined && BLANK_LINE.test(gap)
    const isSoft = before && !HARD_BREAK.test(before.said) && !gap.startsWith('  ')
    if (before && isSoft && !parted && goesOn(before.block, block)) {
      before.said += `\n${block.text}`
      before.end = block.end
    } else read.push({ block, said: block.kind === 'code' ? codeOf(text, block) : block.text, end: block.end, parted })
  }
  return read.map(({ block, said, parted }) => ({ block, parted, line: lineOf(block.kind, said, definitions) }))
}

/** Whether a block continues the paragraph before it. */
const goesOn = (before: Block, block: Block): boolean =>
  before.kind === block.kind && (OF_LINES.has(block.kind) || ('continues' in block && block.continues === true))

function lineOf(kind: BlockKind, said: string, definitions: Definitions): Line {
  if (kind === 'code' || kind === 'break') return { text: said, marks: [] }
  return readInlineMarkdown(kind === 'table' ? cellsApart(said) : said.replace(HARD_BREAK, ''), definitions)
}

const BAR = /(?<!\\)\|/
const ESCAPED_BAR = /\\\|/g

/** A table row with cells as in other documents: `|Day|3 \| 4 mm|` → `Day | 3 \\| 4 mm` */
function cellsApart(row: string): string {
  const said = row.trim()
  const inside = said.slice(said.startsWith('|') ? 1 : 0, said.endsWith('|') && !said.endsWith('\\|') ? -1 : undefined)
  const cells = inside.split(BAR).map((cell) => cell.trim())
  return cells.join(' | ').replace(ESCAPED_BAR, '\\\\\\|')
}

/** The lines of code without their list, quote or code indentation. */
function codeOf(text: string, { start, text: code }: Block): string {
  const prefix = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (prefix === '') return code
  return code
    .split('\n')
    .map((line, at) => (at === 0 ? line : withoutPrefix(line, prefix)))
    .join('\n')
}

function withoutPrefix(line: string, prefix: string): string {
  if (line.startsWith(prefix)) return line.slice(prefix.length)
  let at = 0
  while (at < prefix.length && (line[at] === ' ' || line[at] === '>')) at++
  return line.slice(at)
}

function definitionsIn(blocks: readonly Block[]): Definitions {
  const definitions = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind !== 'link-definition') continue
    const label = block.text
      .slice(block.text.indexOf('[') + 1, block.text.indexOf(']'))
      .trim()
      .toLowerCase()
    const href = DEFINITION.exec(block.text)?.[1]
    if (href !== undefined && !definitions.has(label)) definitions.set(label, href)
  }
  return definitions
}
