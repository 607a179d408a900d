import { Glance } from '../language/glance.js'
import { append } from './append.js'
import { foldUnit } from './fold.js'
import { gramAt, type Said, SHORTEST_FOUND, STEP } from './said.js'

/** What folding leaves as it is, so that a plain search finds it: `@` */
const SIGN = /^[^\p{L}'…]+$/u

/** A stretch that calls for a value; it begins so many letters before the gram. */
interface Call<V> {
  readonly stretch: string
  readonly offset: number
  readonly value: V
}

/** Tells which of some values a line may call for, by stretches that it must hold for them. */
export class Sieve<V> {
  private readonly calls = new Map<number, Call<V>[]>()
  /** The grams for which there are calls. */
  private grams: Glance | undefined
  /** By signs, such as `@`. */
  private readonly signs = new Map<string, V[]>()
  /** Those whose stretch is too short to be found. */
  private readonly always: V[] = []

  /** `stretch`: folded. */
  add(stretch: string, value: V): void {
    if (stretch.length >= SHORTEST_FOUND) {
      for (let offset = 0; offset < STEP; offset++) this.file({ stretch, offset, value })
    } else if (SIGN.test(stretch)) {
      this.signs.set(stretch, [...(this.signs.get(stretch) ?? []), value])
    } else this.always.push(value)
  }

  private file(call: Call<V>): void {
    append(this.calls, gramAt(call.stretch, call.offset), call)
    this.grams = undefined
  }

  /** The values called for; `undefined` for most lines. */
  sift(said: Said): Set<V> | undefined {
    let found: Set<V> | undefined = this.always.length > 0 ? new Set(this.always) : undefined
    for (const [sign, values] of this.signs) {
      if (!said.line.includes(sign)) continue
      found ??= new Set()
      for (const value of values) found.add(value)
    }
    if (this.calls.size === 0) return found
    this.grams ??= new Glance(new Set(this.calls.keys()))
    let at = said.start
    for (const gram of said.grams) {
      const calls = this.grams.mayHold(gram) ? this.calls.get(gram) : undefined
      if (calls) found = calledFor(calls, said, at, found)
      at += STEP
    }
    return found
  }
}

function calledFor<V>(
  calls: readonly Call<V>[],
  { text, start, end }: Said,
  at: number,
  before: Set<V> | undefined,
): Set<V> | undefined {
  let found = before
  for (const { stretch, offset, value } of calls) {
    if (at - offset < start || !holdsAt(text, at - offset, end, stretch)) continue
    found ??= new Set()
    found.add(value)
  }
  return found
}

/** Whether a line holds these letters, folded, from here on. */
export function holdsAt(text: string, start: number, end: number, letters: string): boolean {
  if (end - start < letters.length) return false
  for (let at = 0; at < letters.length; at++)
    if (foldUnit(text.charCodeAt(start + at)) !== letters.charCodeAt(at)) return false
  return true
}
