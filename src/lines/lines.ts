import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { FEED, SPACE, Trait, traitsOfUnits } from './traits.js'

/** Numbers for each line: its start, its end, its traits. */
const WIDTH = 3
const [END, TRAITS] = [1, 2]

/** The lines of a text with their traits, without blank lines. */
export class Lines {
  readonly count: number
  /** The pieces of the lines that `units/pieces.ts` cut, by the start of the line. */
  readonly pieces = new Map<number, readonly Span[]>()
  private objects: readonly Span[] | undefined = undefined

  /** `traits`: those of all lines together. */
  constructor(
    private readonly numbers: Int32Array,
    readonly traits: number,
  ) {
    this.count = numbers.length / WIDTH
  }

  startOf(line: number): number {
    return this.numbers[line * WIDTH] as number
  }

  endOf(line: number): number {
    return this.numbers[line * WIDTH + END] as number
  }

  traitsAt(line: number): number {
    return this.numbers[line * WIDTH + TRAITS] as number
  }

  /** The traits of all lines that a span touches. */
  traitsOf({ start, end }: Span): number {
    let traits = 0
    const first = firstWhere(this.count, (line) => this.endOf(line) > start)
    for (let line = first; line < this.count && this.startOf(line) < end; line++) traits |= this.traitsAt(line)
    return traits
  }

  /** The lines as objects. */
  get spans(): readonly Span[] {
    if (this.objects) return this.objects
    const spans: Span[] = []
    for (let line = 0; line < this.count; line++) spans.push({ start: this.startOf(line), end: this.endOf(line) })
    this.objects = spans
    return spans
  }
}

/** Where lines are collected, whose number is unknown until the end of a text. Kept from text to text unless it is larger. */
let collected = /* @__PURE__ */ new Int32Array(1024 * WIDTH)
const LARGEST_KEPT = 1 << 16
let traitsOfUnit: Uint16Array | undefined

interface Read {
  readonly text: string
  readonly lines: Lines
}

const NOTHING: Read = { text: '', lines: /* @__PURE__ */ new Lines(new Int32Array(0), 0) }
let last = NOTHING
let other = NOTHING

/**
 * The lines of a text with their traits. Stages ask them instead of reading the text again, so the lines of the last two texts
 * are cached: of a text and of its variant, such as the text with its code covered.
 */
export function linesOf(text: string): Lines {
  if (text === last.text) return last.lines
  if (text === other.text) return other.lines
  other = last
  last = { text, lines: readLines(text) }
  return last.lines
}

/** Empties the cache, so that the texts can be collected. */
export function forgetLines(): void {
  last = other = NOTHING
}

/** One pass over the letters of a text. */
function readLines(text: string): Lines {
  traitsOfUnit ??= traitsOfUnits()
  const units = traitsOfUnit
  let [filled, all] = [0, 0]
  for (let start = 0; start < text.length; ) {
    let seen = 0
    let crowded = 0
    let before = SPACE // A space at the start of a line is crowded, too.
    let at = start
    for (; at < text.length; at++) {
      const unit = units[text.charCodeAt(at)] as number
      if (unit === FEED) break
      seen |= unit
      crowded |= before & unit
      before = unit
    }
    if (at > start) {
      const isCrowded = ((crowded | before) & SPACE) !== 0 || (seen & Trait.foreignSpace) !== 0
      const traits = isCrowded ? seen | Trait.crowded : seen
      all |= traits
      if (filled === collected.length) collected = grown(collected)
      collected[filled] = start
      collected[filled + END] = at
      collected[filled + TRAITS] = traits
      filled += WIDTH
    }
    start = at + 1
  }
  const lines = new Lines(collected.slice(0, filled), all)
  if (collected.length > LARGEST_KEPT) collected = new Int32Array(1024 * WIDTH)
  return lines
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
}

/** The spans of the lines of a text, without blank lines. */
export const spansOfLines = (text: string): readonly Span[] => linesOf(text).spans
