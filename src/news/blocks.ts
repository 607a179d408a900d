import type { Block, BlockKind } from '../document.js'
import type { Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'
import { itemAt, PackedList, type Packing } from '../edit/packed-list.js'

/** What markup said of a stretch of the source. */
export interface MarkedBlock extends Span {
  readonly kind: BlockKind
  readonly level?: number
  readonly ordered?: boolean
  readonly depth?: number
}

/** What markup said, in source order, packed where it is much. */
export type MarkedBlocks = readonly MarkedBlock[] | PackedList<MarkedBlock>

/** Blocks in order, packed where they are many. */
export type Blocks = readonly Block[] | PackedList<Block>

/** Each line of the text that says something, as a block; its kind is that of the markup it came from. */
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
      if (holder && holder.start < source.end) blocks.push(markedAs(holder, { text: line, start, end, source }))
      else blocks.push({ kind: 'paragraph', text: line, start, end, source })
    }
    start = end + 1
  }
  return blocks.few
}

const markedAs = (
  marks: MarkedBlock | Pick<Block, 'kind'>,
  line: Pick<Block, 'text' | 'start' | 'end' | 'source'>,
): Block => ({ ...marks, ...line }) as Block

/** Blocks as their places; what they say is read off the text, and all of one kind and rank share what is said of those. */
class BlockPacking implements Packing<Block> {
  readonly width = 5
  private readonly numbers = new Map<string, number>()
  private readonly marks: Pick<Block, 'kind'>[] = []

  constructor(private readonly text: string) {}

  write({ text: _, start, end, source, ...marks }: Block, numbers: Int32Array, at: number): void {
    const name = `${marks.kind} ${marks.level} ${marks.ordered} ${marks.depth}`
    const number = this.numbers.get(name) ?? this.marks.push(marks) - 1
    this.numbers.set(name, number)
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = source.start
    numbers[at + 3] = source.end
    numbers[at + 4] = number
  }

  read(numbers: Int32Array, at: number): Block {
    const start = numbers[at] as number
    const end = numbers[at + 1] as number
    const source = { start: numbers[at + 2] as number, end: numbers[at + 3] as number }
    const marks = this.marks[numbers[at + 4] as number] as Pick<Block, 'kind'>
    return markedAs(marks, { text: this.text.slice(start, end), start, end, source })
  }
}
