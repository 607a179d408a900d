import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { FEED, SPACE, Trait, traitsOfUnits } from './traits.js'

export { Trait } from './traits.js'

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
    private readonly numbers: readonly number[],
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

let traitsOfUnit: Uint16Array | undefined

interface Read {
  text: string
  readonly lines: Lines
}

const nothing = (): Read => ({ text: '', lines: new Lines([], 0) })
let last = /* @__PURE__ */ nothing()
let other = /* @__PURE__ */ nothing()

/**
 * The lines of a text with their traits. Stages ask them instead of reading the text again, so the lines of the last two texts
 * are cached: of a text and of its variant, such as the text with its code covered.
 */
export function linesOf(text: string): Lines {
  if (text !== last.text) {
    const before = last
    last = text === other.text ? other : { text, lines: readLines(text) }
    other = before
  }
  // A stage asks for each line, and strings that are equal are compared letter by letter unless they are the same object.
  last.text = text
  return last.lines
}

/** Empties the cache, so that the texts can be collected. */
export function forgetLines(): void {
  last = other = nothing()
}

/** One pass over the letters of a text. */
function readLines(text: string): Lines {
  traitsOfUnit ??= traitsOfUnits()
  const units = traitsOfUnit
  const numbers: number[] = []
  let all = 0
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
      numbers.push(start, at, traits)
    }
    start = at + 1
  }
  return new Lines(numbers, all)
}

/** The spans of the lines of a text, without blank lines. */
export const spansOfLines = (text: string): readonly Span[] => linesOf(text).spans
