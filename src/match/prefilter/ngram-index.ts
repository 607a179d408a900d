import { isLetter } from '../../characters/classes.js'
import { foldUnit } from '../../characters/fold.js'
import { anyOf } from '../any-of.js'
import { append } from '../append.js'
import { gramAt, type NormalizedLine, SHORTEST_FOUND, STEP } from '../normalized-line.js'

/** Whether folding leaves a literal unchanged, so that a plain search finds it: `@` */
function isSign(literal: string): boolean {
  for (let at = 0; at < literal.length; at++)
    if (isLetter(literal.charCodeAt(at)) || "'…".includes(literal.charAt(at))) return false
  return literal !== ''
}

/** Tests whether it matches a line; it matches none longer than `longest` code units. */
interface Matcher {
  readonly longest: number
  matches(normalized: NormalizedLine): boolean
}

/** A posting: a literal with the n-gram at `offset`, and the matcher that requires the literal. */
interface Posting<T> {
  readonly literal: string
  readonly offset: number
  readonly matcher: T
}

/**
 * An inverted index from n-grams to the matchers that require a literal with that n-gram. A line is looked up by the n-grams at
 * every fourth position, so each literal is filed under its n-grams at four consecutive positions.
 */
export class NgramIndex<T extends Matcher> {
  private readonly postings = new Map<number, Posting<T>[]>()
  /** Matchers by signs too short for an n-gram, such as `@`. */
  private readonly signs: { readonly sign: string; readonly matchers: T[] }[] = []
  private anySign: RegExp | undefined = undefined
  /** The length of the longest line that one of these matchers may match. */
  private longestSigned = 0
  /** Matchers whose literals are too short for an n-gram. They are tried on every line. */
  private readonly always: T[] = []

  /** `literal`: folded; the matcher needs to run only on lines that contain it. */
  add(literal: string, matcher: T): void {
    if (literal.length >= SHORTEST_FOUND) {
      for (let offset = 0; offset < STEP; offset++)
        append(this.postings, gramAt(literal, offset), { literal, offset, matcher })
    } else if (isSign(literal)) this.addSigned(literal, matcher)
    else if (!this.always.includes(matcher)) this.always.push(matcher)
  }

  private addSigned(sign: string, matcher: T): void {
    this.anySign = undefined
    this.longestSigned = Math.max(this.longestSigned, matcher.longest)
    const known = this.signs.find((some) => some.sign === sign)
    if (known) known.matchers.push(matcher)
    else this.signs.push({ sign, matchers: [matcher] })
  }

  /** The n-grams that have postings. */
  get grams(): Iterable<number> {
    return this.postings.keys()
  }

  /** The length of the longest line that may match without any n-gram of the index. */
  get longestWithoutGrams(): number {
    const gramless = [...this.always, ...this.signs.flatMap(({ matchers }) => matchers)]
    return Math.max(0, ...gramless.map(({ longest }) => longest))
  }

  /** The first matcher that matches a line. `candidates`: the positions of its n-grams that may be in the index. */
  find(normalized: NormalizedLine, candidates: readonly number[]): T | undefined {
    for (const matcher of this.always) if (matcher.matches(normalized)) return matcher
    if (this.signs.length > 0) {
      const signed = this.findSigned(normalized)
      if (signed) return signed
    }
    for (const nth of candidates)
      for (const posting of this.postings.get(normalized.gramAt(nth)) ?? NO_POSTINGS)
        if (holdsLiteral(normalized, normalized.start + nth * STEP, posting) && posting.matcher.matches(normalized))
          return posting.matcher
    return undefined
  }

  private findSigned(normalized: NormalizedLine): T | undefined {
    if (normalized.length > this.longestSigned) return undefined
    this.anySign ??= anyOf(this.signs.map(({ sign }) => sign))
    if (!this.anySign.test(normalized.line)) return undefined
    for (const { sign, matchers } of this.signs) {
      if (!normalized.line.includes(sign)) continue
      for (const matcher of matchers) if (matcher.matches(normalized)) return matcher
    }
    return undefined
  }
}

const NO_POSTINGS: readonly never[] = []

/** Whether the line contains the whole literal of a posting around its n-gram at `at`. */
function holdsLiteral<T>({ text, start, end }: NormalizedLine, at: number, { literal, offset }: Posting<T>): boolean {
  return at - offset >= start && holdsAt(text, at - offset, end, literal)
}

/** Whether the folded text has these letters at `start`, within `end`. */
export function holdsAt(text: string, start: number, end: number, letters: string): boolean {
  if (end - start < letters.length) return false
  for (let at = 0; at < letters.length; at++)
    if (foldUnit(text.charCodeAt(start + at)) !== letters.charCodeAt(at)) return false
  return true
}
