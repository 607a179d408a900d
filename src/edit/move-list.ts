import type { Span } from './edit.js'
import { Interned, PackedList, type Packing } from './packed-list.js'

/** One stretch that changed: the span `before` of the source became the span `after` of the text. */
export interface Move {
  readonly before: Span
  readonly after: Span
  /** Every rule that took part, in the order in which they ran. */
  readonly rules: readonly string[]
  /** For each of these, the number of the stage that ran it. */
  readonly stages: readonly number[]
}

/** Moves in order, packed where they are many. */
export type Moves = readonly Move[] | PackedList<Move>

/** What moves are written into. Those that the same rules made share their lists, and are known by them. */
export class MoveList extends PackedList<Move> {
  constructor() {
    super(() => new MovePacking())
  }
}

class MovePacking implements Packing<Move> {
  readonly width = 5
  private readonly rules = new Interned<readonly string[]>()
  private readonly stages: (readonly number[])[] = []

  write({ before, after, rules, stages }: Move, numbers: Int32Array, at: number): void {
    const number = this.rules.numberOf(rules)
    this.stages[number] = stages
    numbers[at] = before.start
    numbers[at + 1] = before.end
    numbers[at + 2] = after.start
    numbers[at + 3] = after.end
    numbers[at + 4] = number
  }

  read(numbers: Int32Array, at: number): Move {
    const number = numbers[at + 4] as number
    return {
      before: { start: numbers[at] as number, end: numbers[at + 1] as number },
      after: { start: numbers[at + 2] as number, end: numbers[at + 3] as number },
      rules: this.rules.valueOf(number),
      stages: this.stages[number] as readonly number[],
    }
  }
}
