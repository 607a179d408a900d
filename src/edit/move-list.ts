import type { Span } from './edit.js'
import { Interned, PAGE, PAGE_BITS, PackedList, type Packing } from './packed-list.js'

/** One changed part: the span `before` of the source became the span `after` of the text. */
export interface Move {
  readonly before: Span
  readonly after: Span
  /** All rules that took part, in the order in which they ran. */
  readonly rules: readonly string[]
  /** The number of the stage of each rule. */
  readonly stages: readonly number[]
}

/** Sorted moves, packed if there are many. */
export type Moves = readonly Move[] | PackedList<Move>

/** Collects moves. Moves with the same rules must share one `rules` array, which is stored once. */
export class MoveList extends PackedList<Move> {
  /** `others`: the list that `takeOver` copies from, so that both number their rules alike. */
  constructor(others?: Moves) {
    super(() => (others instanceof MoveList ? others.packing : new MovePacking()))
  }

  /**
   * Copies packed moves from the list passed to the constructor without creating objects: from index `from` on, all that
   * end at or before `limit`, shifted by `shift` in the text. Returns the index of the first move that was not copied.
   */
  takeOver({ pages, packed }: MoveList, from: number, limit: number, shift: number): number {
    let next = from
    for (; next < packed; next++) {
      const numbers = pages[next >>> PAGE_BITS] as Int32Array
      const place = (next & (PAGE - 1)) * WIDTH
      if ((numbers[place + AFTER_END] as number) > limit) break
      const at = this.makeRoom()
      const own = this.pages[this.pages.length - 1] as Int32Array
      own[at] = numbers[place] as number
      own[at + 1] = numbers[place + 1] as number
      own[at + 2] = (numbers[place + 2] as number) + shift
      own[at + AFTER_END] = (numbers[place + AFTER_END] as number) + shift
      own[at + 4] = numbers[place + 4] as number
    }
    return next
  }

  /** The offset from a position in the text right after a packed move to its position in the source. */
  toSourceBehind(index: number): number {
    const numbers = this.pages[index >>> PAGE_BITS] as Int32Array
    const at = (index & (PAGE - 1)) * WIDTH
    return (numbers[at + 1] as number) - (numbers[at + AFTER_END] as number)
  }
}

const WIDTH = 5
const AFTER_END = 3

class MovePacking implements Packing<Move> {
  readonly width = WIDTH
  private readonly rules = new Interned<readonly string[]>()
  private readonly stages: (readonly number[])[] = []

  write({ before, after, rules, stages }: Move, numbers: Int32Array, at: number): void {
    const number = this.rules.numberOf(rules)
    this.stages[number] = stages
    numbers[at] = before.start
    numbers[at + 1] = before.end
    numbers[at + 2] = after.start
    numbers[at + AFTER_END] = after.end
    numbers[at + 4] = number
  }

  read(numbers: Int32Array, at: number): Move {
    const number = numbers[at + 4] as number
    return {
      before: { start: numbers[at] as number, end: numbers[at + 1] as number },
      after: { start: numbers[at + 2] as number, end: numbers[at + AFTER_END] as number },
      rules: this.rules.valueOf(number),
      stages: this.stages[number] as readonly number[],
    }
  }
}
