import type { Gap } from '../../parse/elements.js'

/** What the reader said of a stretch, to be said again to a writer once it is known what stays. */
export interface Saying {
  readonly start: number
  readonly end: number
  /** The rule that cuts it, if it is not kept. */
  readonly rule: string | undefined
  /** The passage it belongs to, as an index; -1 if it is cut. */
  readonly passage: number
  readonly verbatim: boolean
  readonly gap: Gap
  readonly splits: boolean
}

const COLUMNS = 5
const SPLITS = 8
const VERBATIM = 16

/** Sayings in order. A page may say a million things, so they are kept as numbers, in a fifth of the room. */
export class ReplayLog {
  length = 0
  private numbers = new Int32Array(COLUMNS << 10)
  private readonly rules: string[] = []
  private readonly ruleNumbers = new Map<string, number>()

  push(saying: Saying): void {
    const at = this.length++ * COLUMNS
    if (at === this.numbers.length) {
      const more = new Int32Array(at * 2)
      more.set(this.numbers)
      this.numbers = more
    }
    const { numbers } = this
    numbers[at] = saying.start
    numbers[at + 1] = saying.end
    numbers[at + 2] = saying.rule === undefined ? -1 : this.numberOf(saying.rule)
    numbers[at + 3] = saying.passage
    numbers[at + 4] = saying.gap | (saying.splits ? SPLITS : 0) | (saying.verbatim ? VERBATIM : 0)
  }

  /** Says all again, in order; each saying is good until the next is heard. */
  forEach(hear: (saying: Saying) => void): void {
    const { numbers, rules, length } = this
    const saying = { start: 0, end: 0, rule: undefined, passage: -1, verbatim: false, gap: 0, splits: false } as {
      -readonly [Key in keyof Saying]: Saying[Key]
    }
    for (let at = 0; at < length * COLUMNS; at += COLUMNS) {
      const flags = numbers[at + 4] as number
      saying.start = numbers[at] as number
      saying.end = numbers[at + 1] as number
      saying.rule = rules[numbers[at + 2] as number]
      saying.passage = numbers[at + 3] as number
      saying.verbatim = (flags & VERBATIM) !== 0
      saying.gap = (flags & 7) as Gap
      saying.splits = (flags & SPLITS) !== 0
      hear(saying)
    }
  }

  private numberOf(rule: string): number {
    const known = this.ruleNumbers.get(rule)
    if (known !== undefined) return known
    this.rules.push(rule)
    this.ruleNumbers.set(rule, this.rules.length - 1)
    return this.rules.length - 1
  }
}
