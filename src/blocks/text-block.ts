import type { Span } from '../edit/edit.js'

export type TextBlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'code'
  | 'break'
  | 'link-definition'
  | 'footnote'
  | 'front-matter'
  | 'html'

/**
 * A block of plain text in Markdown's block syntax. Offsets are UTF-16 code units, half-open.
 *
 * `## Results` → `{ kind: 'heading', level: 2, start: 0, end: 10, lines: [{ start: 3, end: 10 }] }`
 */
export interface TextBlock extends Span {
  /** For a paragraph in a container, the innermost container, such as `'list-item'`. */
  readonly kind: TextBlockKind
  /** The content of each line, without syntax: no markers, prefixes, fence lines or indentation of the block. */
  readonly lines: readonly Span[]
  /** Headings only: 1 to 6. */
  readonly level?: number
  /** The number of list items around the block. Absent outside lists. */
  readonly depth?: number
  /** On the first block of a list item: whether its list is ordered. */
  readonly ordered?: boolean
  /** On the first block of an ordered list item: its number as written. */
  readonly number?: number
  /** On the first block of a task list item: whether the box is checked. */
  readonly checked?: boolean
  /** The block is not the first of its list item or footnote, or else of its quote. */
  readonly continues?: boolean
  /** The number of block quotes around the block. Absent outside quotes. */
  readonly quoted?: number
  /** The block is the header row of a table, including the delimiter row. Other rows are separate blocks. */
  readonly header?: boolean
  /** The code is between fences, not indented. */
  readonly fenced?: boolean
  /** The first word of the info string of fenced code. */
  readonly language?: string
  /** The label of a link definition, or of a footnote on its first block. */
  readonly label?: string
}

/** A block under construction. */
export type Draft = { -readonly [Key in keyof TextBlock]: TextBlock[Key] } & { lines: Span[] }

/** The lines of a stretch of text. */
export function lineSpans(text: string, { start, end }: Span): Span[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: at, end: at + line.length }
      at = span.end + 1
      return span
    })
}
