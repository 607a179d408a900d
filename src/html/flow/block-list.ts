import type { BlockKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import { Interned, PackedList, type Packing } from '../../edit/packed-list.js'
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
  private readonly styles = new Map<string, Style>()
  private readonly names = new Interned<string>()

  write({ start, end, ...style }: FlowBlock, numbers: Int32Array, at: number): void {
    const { kind, level, ordered, depth } = style
    const name = `${kind} ${level} ${ordered} ${depth}`
    if (!this.styles.has(name)) this.styles.set(name, style)
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = this.names.numberOf(name)
  }

  read(numbers: Int32Array, at: number): FlowBlock {
    const style = this.styles.get(this.names.valueOf(numbers[at + 2] as number)) as Style
    return { ...style, start: numbers[at] as number, end: numbers[at + 1] as number }
  }
}
