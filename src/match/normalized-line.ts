import { DIGITS } from '../characters/scripts.js'
import type { Span } from '../edit/edit.js'
import { core, foldLetters, foldUnit } from './fold.js'

/** No line is looked up that is longer: longer furniture does not exist on two sites (`notes`: 99 % are under 70). */
export const LONGEST_LINE = 400

/** Keys are made of so many letters at most. */
const LONGEST_KEY = 8
/** A look at four letters at every fourth place: a stretch of seven cannot slip through. */
const GRAM = 4
export const STEP = 4
export const SHORTEST_FOUND = GRAM + STEP - 1
/** Pairs of letters have so many places. */
const PLACES = 0x800

/** What was found out of one line: lines come one after the other, and lists for each of them would cost more than the rest. */
class AtHand {
  /** The number of the line. */
  of = 0
  readonly numbers: Int32Array

  constructor(length: number) {
    this.numbers = new Int32Array(length)
  }
}

const OPENING = /* @__PURE__ */ new AtHand(LONGEST_KEY + 1)
const CLOSING = /* @__PURE__ */ new AtHand(LONGEST_KEY + 1)
/** A bit for each place of a pair. */
const SKETCH = /* @__PURE__ */ new AtHand(PLACES / 32)

/** How many lines there have been: a number tells whether what is at hand is still of the line that asks. */
let lines = 0

/**
 * What a line says, its ornaments off: the one who looks it up asks the same of it for every book, so what takes more
 * than a glance is found out once, and only if a rule asks.
 */
export class NormalizedLine implements Span {
  private readonly number = ++lines
  private whole: string | undefined
  private lettersFolded: string | undefined
  private digit: boolean | undefined

  /** The line goes on to `lineEnd` with ornaments. */
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly lineEnd: number,
  ) {}

  get length(): number {
    return this.end - this.start
  }

  get line(): string {
    this.whole ??= this.text.slice(this.start, this.end)
    return this.whole
  }

  /** Unit for unit as long as the line. */
  get folded(): string {
    this.lettersFolded ??= foldLetters(this.line)
    return this.lettersFolded
  }

  /** A number that the openings of templates share: for as many of the first letters as it is the place of, eight at most. */
  get openingKeys(): Int32Array {
    if (this.isNew(OPENING)) {
      const letters = Math.min(LONGEST_KEY, this.length)
      for (let nth = 0; nth < letters; nth++) addKey(OPENING.numbers, nth, this.text.charCodeAt(this.start + nth))
    }
    return OPENING.numbers
  }

  /** The same from the last letter backwards. */
  get closingKeys(): Int32Array {
    if (this.isNew(CLOSING)) {
      const letters = Math.min(LONGEST_KEY, this.length)
      for (let nth = 0; nth < letters; nth++) addKey(CLOSING.numbers, nth, this.text.charCodeAt(this.end - 1 - nth))
    }
    return CLOSING.numbers
  }

  /** How often a look at four letters at every fourth place is taken. */
  get gramCount(): number {
    return Math.max(0, Math.ceil((this.length - GRAM + 1) / STEP))
  }

  /** A number for the letters of such a look. */
  gramAt(nth: number): number {
    return gramAt(this.text, this.start + nth * STEP)
  }

  get holdsDigit(): boolean {
    this.digit ??= DIGIT.test(this.line)
    return this.digit
  }

  /** Whether the line may hold all pairs of letters of one of these stretches. */
  mayHoldOne(stretches: readonly Pairs[]): boolean {
    if (this.isNew(SKETCH)) this.sketch()
    for (const pairs of stretches) if (areSketched(pairs)) return true
    return false
  }

  private sketch(): void {
    const { numbers } = SKETCH
    numbers.fill(0)
    let before = foldUnit(this.text.charCodeAt(this.start))
    for (let at = this.start + 1; at < this.end; at++) {
      const letter = foldUnit(this.text.charCodeAt(at))
      const place = placeOfPair(before, letter)
      numbers[place >>> 5] = (numbers[place >>> 5] as number) | (1 << (place & 31))
      before = letter
    }
  }

  /** Whether what is at hand is of another line; from now on it is of this one. */
  private isNew(atHand: AtHand): boolean {
    const isNew = atHand.of !== this.number
    atHand.of = this.number
    return isNew
  }
}

/** What a line says, or a stretch that stands for one. */
export function normalizedLine(text: string, span: Span): NormalizedLine {
  const { start, end } = core(text, span)
  return new NormalizedLine(text, start, end, span.end)
}

/** The places of the pairs of letters of a stretch. */
export type Pairs = readonly number[]

/** `by` → the place of one pair */
export function pairsOf(stretch: string): Pairs {
  return Array.from({ length: stretch.length - 1 }, (_, at) =>
    placeOfPair(stretch.charCodeAt(at), stretch.charCodeAt(at + 1)),
  )
}

const placeOfPair = (first: number, second: number): number => (Math.imul(first, 37) + second) & (PLACES - 1)

function areSketched(pairs: Pairs): boolean {
  for (const place of pairs) if ((((SKETCH.numbers[place >>> 5] as number) >>> (place & 31)) & 1) === 0) return false
  return true
}

function addKey(keys: Int32Array, letters: number, unit: number): void {
  keys[letters + 1] = nextKey(keys[letters] as number, foldUnit(unit))
}

/** Letters and their count in one number. */
export function nextKey(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter + 1) | 0
}

const DIGIT = /* @__PURE__ */ new RegExp(`[${DIGITS}]`)

/** A number for the letters from here on. */
export function gramAt(text: string, at: number): number {
  const first = (unit(text.charCodeAt(at)) << 24) | (unit(text.charCodeAt(at + 1)) << 16)
  return first | (unit(text.charCodeAt(at + 2)) << 8) | unit(text.charCodeAt(at + 3))
}

/** What capitals and small letters have in common, in eight bits. */
const unit = (code: number): number => (code < 0x80 ? code | 0x20 : foldUnit(code) & 0xff)
