import { readFootnote, readMarker } from './openers.js'
import type { Draft } from './text-block.js'

/** A container of blocks: a block quote, a list item or a footnote. */
export interface Container {
  readonly kind: 'quote' | 'list-item' | 'footnote'
  /** Its offset. */
  start: number
  readonly end: number
  /** The columns of indentation that its further lines need. */
  readonly indent: number
  /** The numbers of list items and quotes around a block in it. */
  readonly depth: number
  readonly quoted: number
  /** The innermost list item or footnote, including itself; outside of these the innermost quote. */
  readonly holder: Container
  /** Fields of its first block. */
  readonly fields: Pick<Draft, 'ordered' | 'number' | 'label'>
  /** Nothing was opened in it yet, so a blank line closes a list item. */
  isEmpty: boolean
  /** It has no block yet. */
  isFresh: boolean
}

/** Deeper containers are read as text, so that hostile input takes no more time. */
const DEEPEST = 50
/** More spaces after a marker belong to indented code. */
const MOST_BLANKS = 4
const FOOTNOTE_INDENT = 4

/** Whether a line continues a container; if so, the cursor skips the prefix of the container. */
export function continuesIn({ kind, indent, isEmpty }: Container, cursor: Cursor): boolean {
  if (kind === 'quote') return takesQuoteSign(cursor)
  if (cursor.next === '' ? isEmpty : cursor.indent < indent) return false
  cursor.skip(indent)
  return true
}

function takesQuoteSign(cursor: Cursor): boolean {
  if (cursor.next !== '>' || cursor.indent > 3) return false
  cursor.take(1)
  cursor.skip(1)
  return true
}

/** Opens a container inside another if there is a marker at the cursor, and moves the cursor past it. */
export function openContainer(
  cursor: Cursor,
  outer: Container | undefined,
  inParagraph: boolean,
): Container | undefined {
  if ((outer?.depth ?? 0) + (outer?.quoted ?? 0) >= DEEPEST) return undefined
  const { next, sign: start, end } = cursor
  if (next === '>') {
    takesQuoteSign(cursor)
    return containerIn(outer, { kind: 'quote', start, end, indent: 0, fields: {} })
  }
  if (next === '[') {
    const note = readFootnote(cursor.rest)
    if (!note) return undefined
    cursor.take(note.length)
    cursor.skip(cursor.indent)
    return containerIn(outer, { kind: 'footnote', start, end, indent: FOOTNOTE_INDENT, fields: { label: note.label } })
  }
  return openItem(cursor, outer, inParagraph)
}

function openItem(cursor: Cursor, outer: Container | undefined, inParagraph: boolean) {
  const { sign: start, end, rest } = cursor
  const found = readMarker(rest)
  if (!found) return undefined
  const { number } = found
  const { length } = found.marker
  const isBlank = rest.trimEnd().length === length
  if (inParagraph && (isBlank || (number !== undefined && number !== 1))) return undefined
  const before = cursor.indent
  cursor.take(length)
  const blanks = isBlank || cursor.indent > MOST_BLANKS ? 1 : cursor.indent
  cursor.skip(blanks)
  const fields: Container['fields'] = { ordered: number !== undefined }
  if (number !== undefined) fields.number = number
  return containerIn(outer, { kind: 'list-item', start, end, indent: before + length + blanks, fields })
}

function containerIn(
  outer: Container | undefined,
  own: Pick<Container, 'kind' | 'start' | 'end' | 'indent' | 'fields'>,
): Container {
  const isItem = own.kind === 'list-item'
  const opened = {
    ...own,
    depth: (outer?.depth ?? 0) + (isItem ? 1 : 0),
    quoted: (outer?.quoted ?? 0) + (own.kind === 'quote' ? 1 : 0),
    isEmpty: true,
    isFresh: true,
  }
  const container = opened as Container & { holder: Container }
  container.holder = own.kind === 'quote' && outer && outer.holder.kind !== 'quote' ? outer.holder : container
  return container
}

/** The fields that containers add to a block. The first block of a list item or footnote gets more than later ones. */
export function takeFields(container: Container | undefined): Partial<Draft> {
  if (!container) return {}
  const { depth, quoted, holder } = container
  const fields: Partial<Draft> = holder.isFresh ? { ...holder.fields } : { continues: true }
  if (depth > 0) fields.depth = depth
  if (quoted > 0) fields.quoted = quoted
  holder.isFresh = false
  container.isEmpty = false
  return fields
}

const TAB = 9
const SPACE = 32
/** Tabs advance to the next multiple of this. */
const TAB_STOP = 4

/** A position in a line, with its column. A partly consumed tab stays in front of the position. */
export class Cursor {
  at = 0
  end = 0
  /** The offset of the next non-space character, or the end of the line. */
  sign = 0
  /** The columns of white space before that character. */
  indent = 0
  private column = 0

  constructor(readonly text: string) {}

  /** Moves to a line. */
  moveTo(start: number, end: number): void {
    this.at = start
    this.end = end
    this.column = 0
    this.look()
  }

  /** The next non-space character; `''` if the rest of the line is blank. */
  get next(): string {
    return this.sign < this.end ? this.text.charAt(this.sign) : ''
  }

  /** The rest of the line from that character. */
  get rest(): string {
    return this.text.slice(this.sign, this.end)
  }

  /** Skips columns of white space, at most as many as there are. */
  skip(columns: number): void {
    const target = this.column + Math.min(columns, this.indent)
    this.indent -= target - this.column
    while (this.column < target) {
      const width = this.text.charCodeAt(this.at) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1
      this.column += Math.min(width, target - this.column)
      if (this.text.charCodeAt(this.at) !== TAB || this.column % TAB_STOP === 0) this.at++
    }
  }

  /** Skips the white space and a number of characters after it. */
  take(length: number): void {
    this.column += this.indent + length
    this.at = this.sign + length
    this.look()
  }

  private look(): void {
    let column = this.column
    this.sign = this.at
    for (; this.sign < this.end; this.sign++) {
      const code = this.text.charCodeAt(this.sign)
      if (code === TAB) column += TAB_STOP - (column % TAB_STOP)
      else if (code === SPACE) column++
      else break
    }
    this.indent = column - this.column
  }
}
