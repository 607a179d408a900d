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
  private everyFifth: readonly number[] | undefined
  private sketched = -1

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

  /** A number for the three letters at every fifth place. */
  get grams(): readonly number[] {
    this.everyFifth ??= gramsOf(this.text, this.start, this.end)
    return this.everyFifth
  }

  get holdsDigit(): boolean {
    this.digit ??= DIGIT.test(this.line)
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

/** Latin, and in the scripts that have none of their own Arabic, Persian, Devanagari, Bengali, Thai, the full-width row. */
const DIGIT = /[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]/

/** A look at three letters in every five: a stretch of seven cannot slip through. */
const GRAM = 3
export const STEP = 5
export const SHORTEST_FOUND = GRAM + STEP - 1

function gramsOf(text: string, start: number, end: number): readonly number[] {
  const grams: number[] = []
  for (let at = start; at + GRAM <= end; at += STEP) grams.push(gramAt(text, at))
  return grams
}

/** A number for the letters from here on. */
export function gramAt(text: string, at: number): number {
  return (unit(text, at) << 16) | (unit(text, at + 1) << 8) | unit(text, at + 2)
}

/** What capitals and small letters have in common, in eight bits. */
function unit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code | 0x20 : foldUnit(code) & 0xff
}
