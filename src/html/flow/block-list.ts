import type { BlockKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import { PackedList, type Packing } from '../../edit/packed-list.js'
import type { Rank } from './rank.js'

/** A stretch of text with a gap on either side, in source coordinates. */
export interface FlowBlock extends Span, Rank {
  readonly kind: BlockKind
}

/** Blocks in source order, packed where they are many. */
export type FlowBlocks = readonly FlowBlock[] | PackedList<FlowBlock>

/** What blocks are written into. */
export class BlockList extends PackedList<FlowBlock> {
  constructor() {
    super(() => new BlockPacking())
  }
}

type Style = Omit<FlowBlock, keyof Span>

/** Blocks of one kind and rank share what is known of them beside their places. */
class BlockPacking implements Packing<FlowBlock> {
  readonly width = 3
  private readonly numbers = new Map<string, number>()
  private readonly styles: Style[] = []

  write({ start, end, ...style }: FlowBlock, numbers: Int32Array, at: number): void {
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = this.numberOf(style)
  }

  read(numbers: Int32Array, at: number): FlowBlock {
    const style = this.styles[numbers[at + 2] as number] as Style
    return { ...style, start: numbers[at] as number, end: numbers[at + 1] as number }
  }

  private numberOf(style: Style): number {
    const { kind, level, ordered, depth } = style
    const name = `${kind} ${level} ${ordered} ${depth}`
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.styles.length)
    return this.styles.push(style) - 1
  }
}
