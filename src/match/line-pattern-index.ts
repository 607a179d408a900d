import type { Span } from '../edit/edit.js'
import type { RuleRef, Shape } from '../rules/rule.js'
import { append } from './append.js'

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
  private readonly byEnd = new Map<number, Entry[]>()
  private readonly ornamental: Entry[] = []
  private readonly inTail: Entry[] = []

  /** One index of several, in their order. */
  static together(indexes: readonly LinePatternIndex[]): LinePatternIndex {
    const all = new LinePatternIndex()
    for (const { byEnd, ornamental, inTail } of indexes) {
      for (const [end, entries] of byEnd) for (const entry of entries) append(all.byEnd, end, entry)
      all.ornamental.push(...ornamental)
      all.inTail.push(...inTail)
    }
    return all
  }

  /** Throws a `RangeError` for a pattern that would be tried on every line. */
  add(shape: LinePatternTest, ref: RuleRef): void {
    const entry = { shape, ref }
    if (shape.ends) for (const end of shape.ends) append(this.byEnd, end.charCodeAt(0), entry)
    else if (shape.holds === '') this.ornamental.push(entry)
    else if (ref.place === 'tail') this.inTail.push(entry)
    else throw new RangeError(`${ref.address}: a shape that any line may have needs the characters that close it`)
  }

  /** The rule for a line that may stand anywhere. */
  find(text: string, { start, end }: Span): RuleRef | undefined {
    const last = text.charCodeAt(end - 1)
    // A full stop behind a bracket does not end a sentence: `(AP Photo/Jo Ng).`
    const bracket = last === 0x2e && text.charCodeAt(end - 2) === 0x29
    return firstOf(this.byEnd.get(bracket ? 0x29 : last), text, start, end)
  }

  /** The rule for a line of nothing but ornaments. */
  ofOrnaments(text: string, { start, end }: Span): RuleRef | undefined {
    return firstOf(this.ornamental, text, start, end)
  }

  /** The rule for a line below the story. */
  ofTail(text: string, { start, end }: Span): RuleRef | undefined {
    return firstOf(this.inTail, text, start, end)
  }
}

function firstOf(entries: readonly Entry[] | undefined, text: string, start: number, end: number): RuleRef | undefined {
  if (!entries) return undefined
  const line = text.slice(start, end)
  // Many patterns in a row need the same literal in the same part of the line, which is searched for once.
  let literal = ''
  let from = -1
  let isThere = true
  for (const { shape, ref } of entries) {
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
