import type { Span } from '../edit/edit.js'
import type { RuleRef, Shape } from '../rules/rule.js'
import { anyOf } from './any-of.js'

/** A pattern for whole lines (`Rule.shapes`), or a test that a regular expression cannot express. */
export interface LinePatternTest extends Omit<Shape, 'pattern'> {
  readonly pattern: Pick<RegExp, 'test'>
}

interface Entry {
  readonly shape: LinePatternTest
  readonly ref: RuleRef
}

/** Patterns for whole lines, indexed by the characters that may end such lines. Most sentences are tested against none. */
export class LinePatternIndex {
  /** Indexed by the last code unit of the line. */
  private readonly byEnd = new Map<number, Entries>()
  private readonly ornamental = new Entries()
  private readonly inTail = new Entries()

  /** Merges several indexes, in order. */
  static merge(indexes: readonly LinePatternIndex[]): LinePatternIndex {
    const all = new LinePatternIndex()
    for (const { byEnd, ornamental, inTail } of indexes) {
      for (const [end, entries] of byEnd) all.endingIn(end).add(entries)
      all.ornamental.add(ornamental)
      all.inTail.add(inTail)
    }
    return all
  }

  /** Throws a `RangeError` for a pattern that would be tried on every line. */
  add(shape: LinePatternTest, ref: RuleRef): void {
    const entry = [{ shape, ref }]
    if (shape.ends) for (const end of shape.ends) this.endingIn(end.charCodeAt(0)).add(entry)
    else if (shape.holds === '') this.ornamental.add(entry)
    else if (ref.place === 'tail') this.inTail.add(entry)
    else
      throw new RangeError(
        `Rule "${ref.address}": a shape for any line must list the characters that may end it in "ends".`,
      )
  }

  private endingIn(unit: number): Entries {
    const known = this.byEnd.get(unit) ?? new Entries()
    this.byEnd.set(unit, known)
    return known
  }

  /** The rule for a line at any position. */
  find(text: string, { start, end }: Span): RuleRef | undefined {
    const last = text.charCodeAt(end - 1)
    // A full stop behind a bracket does not end a sentence: `(AP Photo/Jo Ng).`
    const bracket = last === 0x2e && text.charCodeAt(end - 2) === 0x29
    return this.byEnd.get(bracket ? 0x29 : last)?.firstOf(text.slice(start, end))
  }

  /** The rule for a line that contains only ornaments. */
  ofOrnaments(text: string, { start, end }: Span): RuleRef | undefined {
    return this.ornamental.firstOf(text.slice(start, end))
  }

  /** The rule for a line below the story. */
  ofTail(text: string, { start, end }: Span): RuleRef | undefined {
    return this.inTail.firstOf(text.slice(start, end))
  }
}

/** Up to this many patterns, a joint search for their literals does not pay off. */
const MOST_BY_ITSELF = 3

/** Patterns that are tried in order. */
class Entries implements Iterable<Entry> {
  private readonly entries: Entry[] = []
  /** Matches any of their literals. Most lines contain none. */
  private literals: RegExp | undefined = undefined

  add(entries: Iterable<Entry>): void {
    this.entries.push(...entries)
    this.literals = undefined
  }

  [Symbol.iterator](): Iterator<Entry> {
    return this.entries.values()
  }

  firstOf(line: string): RuleRef | undefined {
    if (!this.mayHold(line)) return undefined
    // Many consecutive patterns need the same literal in the same part of the line, so each search result is reused.
    let literal = ''
    let from = -1
    let isThere = true
    for (const { shape, ref } of this.entries) {
      const near = shape.near === undefined ? 0 : Math.max(0, line.length - shape.near)
      if (shape.holds !== literal || near !== from) {
        literal = shape.holds
        from = near
        isThere = line.includes(literal, from)
      }
      if (isThere && shape.pattern.test(line)) return ref
    }
    return undefined
  }

  private mayHold(line: string): boolean {
    if (this.entries.length <= MOST_BY_ITSELF) return true
    this.literals ??= anyOf(this.entries.map(({ shape }) => shape.holds))
    return this.literals.test(line)
  }
}
