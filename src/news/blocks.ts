import type { TextBlock } from '../blocks/text-block.js'
import type { Block, BlockDetails, BlockKind } from '../document.js'
import type { Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'
import { Interned, itemAt, PackedList, type Packing } from '../edit/packed-list.js'

/** A span of the source that is a block in its markup. */
export interface MarkedBlock extends Span {
  readonly kind: BlockKind
  /** Blocks with the same details share one object. */
  readonly rank?: BlockDetails | undefined
}

/** Blocks of markup in source order, packed if there are many. */
export type MarkedBlocks = readonly MarkedBlock[] | PackedList<MarkedBlock>

/** Blocks in order, packed if there are many. */
export type Blocks = readonly Block[] | PackedList<Block>

const GOES_ON: ReadonlySet<BlockKind> = new Set(['list-item', 'footnote'])

/** Converts Markdown blocks to blocks of the document: one for each line, except for code. */
export function blocksOfLines(text: string, map: OffsetMap, scanned: readonly TextBlock[]): Blocks {
  const blocks = new PackedList(() => new BlockPacking(text))
  for (const block of scanned) {
    if (block.kind === 'code') pushCode(blocks, text, map, block)
    else for (const [nth, line] of linesOf(block).entries()) pushLine(blocks, text, map, block, line, nth)
  }
  return blocks.items
}

/** A source in a programming language as one block, without the blank lines around it. */
export function blocksOfSource(text: string, map: OffsetMap): Blocks {
  const end = text.trimEnd().length
  const start = text.search(FIRST_LINE)
  return [{ kind: 'code', text: text.slice(start, end), start, end, source: map.toSource({ start, end }) }]
}

/** The first line of code that is not blank, because the markup does not map to its fence. */
const firstLineOf = ({ lines, start, end }: TextBlock): Span =>
  lines.find((line) => line.end > line.start) ?? { start, end }

/** The beginning of the first line that is not blank. */
const FIRST_LINE = /^.*\S/m

const linesOf = ({ start, end, lines }: TextBlock): readonly Span[] => (lines.length === 0 ? [{ start, end }] : lines)

function pushLine(blocks: PackedList<Block>, text: string, map: OffsetMap, block: TextBlock, line: Span, nth: number) {
  const { start, end } = line
  if (end <= start) return
  const { kind, level, ordered, number, checked, header, label, quoted, depth } = block
  const isItem = kind === 'list-item' || kind === 'footnote'
  const goesOn = isItem && (block.continues === true || nth > 0)
  blocks.push({
    kind: kind === 'html' ? 'paragraph' : kind,
    ...(level !== undefined && { level }),
    ...(ordered !== undefined && { ordered }),
    ...(number !== undefined && !goesOn && { number }),
    ...(checked !== undefined && !goesOn && { checked }),
    ...(goesOn && { continues: true }),
    ...(header && { header }),
    ...(label !== undefined && { label }),
    ...(quoted !== undefined && { quoted }),
    ...(depth !== undefined && { depth }),
    text: text.slice(start, end),
    start,
    end,
    source: map.toSource(line),
  } as Block)
}

/** Code as one block: the lines between its fences, or the indented lines. */
function pushCode(blocks: PackedList<Block>, text: string, map: OffsetMap, block: TextBlock, rank?: BlockDetails) {
  const start = block.lines[0]?.start ?? block.end
  const end = block.lines.at(-1)?.end ?? block.end
  if (end <= start) return
  const { language } = block
  const { quoted, depth } = rank ?? block
  blocks.push({
    kind: 'code',
    ...(language !== undefined && { language: language.toLowerCase() }),
    ...(quoted !== undefined && { quoted }),
    ...(depth !== undefined && { depth }),
    text: text.slice(start, end),
    start,
    end,
    source: map.toSource({ start, end }),
  })
}

/**
 * The blocks of a text that is not Markdown: each line that is not empty, with the kind of the markup that it came from, and
 * the code blocks found in the text (`code`).
 */
export function blocksOf(text: string, map: OffsetMap, marked?: MarkedBlocks, code: readonly TextBlock[] = []): Blocks {
  const blocks = new PackedList(() => new BlockPacking(text))
  const holderAt = marked && holders(marked)
  let next = 0
  let last: MarkedBlock | undefined
  for (let start = 0; start < text.length; ) {
    while ((code[next]?.start ?? text.length) < start) next++
    const coded = code[next]?.start === start && code[next]?.lines.length ? code[next] : undefined
    const feed = text.indexOf('\n', start)
    let end = feed < 0 ? text.length : feed
    if (end > start) {
      const source = map.toSource({ start, end })
      const holder = holderAt?.(coded ? map.toSource(firstLineOf(coded)) : source)
      if (coded && holder?.kind === 'code') {
        pushCode(blocks, text, map, coded, holder?.rank)
        end = coded.end
      } else {
        const line = text.slice(start, end)
        if (!holder) blocks.push({ kind: 'paragraph', text: line, start, end, source })
        else {
          // A line after a line break belongs to the item of its block.
          const continues = holder === last && GOES_ON.has(holder.kind) ? { continues: true } : undefined
          blocks.push({ kind: holder.kind, ...holder.rank, ...continues, start, end, text: line, source } as Block)
          last = holder
        }
      }
    }
    start = end + 1
  }
  return blocks.items
}

/** Returns a function that finds the block of markup in which a line begins. Call it in source order. */
function holders(marked: MarkedBlocks): (source: Span) => MarkedBlock | undefined {
  let next = 0
  let holder = itemAt<MarkedBlock>(marked, next)
  return ({ start, end }) => {
    while (holder && holder.end <= start) holder = itemAt<MarkedBlock>(marked, ++next)
    return holder && holder.start < end ? holder : undefined
  }
}

/** Packs the positions and details of blocks. Their text is sliced from the whole text. */
class BlockPacking implements Packing<Block> {
  readonly width = 6
  private readonly kinds = new Interned<BlockKind>()
  private readonly details = new Interned<string>()

  constructor(private readonly text: string) {}

  write({ kind, text: _, start, end, source, ...details }: Block, numbers: Int32Array, at: number): void {
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = source.start
    numbers[at + 3] = source.end
    numbers[at + 4] = this.kinds.numberOf(kind)
    numbers[at + 5] = this.details.numberOf(JSON.stringify(details))
  }

  read(numbers: Int32Array, at: number): Block {
    const start = numbers[at] as number
    const end = numbers[at + 1] as number
    const source = { start: numbers[at + 2] as number, end: numbers[at + 3] as number }
    const kind = this.kinds.valueOf(numbers[at + 4] as number)
    const details = JSON.parse(this.details.valueOf(numbers[at + 5] as number)) as BlockDetails
    return { kind, ...details, text: this.text.slice(start, end), start, end, source } as Block
  }
}
