import { foldLetters, foldUnit, trimOrnaments } from '../characters/fold.js'
import { DIGITS } from '../characters/scripts.js'
import type { Span } from '../edit/edit.js'

/** The longest line that is looked up: 99% of the boilerplate found on two or more sites has fewer than 70 code units. */
export const LONGEST_LINE = 400

/** Keys are hashes of at most this many letters. */
export const LONGEST_KEY = 8
/** A line is sampled by the 4-gram at every fourth position, so every literal of seven letters is found. */
const GRAM = 4
export const STEP = 4
export const SHORTEST_FOUND = GRAM + STEP - 1
/** The number of bits in a set of letter pairs. Each pair maps to one bit. */
const PAIR_BITS = 0x800

/**
 * Numbers computed from one line, in an array that the next line reuses: allocating arrays for each line would take longer than
 * the lookups.
 */
class SharedNumbers {
  /** The number of the line that the values belong to. */
  line = 0
  readonly numbers: Int32Array

  constructor(length: number) {
    this.numbers = new Int32Array(length)
  }
}

const OPENING = /* @__PURE__ */ new SharedNumbers(LONGEST_KEY + 1)
const CLOSING = /* @__PURE__ */ new SharedNumbers(LONGEST_KEY + 1)
/** The set of letter pairs in a line. */
const PAIRS = /* @__PURE__ */ new SharedNumbers(PAIR_BITS / 32)

/** The number of lines so far, which numbers each line. */
let lines = 0

/**
 * A line without its ornaments, and the values that indexes look up. Several indexes need the same values, so each is computed
 * once, on first use.
 */
export class NormalizedLine implements Span {
  private readonly number = ++lines
  private whole: string | undefined = undefined
  private lettersFolded: string | undefined = undefined
  private digit: boolean | undefined = undefined

  /** `start`, `end`: without ornaments. `lineEnd`: the end including them. */
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

  /** The line with its letters folded. The length is the same. */
  get folded(): string {
    this.lettersFolded ??= foldLetters(this.line)
    return this.lettersFolded
  }

  /** The keys of the beginning of the line, for `AffixIndex`: index n holds the hash of its first n letters, up to eight. */
  get openingKeys(): Int32Array {
    if (this.claims(OPENING)) {
      const letters = Math.min(LONGEST_KEY, this.length)
      for (let nth = 0; nth < letters; nth++) addKey(OPENING.numbers, nth, this.text.charCodeAt(this.start + nth))
    }
    return OPENING.numbers
  }

  /** The keys of its end: index n holds the hash of its last n letters, read backward. */
  get closingKeys(): Int32Array {
    if (this.claims(CLOSING)) {
      const letters = Math.min(LONGEST_KEY, this.length)
      for (let nth = 0; nth < letters; nth++) addKey(CLOSING.numbers, nth, this.text.charCodeAt(this.end - 1 - nth))
    }
    return CLOSING.numbers
  }

  /** The number of n-grams sampled from the line, one at every fourth position. */
  get gramCount(): number {
    return Math.max(0, Math.ceil((this.length - GRAM + 1) / STEP))
  }

  /** The nth sampled n-gram. */
  gramAt(nth: number): number {
    return gramAt(this.text, this.start + nth * STEP)
  }

  get holdsDigit(): boolean {
    this.digit ??= DIGIT.test(this.line)
    return this.digit
  }

  /** Whether the line may contain one of several literals, that is, contains all letter pairs of one. */
  mayHoldOne(literals: readonly Pairs[]): boolean {
    if (this.claims(PAIRS)) this.collectPairs()
    for (const pairs of literals) if (areCollected(pairs)) return true
    return false
  }

  private collectPairs(): void {
    const { numbers } = PAIRS
    numbers.fill(0)
    let before = foldUnit(this.text.charCodeAt(this.start))
    for (let at = this.start + 1; at < this.end; at++) {
      const letter = foldUnit(this.text.charCodeAt(at))
      const bit = bitOfPair(before, letter)
      numbers[bit >>> 5] = (numbers[bit >>> 5] as number) | (1 << (bit & 31))
      before = letter
    }
  }

  /** Claims shared numbers for this line. Returns whether they belonged to another line and must be computed. */
  private claims(shared: SharedNumbers): boolean {
    const wasOther = shared.line !== this.number
    shared.line = this.number
    return wasOther
  }
}

/** A line, or any span that is looked up like one, without its ornaments. */
export function normalizedLine(text: string, span: Span): NormalizedLine {
  const { start, end } = trimOrnaments(text, span)
  return new NormalizedLine(text, start, end, span.end)
}

/** The bits for the pairs of adjacent letters of a literal. */
export type Pairs = readonly number[]

/** `by` → the bit of one pair */
export function pairsOf(literal: string): Pairs {
  return Array.from({ length: literal.length - 1 }, (_, at) =>
    bitOfPair(literal.charCodeAt(at), literal.charCodeAt(at + 1)),
  )
}

const bitOfPair = (first: number, second: number): number => (Math.imul(first, 37) + second) & (PAIR_BITS - 1)

function areCollected(pairs: Pairs): boolean {
  for (const bit of pairs) if ((((PAIRS.numbers[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return false
  return true
}

function addKey(keys: Int32Array, letters: number, unit: number): void {
  keys[letters + 1] = nextKey(keys[letters] as number, foldUnit(unit))
}

/** The hash of some letters and one more. Hashes of different numbers of letters differ, too. */
export function nextKey(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter + 1) | 0
}

const DIGIT = /* @__PURE__ */ new RegExp(`[${DIGITS}]`)

/** The folded 4-gram at `at`, as one number. */
export function gramAt(text: string, at: number): number {
  const first = (unit(text.charCodeAt(at)) << 24) | (unit(text.charCodeAt(at + 1)) << 16)
  return first | (unit(text.charCodeAt(at + 2)) << 8) | unit(text.charCodeAt(at + 3))
}

/** A folded letter in eight bits. */
const unit = (code: number): number => (code < 0x80 ? code | 0x20 : foldUnit(code) & 0xff)
