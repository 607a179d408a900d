import { readFootnote, readMarker } from './openers.js'
import type { Draft } from './text-block.js'

/** What blocks are in: a block quote, a list item or a footnote. */
export interface Container {
  readonly kind: 'quote' | 'list-item' | 'footnote'
  /** Where it opens. */
  start: number
  readonly end: number
  /** Columns of blanks that a line of it begins with. */
  readonly indent: number
  /** How many list items and quotes a block in it is in. */
  readonly depth: number
  readonly quoted: number
  /** The innermost list item or footnote, itself included; outside of these the innermost quote. */
  readonly holder: Container
  /** What the block that opens it tells of it. */
  readonly tells: Pick<Draft, 'ordered' | 'number' | 'label'>
  /** Nothing was opened in it: a blank line closes a list item. */
  isEmpty: boolean
  /** It has no block. */
  isFresh: boolean
}

/** Deeper containers are read as text: a hostile text takes no more time than another. */
const DEEPEST = 50
/** More blanks behind a marker belong to indented code. */
const MOST_BLANKS = 4
const FOOTNOTE_INDENT = 4

/** Whether a line goes on in a container; if so the cursor goes over what belongs to the container. */
export function staysIn({ kind, indent, isEmpty }: Container, cursor: Cursor): boolean {
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

/** Opens a container in another one if the line has a marker at the cursor, which goes over it. */
export function openContainer(
  cursor: Cursor,
  outer: Container | undefined,
  inParagraph: boolean,
): Container | undefined {
  if ((outer?.depth ?? 0) + (outer?.quoted ?? 0) >= DEEPEST) return undefined
  const { next, sign: start, end } = cursor
  if (next === '>') {
    takesQuoteSign(cursor)
    return containerIn(outer, { kind: 'quote', start, end, indent: 0, tells: {} })
  }
  if (next === '[') {
    const note = readFootnote(cursor.rest)
    if (!note) return undefined
    cursor.take(note.length)
    cursor.skip(cursor.indent)
    return containerIn(outer, { kind: 'footnote', start, end, indent: FOOTNOTE_INDENT, tells: { label: note.label } })
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
  const tells: Container['tells'] = { ordered: number !== undefined }
  if (number !== undefined) tells.number = number
  return containerIn(outer, { kind: 'list-item', start, end, indent: before + length + blanks, tells })
}

function containerIn(
  outer: Container | undefined,
  own: Pick<Container, 'kind' | 'start' | 'end' | 'indent' | 'tells'>,
): Container {
  const isItem = own.kind === 'list-item'
  const fields = {
    ...own,
    depth: (outer?.depth ?? 0) + (isItem ? 1 : 0),
    quoted: (outer?.quoted ?? 0) + (own.kind === 'quote' ? 1 : 0),
    isEmpty: true,
    isFresh: true,
  }
  const container = fields as Container & { holder: Container }
  container.holder = own.kind === 'quote' && outer && outer.holder.kind !== 'quote' ? outer.holder : container
  return container
}

/** What containers tell of a block in them; the first block of a list item or footnote tells more than the next. */
export function fieldsIn(container: Container | undefined): Partial<Draft> {
  if (!container) return {}
  const { depth, quoted, holder } = container
  const fields: Partial<Draft> = holder.isFresh ? { ...holder.tells } : { continues: true }
  if (depth > 0) fields.depth = depth
  if (quoted > 0) fields.quoted = quoted
  holder.isFresh = false
  container.isEmpty = false
  return fields
}

const TAB = 9
const SPACE = 32
/** Tabs reach to the next multiple of it. */
const TAB_STOP = 4

/** A place in a line, and its column. A tab that is used up in part stays in front of the place. */
export class Cursor {
  at = 0
  end = 0
  /** The place of the next character that is no blank, or the end of the line. */
  sign = 0
  /** How many columns of blanks are in front of it. */
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

  /** The next character that is no blank; `''` if the rest of the line is blank. */
  get next(): string {
    return this.sign < this.end ? this.text.charAt(this.sign) : ''
  }

  /** The rest of the line from that character. */
  get rest(): string {
    return this.text.slice(this.sign, this.end)
  }

  /** Goes over columns of blanks, at most as many as there are. */
  skip(columns: number): void {
    const target = this.column + Math.min(columns, this.indent)
    this.indent -= target - this.column
    while (this.column < target) {
      const width = this.text.charCodeAt(this.at) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1
      this.column += Math.min(width, target - this.column)
      if (this.text.charCodeAt(this.at) !== TAB || this.column % TAB_STOP === 0) this.at++
    }
  }

  /** Goes over the blanks and as many characters behind them. */
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
