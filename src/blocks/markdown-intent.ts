import { linksIn } from '../characters/markdown.js'
import type { Span } from '../edit/edit.js'
import { inlineCodeOf } from './inline-code.js'
import { lineSpans, type TextBlock } from './text-block.js'

/** The points that make a text Markdown. Syntax that plain text has too, such as bullets, is worth 1 at most. */
const ENOUGH = 2
const LIST_LENGTH = 3

const INLINE_SIGN = /\]\(|\]\[|\*\*|`|\[\^|\\[*_#[\]`]/
const STRONG = /(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*\*(?![\w*])/g
const ESCAPE = /\\[*#[\]`]/
const CALLOUT = /^\[!\w{1,20}\]/
const REFERENCE = /\[\^[^\s[\]]{1,100}\](?!:)|\]\[[^[\]\n]{1,100}\]/
const LETTER = /\p{L}/u

/**
 * Whether a text has Markdown syntax that is certainly intended.
 *
 * `## Results`, `see [the map](/map)`, `| a | b |¶| - | - |` → true; `- Rain?`, `> Rain?`, `# 1 in the charts` → false
 */
export function hasMarkdownSigns(text: string, blocks: readonly TextBlock[]): boolean {
  let points = 0
  let bullets = 0
  const weak = new Set<string>()
  for (const block of blocks) {
    points += pointsOf(text, block, block === blocks[0])
    if (block.ordered === false && ++bullets === LIST_LENGTH) weak.add('bullets')
    const [line] = block.lines
    if (block.level === 1 && line && !isAtx(text, line)) weak.add('underlined')
    if ((block.depth ?? 0) > 1) weak.add('nested')
    if (block.kind !== 'code' && block.kind !== 'html') {
      for (const line of block.lines) points += inlinePoints(text, line, weak)
    }
    if (points + weak.size >= ENOUGH) return true
  }
  return false
}

function pointsOf(text: string, { kind, level, header, fenced, checked, lines }: TextBlock, isFirst: boolean): number {
  const [line] = lines
  if (kind === 'heading' && line && isAtx(text, line)) {
    const content = text.slice(line.start, line.end)
    if (level === 1 && !LETTER.test(content.charAt(0))) return 0
    return LETTER.test(content) ? (level === 1 && !isFirst ? 1 : ENOUGH) : 0
  }
  if (header || fenced || checked !== undefined || kind === 'front-matter') return ENOUGH
  return kind === 'link-definition' || kind === 'footnote' ? 1 : 0
}

/** Whether a heading has `#` signs, not an underline. */
const isAtx = (text: string, { start }: Span): boolean =>
  text
    .slice(Math.max(0, start - 10), start)
    .trimEnd()
    .endsWith('#')

function inlinePoints(text: string, line: Span, weak: Set<string>): number {
  const content = text.slice(line.start, line.end)
  if (CALLOUT.test(content)) return ENOUGH
  if (!INLINE_SIGN.test(content)) return 0
  if (ESCAPE.test(content)) weak.add('escape')
  if (REFERENCE.test(content)) weak.add('reference')
  return linksIn(content).length * ENOUGH + (content.match(STRONG)?.length ?? 0) + inlineCodeOf(text, [line]).length
}

/** A list needs this many items; a single line after a dash is not a list. */
const FEWEST_ITEMS = 2
const OPENING_LETTER = /^\p{L}/u

/**
 * The blocks of a text that is not Markdown: obvious lists, quotes, rules and headings. Ambiguous blocks become paragraphs that
 * keep their markers: a single line after a dash or a number, `# 1 in the charts`, lines above a rule.
 */
export function obviousBlocks(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const meant: TextBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as TextBlock
    let until = at + 1
    if (block.depth !== undefined) while (blocks[until]?.depth !== undefined) until++
    const group = blocks.slice(at, until)
    const items = group.filter(({ ordered }) => ordered !== undefined).length
    const isText = block.depth === undefined ? isAmbiguous(text, block) : items < FEWEST_ITEMS
    meant.push(...(isText ? group.map((one) => asParagraph(text, one)) : group))
    at = until
  }
  return meant
}

const isAmbiguous = (text: string, { kind, lines }: TextBlock): boolean =>
  kind === 'html' ||
  kind === 'front-matter' ||
  (kind === 'heading' && (lines.length > 1 || !OPENING_LETTER.test(text.slice(lines[0]?.start ?? 0, lines[0]?.end))))

/** A block as a paragraph of its lines, unless it is code. */
function asParagraph(text: string, block: TextBlock): TextBlock {
  const { kind, start, end } = block
  if (kind === 'code') return block
  return { kind: 'paragraph', start, end, lines: lineSpans(text, block) }
}
