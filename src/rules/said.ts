import type { Span } from '../edit/edit.js'
import { core, foldLetters, foldUnit } from './fold.js'

/** Keys are made of so many letters at most. */
const LONGEST_KEY = 8

/**
 * What a line says, its ornaments off: the one who looks it up asks the same of it for every book, so what takes more
 * than a glance is found out once, and only if a rule asks.
 */
export class Said implements Span {
  private whole: string | undefined
  private lettersFolded: string | undefined
  private opening: readonly number[] | undefined
  private closing: readonly number[] | undefined
  private digit: boolean | undefined
  private sketched = 0

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

  /** For the first letter, the first two and so on a number that the openings of templates share. */
  get openingKeys(): readonly number[] {
    this.opening ??= keysOf(this.text, this.start, 1, Math.min(LONGEST_KEY, this.length))
    return this.opening
  }

  /** The same from the last letter backwards. */
  get closingKeys(): readonly number[] {
    this.closing ??= keysOf(this.text, this.end - 1, -1, Math.min(LONGEST_KEY, this.length))
    return this.closing
  }

  /** A digit of 0 to 9 or, behind the scripts that have none of their own, of another row. */
  get holdsDigit(): boolean {
    this.digit ??= holdsDigit(this.text, this.start, this.end)
    return this.digit
  }

  /** Whether the line may hold all pairs of letters of one of these stretches. */
  mayHoldOne(stretches: readonly Pairs[]): boolean {
    if (this.sketched !== sketches) this.sketch()
    for (const pairs of stretches) if (areSketched(pairs)) return true
    return false
  }

  private sketch(): void {
    this.sketched = ++sketches
    let before = foldUnit(this.text.charCodeAt(this.start))
    for (let at = this.start + 1; at < this.end; at++) {
      const letter = foldUnit(this.text.charCodeAt(at))
      SKETCH[placeOfPair(before, letter)] = sketches
      before = letter
    }
  }
}

/** What a line says, or a stretch that stands for one. */
export function saidIn(text: string, span: Span): Said {
  const { start, end } = core(text, span)
  return new Said(text, start, end, span.end)
}

/** The places of the pairs of letters of a stretch. */
export type Pairs = readonly number[]

/** `by` → the place of one pair */
export function pairsOf(stretch: string): Pairs {
  return Array.from({ length: stretch.length - 1 }, (_, at) =>
    placeOfPair(stretch.charCodeAt(at), stretch.charCodeAt(at + 1)),
  )
}

/** The pairs of letters of the line at hand: where its number stands. One sketch serves all lines, each in its turn. */
const SKETCH = /* @__PURE__ */ new Uint32Array(0x800)
let sketches = 0

const placeOfPair = (first: number, second: number): number => (Math.imul(first, 37) + second) & 0x7ff

function areSketched(pairs: Pairs): boolean {
  for (const place of pairs) if (SKETCH[place] !== sketches) return false
  return true
}

function keysOf(text: string, from: number, step: 1 | -1, letters: number): readonly number[] {
  const keys = [0]
  for (let nth = 0, at = from; nth < letters; nth++, at += step)
    keys.push(nextKey(keys[nth] as number, foldUnit(text.charCodeAt(at))))
  return keys
}

/** Letters and their count in one number. */
export function nextKey(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter + 1) | 0
}

function holdsDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x3a ? code >= 0x30 : code >= 0x660 && isOtherDigit(code)) return true
  }
  return false
}

/** The first digits of Arabic, Persian, Devanagari, Bengali, Thai, and the full-width row. */
const OTHER_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

const isOtherDigit = (code: number): boolean => OTHER_ZEROS.some((zero) => code >= zero && code < zero + 10)
