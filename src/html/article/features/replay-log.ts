import { Interned } from '../../../edit/packed-list.js'
import type { Gap } from '../../parse/elements.js'

/** What was read of a stretch of the source, to be told to a writer once it is known what stays. */
export interface LoggedStretch {
  readonly start: number
  readonly end: number
  /** The rule that cuts it, if it is not kept. */
  readonly rule: string | undefined
  /** The passage it belongs to, as an index; -1 if it is cut. */
  readonly passage: number
  readonly verbatim: boolean
  readonly gap: Gap
  readonly splits: boolean
  /** What is written of it beside its text, or in its place. */
  readonly written?: Written | undefined
}

/** What a stretch says that does not stand in the source: signs around it, or a text in its place, by a rule. */
export interface Written {
  before?: string
  behind?: string
  readonly text?: string
  readonly rule?: string
}

const COLUMNS = 5
const SPLITS = 8
const VERBATIM = 16

/** Stretches in order. A page may have a million of them, so they are kept as numbers, in a fifth of the room. */
export class ReplayLog {
  length = 0
  private numbers = new Int32Array(COLUMNS << 10)
  /** By the place of a stretch; few have any. */
  private readonly written = new Map<number, Written>()
  private readonly rules = new Interned<string | undefined>()

  /** Logs a stretch that a rule cuts. */
  cut(start: number, end: number, rule: string, gap: Gap, splits: boolean): void {
    this.push(start, end, rule, -1, gap | (splits ? SPLITS : 0))
  }

  /** Notes what is written of the stretch that is logged next. */
  write(written: Written): void {
    this.written.set(this.length, written)
  }

  /** Logs a stretch that belongs to a passage. */
  keep(start: number, end: number, passage: number, gap: Gap, splits: boolean, verbatim: boolean): void {
    this.push(start, end, undefined, passage, gap | (splits ? SPLITS : 0) | (verbatim ? VERBATIM : 0))
  }

  private push(start: number, end: number, rule: string | undefined, passage: number, flags: number): void {
    const at = this.length++ * COLUMNS
    if (at === this.numbers.length) {
      const more = new Int32Array(at * 2)
      more.set(this.numbers)
      this.numbers = more
    }
    const { numbers } = this
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = this.rules.numberOf(rule)
    numbers[at + 3] = passage
    numbers[at + 4] = flags
  }

  /** Writes a sign behind a stretch, by its place. */
  signBehind(place: number, sign: string): void {
    const written = this.written.get(place)
    if (written) written.behind = (written.behind ?? '') + sign
    else this.written.set(place, { behind: sign })
  }

  /** Tells all again, in order; each stretch is good until the next is told. */
  forEach(tell: (stretch: LoggedStretch) => void): void {
    const { numbers, rules, length, written } = this
    const stretch = {
      start: 0,
      end: 0,
      rule: undefined,
      passage: -1,
      verbatim: false,
      gap: 0,
      splits: false,
      written: undefined,
    } as {
      -readonly [Key in keyof LoggedStretch]: LoggedStretch[Key]
    }
    for (let at = 0; at < length * COLUMNS; at += COLUMNS) {
      const flags = numbers[at + 4] as number
      stretch.start = numbers[at] as number
      stretch.end = numbers[at + 1] as number
      stretch.rule = rules.valueOf(numbers[at + 2] as number)
      stretch.passage = numbers[at + 3] as number
      stretch.verbatim = (flags & VERBATIM) !== 0
      stretch.gap = (flags & 7) as Gap
      stretch.splits = (flags & SPLITS) !== 0
      stretch.written = written.size > 0 ? written.get(at / COLUMNS) : undefined
      tell(stretch)
    }
  }
}
