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
    } else if (!this.always.includes(value)) this.always.push(value)
  }

  private file(call: Call<V>): void {
    append(this.calls, gramAt(call.stretch, call.offset), call)
    this.grams = undefined
  }

  /** The first of the values called for that is right. */
  find(said: Said, isRight: (value: V) => boolean): V | undefined {
    for (const value of this.always) if (isRight(value)) return value
    for (const [sign, values] of this.signs) {
      const right = said.line.includes(sign) ? values.find(isRight) : undefined
      if (right) return right
    }
    if (this.calls.size === 0) return undefined
    this.grams ??= new Glance(new Set(this.calls.keys()))
    const { grams, gramCount } = said
    for (let nth = 0; nth < gramCount; nth++) {
      const gram = grams[nth] as number
      if (!this.grams.mayHold(gram)) continue
      for (const call of this.calls.get(gram) ?? [])
        if (isCalled(said, said.start + nth * STEP, call) && isRight(call.value)) return call.value
    }
    return undefined
  }
}

/** Whether the stretch of a call stands where its gram does. */
function isCalled<V>({ text, start, end }: Said, at: number, { stretch, offset }: Call<V>): boolean {
  return at - offset >= start && holdsAt(text, at - offset, end, stretch)
}

/** Whether a line holds these letters, folded, from here on. */
export function holdsAt(text: string, start: number, end: number, letters: string): boolean {
  if (end - start < letters.length) return false
  for (let at = 0; at < letters.length; at++)
    if (foldUnit(text.charCodeAt(start + at)) !== letters.charCodeAt(at)) return false
  return true
}
