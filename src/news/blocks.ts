import type { Block, BlockDetails, BlockKind } from '../document.js'
import type { Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'
import { Interned, itemAt, PackedList, type Packing } from '../edit/packed-list.js'

/** A span of the source that markup makes a block. */
export interface MarkedBlock extends Span {
  readonly kind: BlockKind
  /** Blocks with the same details share one object. */
  readonly rank?: BlockDetails | undefined
}

/** Blocks of markup in source order, packed if they are many. */
export type MarkedBlocks = readonly MarkedBlock[] | PackedList<MarkedBlock>

/** Blocks in order, packed if they are many. */
export type Blocks = readonly Block[] | PackedList<Block>

const GOES_ON: ReadonlySet<BlockKind> = new Set(['list-item', 'footnote'])

/** Each line of the text that is not empty, as a block of the kind of the markup it came from. */
export function blocksOf(text: string, map: OffsetMap, marked: MarkedBlocks = []): Blocks {
  const blocks = new PackedList(() => new BlockPacking(text))
  let next = 0
  let last: MarkedBlock | undefined
  let holder = itemAt<MarkedBlock>(marked, next)
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) {
      const source = map.toSource({ start, end })
      // Marked blocks are in source order, as lines are; a block holds a line if the line begins within it.
      while (holder && holder.end <= source.start) holder = itemAt<MarkedBlock>(marked, ++next)
      const line = text.slice(start, end)
      if (!holder || holder.start >= source.end) blocks.push({ kind: 'paragraph', text: line, start, end, source })
      else {
        // A line after a break belongs to the item that its block is.
        const continues = holder === last && GOES_ON.has(holder.kind) ? { continues: true } : undefined
        blocks.push({ kind: holder.kind, ...holder.rank, ...continues, start, end, text: line, source } as Block)
        last = holder
      }
    }
    start = end + 1
  }
  return blocks.items
}

/** Packs the places of blocks, and what is said of them; their text is sliced out of the whole text. */
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
