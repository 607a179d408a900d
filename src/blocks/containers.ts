import type { Cursor } from './cursor.js'
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
