import type { TextBlock } from './text-block.js'

/** A list has so many items; one line behind a dash is no list. */
const FEWEST_ITEMS = 2
const LETTER = /^\p{L}/u

/**
 * The blocks of a text that is not Markdown throughout: those that any reader sees, lists, quotes, rules and headings. What may
 * be anything is a paragraph, signs and all: a single line behind a dash or a number, `# 1 in the charts`.
 */
export function blocksMeant(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const meant: TextBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as TextBlock
    let until = at + 1
    if (block.depth !== undefined) while (blocks[until]?.depth !== undefined) until++
    const group = blocks.slice(at, until)
    const items = group.filter(({ ordered }) => ordered !== undefined).length
    const isText = block.depth === undefined ? isDoubtful(text, block) : items < FEWEST_ITEMS
    meant.push(...(isText ? group.map((one) => plain(text, one)) : group))
    at = until
  }
  return meant
}

const isDoubtful = (text: string, { kind, lines }: TextBlock): boolean =>
  kind === 'html' ||
  kind === 'front-matter' ||
  (kind === 'heading' && !LETTER.test(text.slice(lines[0]?.start ?? 0, lines[0]?.end)))

/** A block as the lines that it is, but for code. */
function plain(text: string, block: TextBlock): TextBlock {
  const { kind, start, end } = block
  if (kind === 'code') return block
  let at = start
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: at, end: at + line.length }
      at = span.end + 1
      return span
    })
  return { kind: 'paragraph', start, end, lines }
}
