import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import { foldUnit } from './fold.js'
import { Glance } from './glance.js'

/** A look at three letters in every five: a stretch of seven cannot slip through. */
const GRAM = 3
const STEP = 5
const SHORTEST = GRAM + STEP - 1
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
    if (stretch.length >= SHORTEST) {
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
  sift(text: string, { start, end }: Span): Set<V> | undefined {
    let found: Set<V> | undefined = this.always.length > 0 ? new Set(this.always) : undefined
    for (const [sign, values] of this.signs) {
      if (!text.slice(start, end).includes(sign)) continue
      found ??= new Set()
      for (const value of values) found.add(value)
    }
    if (this.calls.size === 0) return found
    this.grams ??= new Glance(new Set(this.calls.keys()))
    for (let at = start; at + GRAM <= end; at += STEP) {
      const gram = gramAt(text, at)
      if (!this.grams.mayHold(gram)) continue
      const calls = this.calls.get(gram)
      if (calls) found = calledFor(calls, text, start, end, at, found)
    }
    return found
  }
}

function calledFor<V>(
  calls: readonly Call<V>[],
  text: string,
  start: number,
  end: number,
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

/** A number for the letters from here on. */
function gramAt(text: string, at: number): number {
  return (unit(text, at) << 16) | (unit(text, at + 1) << 8) | unit(text, at + 2)
}

/** What capitals and small letters have in common, in eight bits. */
function unit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code | 0x20 : foldUnit(code) & 0xff
}
