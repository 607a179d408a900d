import type { Span } from '../edit/edit.js'
import type { RuleRef, Shape } from '../rules/rule.js'
import { append } from './append.js'

/** A shape of a rule, or one whose pattern is more than an expression can say. */
export interface LinePatternTest extends Omit<Shape, 'pattern'> {
  readonly pattern: Pick<RegExp, 'test'>
}

interface Entry {
  readonly shape: LinePatternTest
  readonly filed: RuleRef
}

/** Shapes of lines by the characters that close them: a line that ends like a sentence is near none. */
export class LinePatternIndex {
  /** By the code unit that closes the line. */
  private readonly byEnd = new Map<number, Entry[]>()
  private readonly ornamental: Entry[] = []
  private readonly inTail: Entry[] = []

  /** The shapes of several, in their order. */
  static together(indexes: readonly LinePatternIndex[]): LinePatternIndex {
    const all = new LinePatternIndex()
    for (const { byEnd, ornamental, inTail } of indexes) {
      for (const [end, entries] of byEnd) for (const entry of entries) append(all.byEnd, end, entry)
      all.ornamental.push(...ornamental)
      all.inTail.push(...inTail)
    }
    return all
  }

  /** Throws a `RangeError` for a shape that would be tried on every line. */
  add(shape: LinePatternTest, ref: RuleRef): void {
    const entry = { shape, filed: ref }
    if (shape.ends) for (const end of shape.ends) append(this.byEnd, end.charCodeAt(0), entry)
    else if (shape.holds === '') this.ornamental.push(entry)
    else if (ref.place === 'tail') this.inTail.push(entry)
    else throw new RangeError(`${ref.address}: a shape that any line may have needs the characters that close it`)
  }

  /** The rule for a line that may stand anywhere. */
  find(text: string, { start, end }: Span): RuleRef | undefined {
    const last = text.charCodeAt(end - 1)
    // A full stop behind a bracket is none of a sentence: `(AP Photo/Jo Ng).`
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
  // Many ask for the same stretch in the same part: whether it is there is found out once.
  let stretch = ''
  let from = -1
  let there = true
  for (const { shape, filed: ref } of entries) {
    const near = shape.near === undefined ? 0 : Math.max(0, line.length - shape.near)
    if (shape.holds !== stretch || near !== from) {
      stretch = shape.holds
      from = near
      there = line.includes(stretch, from)
    }
    if (!there) continue
    if (shape.pattern.test(line)) return ref
  }
  return undefined
}
