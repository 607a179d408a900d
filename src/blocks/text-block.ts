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
 * A block of a plain text, read by Markdown's block syntax. Offsets are UTF-16 code units, half-open.
 *
 * `## Results` → `{ kind: 'heading', level: 2, start: 0, end: 10, lines: [{ start: 3, end: 10 }] }`
 */
export interface TextBlock extends Span {
  /** Of a paragraph in a container: the innermost container, such as `'list-item'`. */
  readonly kind: TextBlockKind
  /** The content of each line, without syntax: no markers, prefixes, fence lines or indentation of the block. */
  readonly lines: readonly Span[]
  /** Of headings, from 1 to 6. */
  readonly level?: number
  /** How many list items the block is in. Absent outside lists. */
  readonly depth?: number
  /** Of the block that opens a list item: whether its list is ordered. */
  readonly ordered?: boolean
  /** Of the block that opens an ordered list item: its number as written. */
  readonly number?: number
  /** Of the block that opens a list item with a task box: whether the box is checked. */
  readonly checked?: boolean
  /** The block is a further one of the same list item or footnote, or else of the same quote. */
  readonly continues?: boolean
  /** How many block quotes the block is in. Absent outside quotes. */
  readonly quoted?: number
  /** The block is the header row of a table; its span includes the delimiter row. Other rows are blocks of their own. */
  readonly header?: boolean
  /** The code is between fences, and not indented. */
  readonly fenced?: boolean
  /** The first word of the info string of fenced code. */
  readonly language?: string
  /** Of link definitions and of the block that opens a footnote. */
  readonly label?: string
}

/** A block while it is read. */
export type Draft = { -readonly [Key in keyof TextBlock]: TextBlock[Key] } & { lines: Span[] }
