import { isLetter } from '../../characters/classes.js'
import { append } from '../append.js'
import { foldUnit } from '../fold.js'
import { gramAt, type NormalizedLine, SHORTEST_FOUND, STEP } from '../normalized-line.js'

/** Whether folding leaves a stretch as it is, so that a plain search finds it: `@` */
function isSign(stretch: string): boolean {
  for (let at = 0; at < stretch.length; at++)
    if (isLetter(stretch.charCodeAt(at)) || "'…".includes(stretch.charAt(at))) return false
  return stretch !== ''
}

/** What a line may be taken by. */
interface Matcher {
  readonly longest: number
  matches(normalized: NormalizedLine): boolean
}

/** A stretch that calls for a taker; it begins so many letters before the gram. */
interface Posting<T> {
  readonly literal: string
  readonly offset: number
  readonly matcher: T
}

/** Tells which of some takers a line may call for, by stretches that it must hold for them. */
export class NgramIndex<T extends Matcher> {
  private readonly calls = new Map<number, Posting<T>[]>()
  /** By signs, such as `@`. */
  private readonly signs: { readonly sign: string; readonly takers: T[] }[] = []
  /** Those whose stretch is too short to be found. */
  private readonly always: T[] = []

  /** `stretch`: folded. */
  add(stretch: string, taker: T): void {
    if (stretch.length >= SHORTEST_FOUND) {
      for (let offset = 0; offset < STEP; offset++)
        append(this.calls, gramAt(stretch, offset), { literal: stretch, offset, matcher: taker })
    } else if (isSign(stretch)) this.addSigned(stretch, taker)
    else if (!this.always.includes(taker)) this.always.push(taker)
  }

  private addSigned(sign: string, taker: T): void {
    const known = this.signs.find((some) => some.sign === sign)
    if (known) known.takers.push(taker)
    else this.signs.push({ sign, takers: [taker] })
  }

  /** The grams for which there are calls. */
  get grams(): Iterable<number> {
    return this.calls.keys()
  }

  /** The length of the longest line that one takes of those that no gram calls for. */
  get longestUncalled(): number {
    return Math.max(0, ...[...this.always, ...this.signs.flatMap(({ takers }) => takers)].map(({ longest }) => longest))
  }

  /** The first of those called for that takes the line. `seen`: which of its grams there may be calls for. */
  find(normalized: NormalizedLine, seen: readonly number[]): T | undefined {
    for (const taker of this.always) if (taker.matches(normalized)) return taker
    if (this.signs.length > 0) {
      const signed = this.findSigned(normalized)
      if (signed) return signed
    }
    for (const nth of seen)
      for (const call of this.calls.get(normalized.gramAt(nth)) ?? NO_CALLS)
        if (isCalled(normalized, normalized.start + nth * STEP, call) && call.matcher.matches(normalized))
          return call.matcher
    return undefined
  }

  private findSigned(normalized: NormalizedLine): T | undefined {
    for (const { sign, takers } of this.signs) {
      if (!normalized.line.includes(sign)) continue
      for (const taker of takers) if (taker.matches(normalized)) return taker
    }
    return undefined
  }
}

const NO_CALLS: readonly never[] = []

/** Whether the stretch of a call stands where its gram does. */
function isCalled<T>(
  { text, start, end }: NormalizedLine,
  at: number,
  { literal: stretch, offset }: Posting<T>,
): boolean {
  return at - offset >= start && holdsAt(text, at - offset, end, stretch)
}

/** Whether a line holds these letters, folded, from here on. */
export function holdsAt(text: string, start: number, end: number, letters: string): boolean {
  if (end - start < letters.length) return false
  for (let at = 0; at < letters.length; at++)
    if (foldUnit(text.charCodeAt(start + at)) !== letters.charCodeAt(at)) return false
  return true
}
