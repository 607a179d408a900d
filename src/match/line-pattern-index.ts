import type { Span } from '../edit/edit.js'
import type { RuleRef, Shape } from '../rules/rule.js'
import { anyOf } from './any-of.js'

/** A pattern for whole lines (`Rule.shapes`), or a test that no regular expression could be. */
export interface LinePatternTest extends Omit<Shape, 'pattern'> {
  readonly pattern: Pick<RegExp, 'test'>
}

interface Entry {
  readonly shape: LinePatternTest
  readonly ref: RuleRef
}

/** Patterns for whole lines, by the characters that may close such lines: most sentences are tried on none. */
export class LinePatternIndex {
  /** By the last code unit of the line. */
  private readonly byEnd = new Map<number, Entries>()
  private readonly ornamental = new Entries()
  private readonly inTail = new Entries()

  /** One index of several, in their order. */
  static together(indexes: readonly LinePatternIndex[]): LinePatternIndex {
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
    else throw new RangeError(`${ref.address}: a shape that any line may have needs the characters that close it`)
  }

  private endingIn(unit: number): Entries {
    const known = this.byEnd.get(unit) ?? new Entries()
    this.byEnd.set(unit, known)
    return known
  }

  /** The rule for a line that may stand anywhere. */
  find(text: string, { start, end }: Span): RuleRef | undefined {
    const last = text.charCodeAt(end - 1)
    // A full stop behind a bracket does not end a sentence: `(AP Photo/Jo Ng).`
    const bracket = last === 0x2e && text.charCodeAt(end - 2) === 0x29
    return this.byEnd.get(bracket ? 0x29 : last)?.firstOf(text.slice(start, end))
  }

  /** The rule for a line of nothing but ornaments. */
  ofOrnaments(text: string, { start, end }: Span): RuleRef | undefined {
    return this.ornamental.firstOf(text.slice(start, end))
  }

  /** The rule for a line below the story. */
  ofTail(text: string, { start, end }: Span): RuleRef | undefined {
    return this.inTail.firstOf(text.slice(start, end))
  }
}

/** So few literals are looked for one by one. */
const MOST_BY_ITSELF = 3

/** Patterns that are tried in a row. */
class Entries implements Iterable<Entry> {
  private readonly entries: Entry[] = []
  /** Finds any of their literals: most lines have none. */
  private literals: RegExp | undefined

  add(entries: Iterable<Entry>): void {
    this.entries.push(...entries)
    this.literals = undefined
  }

  [Symbol.iterator](): Iterator<Entry> {
    return this.entries.values()
  }

  firstOf(line: string): RuleRef | undefined {
    if (!this.mayHold(line)) return undefined
    // Many patterns in a row need the same literal in the same part of the line, which is searched for once.
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
