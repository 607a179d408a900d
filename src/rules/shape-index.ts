import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import type { Filed } from './book.js'
import type { Shape } from './rule.js'

interface Entry {
  readonly shape: Shape
  readonly filed: Filed
}

/** Shapes of lines by the characters that close them: a line that ends like a sentence is near none. */
export class ShapeIndex {
  private readonly byEnd = new Map<string, Entry[]>()
  private readonly ornamental: Entry[] = []
  private readonly inTail: Entry[] = []

  /** Throws a `RangeError` for a shape that would be tried on every line. */
  add(shape: Shape, filed: Filed): void {
    const entry = { shape, filed }
    if (shape.ends) for (const end of shape.ends) append(this.byEnd, end, entry)
    else if (shape.holds === '') this.ornamental.push(entry)
    else if (filed.place === 'tail') this.inTail.push(entry)
    else throw new RangeError(`${filed.address}: a shape that any line may have needs the characters that close it`)
  }

  /** The rule for a line that may stand anywhere. */
  find(text: string, { start, end }: Span): Filed | undefined {
    // A full stop behind a bracket is none of a sentence: `(AP Photo/Jo Ng).`
    const last = text.startsWith(').', end - 2) ? ')' : text.charAt(end - 1)
    return firstOf(this.byEnd.get(last), text, start, end)
  }

  /** The rule for a line of nothing but ornaments. */
  ofOrnaments(text: string, { start, end }: Span): Filed | undefined {
    return firstOf(this.ornamental, text, start, end)
  }

  /** The rule for a line below the story. */
  ofTail(text: string, { start, end }: Span): Filed | undefined {
    return firstOf(this.inTail, text, start, end)
  }
}

function firstOf(entries: readonly Entry[] | undefined, text: string, start: number, end: number): Filed | undefined {
  if (!entries || entries.length === 0) return undefined
  const line = text.slice(start, end)
  for (const { shape, filed } of entries) if (line.includes(shape.holds) && shape.pattern.test(line)) return filed
  return undefined
}
