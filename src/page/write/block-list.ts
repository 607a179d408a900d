import type { BlockKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import { Interned, PackedList, type Packing } from '../../edit/packed-list.js'
import type { Rank } from '../structure/rank.js'

/** A stretch of text with a gap on either side, in source coordinates. */
export interface FlowBlock extends Span {
  readonly kind: BlockKind
  readonly rank: Rank | undefined
}

/** Blocks in source order, packed where they are many. */
export type FlowBlocks = readonly FlowBlock[] | PackedList<FlowBlock>

/** What blocks are written into. */
export class BlockList extends PackedList<FlowBlock> {
  constructor() {
    super(() => new BlockPacking())
  }
}

class BlockPacking implements Packing<FlowBlock> {
  readonly width = 4
  private readonly kinds = new Interned<BlockKind>()
  private readonly ranks = new Interned<Rank | undefined>()

  write({ start, end, kind, rank }: FlowBlock, numbers: Int32Array, at: number): void {
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = this.kinds.numberOf(kind)
    numbers[at + 3] = this.ranks.numberOf(rank)
  }

  read(numbers: Int32Array, at: number): FlowBlock {
    const kind = this.kinds.valueOf(numbers[at + 2] as number)
    const rank = this.ranks.valueOf(numbers[at + 3] as number)
    return { kind, rank, start: numbers[at] as number, end: numbers[at + 1] as number }
  }
}
