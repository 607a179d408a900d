import type { Block, BlockKind } from '../document.js'
import type { Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'
import { Interned, itemAt, PackedList, type Packing } from '../edit/packed-list.js'

/** What markup says of a block beside its kind. All blocks of one rank share one object. */
type Rank = Pick<Block, 'level' | 'ordered' | 'depth'>

/** A span of the source that markup makes a block. */
export interface MarkedBlock extends Span {
  readonly kind: BlockKind
  readonly rank?: Rank | undefined
}

/** Blocks of markup in source order, packed if they are many. */
export type MarkedBlocks = readonly MarkedBlock[] | PackedList<MarkedBlock>

/** Blocks in order, packed if they are many. */
export type Blocks = readonly Block[] | PackedList<Block>

/** Each line of the text that is not empty, as a block of the kind of the markup it came from. */
export function blocksOf(text: string, map: OffsetMap, marked: MarkedBlocks = []): Blocks {
  const blocks = new PackedList(() => new BlockPacking(text))
  let next = 0
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
      else blocks.push({ kind: holder.kind, ...holder.rank, start, end, text: line, source } as Block)
    }
    start = end + 1
  }
  return blocks.items
}

/** Packs the places of blocks, and what markup says of them; their text is sliced out of the whole text. */
class BlockPacking implements Packing<Block> {
  readonly width = 7
  private readonly kinds = new Interned<BlockKind>()

  constructor(private readonly text: string) {}

  write({ kind, level = 0, ordered, depth = 0, start, end, source }: Block, numbers: Int32Array, at: number): void {
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = source.start
    numbers[at + 3] = source.end
    numbers[at + 4] = this.kinds.numberOf(kind)
    numbers[at + 5] = level
    numbers[at + 6] = 2 * depth + (ordered ? 1 : 0)
  }

  read(numbers: Int32Array, at: number): Block {
    const start = numbers[at] as number
    const end = numbers[at + 1] as number
    const source = { start: numbers[at + 2] as number, end: numbers[at + 3] as number }
    const kind = this.kinds.valueOf(numbers[at + 4] as number)
    const rank = rankOf(numbers[at + 5] as number, numbers[at + 6] as number)
    return { kind, ...rank, text: this.text.slice(start, end), start, end, source } as Block
  }
}

/** The rank of a heading by its level, 1 or more, or of an item by its depth times two, plus one if the list is numbered. */
function rankOf(level: number, item: number): Rank | undefined {
  if (level > 0) return { level }
  return item > 0 ? { ordered: item % 2 === 1, depth: item >> 1 } : undefined
}
