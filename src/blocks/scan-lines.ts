import type { Span } from '../edit/edit.js'
import { type Container, Cursor, continuesIn, openContainer, takeFields } from './containers.js'
import { definitionsOf, delimiterCells, isBreak, readAtx, readFence, readHtml, readTask, rowCells } from './openers.js'
import type { Draft, TextBlockKind } from './text-block.js'

/** An open block that takes further lines. */
interface Leaf {
  readonly kind: 'paragraph' | 'fence' | 'indented' | 'html' | 'table'
  readonly block: Draft
  /** Its offset, after indentation. */
  readonly at: number
  /** For a paragraph: its lines with indentation and prefixes. For indented code: blank lines that may belong to it. */
  readonly rows: Span[]
  /** The opening fence, and the columns of indentation to remove from its lines. */
  readonly fence?: string
  readonly indent?: number
  /** The end of HTML; `null` for a blank line. */
  readonly closes?: RegExp | null
}

const CODE_INDENT = 4
const LANGUAGE = /^[^ \t]{1,100}/
const ESCAPED = /\\(?=[!-/:-@[-`{-~])/g
const CODE_INDENTED = /\t| {4}$/
const UNDERLINE = /^(?:={1,1000}|-{1,1000})[ \t]{0,1000}$/
const NEWLINE = /\r\n?|\n/g

/** The blocks of a text, and the last one if it needed a closing line and had none. */
export interface Scanned {
  readonly blocks: Draft[]
  readonly unclosed?: { readonly block: Draft; readonly at: number }
}

/**
 * Reads the block structure of a text line by line, following CommonMark and GFM. Takes linear time.
 * No fence or HTML opens at an offset in `refused`.
 */
export function scanLines(text: string, from = 0, refused?: ReadonlySet<number>): Scanned {
  const blocks: Draft[] = []
  const open: Container[] = []
  const cursor = new Cursor(text)
  let leaf: Leaf | undefined
  /** The start of the line, or the end of the blocks that were already read from it. */
  let lineStart = 0
  /** The number of open containers that the line continues. */
  let matched = 0

  function add(kind: TextBlockKind, lines: Span[], fields: Partial<Draft> = {}): Draft {
    settle()
    const block: Draft = { kind, start: lineStart, end: cursor.end, lines, ...takeFields(open.at(-1)), ...fields }
    blocks.push(block)
    return block
  }

  /** Closes the blocks that the line does not continue. */
  function settle(): void {
    closeLeaf()
    for (; open.length > matched; open.pop()) {
      const container = open.at(-1) as Container
      if (container.isEmpty) fill(container, container.end)
    }
  }

  /** Gives a container without blocks an empty one; the rest of its line starts at `at`. */
  function fill(container: Container, at: number): void {
    if (!container.holder.isFresh) return
    const { kind, start } = container
    const end = Math.min(at, container.end)
    blocks.push({ kind, start, end, lines: [], ...takeFields(container) })
    if (start === lineStart && at < container.end) lineStart = at
  }

  function closeLeaf(): void {
    if (leaf?.kind === 'paragraph') takeDefinitions(leaf)
    leaf = undefined
  }

  /** Splits link definitions off the start of a paragraph. Returns whether anything is left of it. */
  function takeDefinitions({ block, rows }: Leaf): boolean {
    const first = block.lines[0] as Span
    if (text.charAt(first.start) !== '[' || block.checked !== undefined) return true
    const definitions = definitionsOf(block.lines.map(({ start, end }) => text.slice(start, end)).join('\n'))
    if (definitions.length === 0) return true
    blocks.pop()
    const { ordered, number, ...others } = block
    if (others.kind === 'footnote') delete others.label
    if (others.depth || others.quoted || others.kind === 'footnote') others.continues = true
    let fields: Draft = block
    let taken = 0
    for (const { label, height } of definitions) {
      const lines = block.lines.slice(taken, taken + height)
      const { start } = rows[taken] as Span
      taken += height
      const { end } = rows[taken - 1] as Span
      blocks.push({ ...fields, start, end, kind: 'link-definition', label, lines })
      fields = others
    }
    if (taken === rows.length) return false
    const { start } = rows[taken] as Span
    blocks.push({ ...others, start, lines: block.lines.slice(taken) })
    return true
  }

  function addToParagraph(): void {
    const span = { start: cursor.sign, end: trimmedEnd(text, cursor.sign, cursor.end) }
    const row = { start: lineStart, end: cursor.end }
    if (leaf?.kind === 'paragraph') {
      leaf.block.lines.push(span)
      leaf.rows.push(row)
      leaf.block.end = row.end
    } else {
      settle()
      const container = open.at(-1)
      const task = container?.kind === 'list-item' && container.isFresh ? readTask(cursor.rest) : undefined
      const block = add(container?.kind ?? 'paragraph', [span], task && { checked: task.checked })
      if (task) span.start += task.length
      leaf = { kind: 'paragraph', at: span.start, block, rows: [row] }
    }
  }

  /** Whether the open block takes the line as it is. */
  function continuesLeaf(open: Leaf): boolean {
    const { kind, block, rows } = open
    const end = cursor.end
    if (kind === 'fence') {
      const closer = cursor.indent < CODE_INDENT ? readFence(cursor.rest) : undefined
      if (closer?.info === '' && closer.fence.startsWith(open.fence as string)) leaf = undefined
      else {
        cursor.skip(Math.min(cursor.indent, open.indent as number))
        block.lines.push({ start: cursor.at, end })
      }
      block.end = end
      return true
    }
    if (kind === 'indented') {
      if (cursor.next !== '' && cursor.indent < CODE_INDENT) return false
      cursor.skip(CODE_INDENT)
      rows.push({ start: cursor.at, end })
      if (cursor.next === '') return true
      block.lines.push(...rows.splice(0))
      block.end = end
      return true
    }
    if (kind !== 'html' || (open.closes === null && cursor.next === '')) return false
    block.lines.push({ start: cursor.at, end })
    block.end = end
    if (open.closes?.test(cursor.rest)) leaf = undefined
    return true
  }

  /** Whether the line is the delimiter row that turns the line above into a table. */
  function opensTable(): boolean {
    const { block, rows } = leaf as Leaf
    const header = block.lines.at(-1) as Span
    const count = '|:-'.includes(cursor.next) ? delimiterCells(cursor.rest) : undefined
    if (count === undefined || count !== rowCells(text.slice(header.start, header.end))) return false
    if (CODE_INDENTED.test(text.slice((rows.at(-1) as Span).start, header.start))) return false
    const row = rows.pop() as Span
    block.lines.pop()
    const span = { start: row.start, end: cursor.end, lines: [header], header: true }
    if (rows.length > 0) {
      block.end = (rows.at(-1) as Span).end
      closeLeaf()
      add('table', [], span)
    } else Object.assign(block, { kind: 'table', ...span })
    leaf = { kind: 'table', at: row.start, block, rows: [] }
    return true
  }

  function underlines(level: number): boolean {
    const isLeft = takeDefinitions(leaf as Leaf)
    leaf = undefined
    if (isLeft) Object.assign(blocks.at(-1) as Draft, { kind: 'heading', level, end: cursor.end })
    return isLeft
  }

  function opensCode(): boolean {
    const { indent, sign, rest } = cursor
    if (refused?.has(sign)) return false
    const opener = readFence(rest)
    if (!opener) return false
    const language = LANGUAGE.exec(opener.info)?.[0].replace(ESCAPED, '')
    const fields = language ? { fenced: true, language } : { fenced: true }
    leaf = { kind: 'fence', at: sign, block: add('code', [], fields), rows: [], fence: opener.fence, indent }
    return true
  }

  function opensHtml(inParagraph: boolean): boolean {
    const closes = refused?.has(cursor.sign) ? undefined : readHtml(cursor.rest, inParagraph)
    if (closes === undefined) return false
    const block = add('html', [{ start: cursor.at, end: cursor.end }])
    if (!closes?.test(cursor.rest)) leaf = { kind: 'html', at: cursor.sign, block, rows: [], closes }
    return true
  }

  /** Whether a block other than a paragraph or container starts at the cursor. */
  function opensLeaf(inParagraph: boolean): boolean {
    const { next, rest, sign } = cursor
    if (next === '#') {
      const heading = readAtx(rest)
      if (!heading) return false
      const span = { start: sign + heading.start, end: sign + heading.end }
      add('heading', span.end > span.start ? [span] : [], { level: heading.level })
      return true
    }
    if (next === '`' || next === '~') return opensCode()
    if (next === '<') return opensHtml(inParagraph)
    if (inParagraph && UNDERLINE.test(rest) && underlines(next === '=' ? 1 : 2)) return true
    if ((next !== '-' && next !== '*' && next !== '_') || !isBreak(rest)) return false
    add('break', [])
    return true
  }

  function readLine(): void {
    matched = 0
    while (matched < open.length && continuesIn(open[matched] as Container, cursor)) matched++
    const isWhole = matched === open.length
    if (leaf && leaf.kind !== 'paragraph') {
      if (isWhole && continuesLeaf(leaf)) return
      if (!isWhole || leaf.kind !== 'table') leaf = undefined
    }
    let inParagraph = isWhole && leaf?.kind === 'paragraph'
    let mayBeLazy = leaf?.kind === 'paragraph'
    while (cursor.next !== '') {
      if (cursor.indent >= CODE_INDENT) {
        if (mayBeLazy) break
        cursor.skip(CODE_INDENT)
        const block = add('code', [{ start: cursor.at, end: cursor.end }])
        leaf = { kind: 'indented', at: cursor.at, block, rows: [] }
        return
      }
      if (inParagraph && opensTable()) return
      if (opensLeaf(inParagraph)) return
      if (inParagraph && !leaf) inParagraph = mayBeLazy = false
      const outer = open[matched - 1]
      const { sign } = cursor
      const inner = openContainer(cursor, outer, inParagraph)
      if (!inner) break
      settle()
      if (outer) {
        if (inner.kind !== 'quote' && outer.holder.kind !== 'quote') fill(outer.holder, sign)
        else if (outer.holder === outer && outer.kind === 'quote') outer.isFresh = false
        outer.isEmpty = false
      }
      inner.start = lineStart
      open.push(inner)
      matched = open.length
      inParagraph = mayBeLazy = false
    }
    const isLazy = mayBeLazy && matched < open.length
    if (cursor.next === '') {
      settle()
    } else if (leaf?.kind === 'table') {
      const table = leaf
      add('table', [{ start: cursor.sign, end: trimmedEnd(text, cursor.sign, cursor.end) }])
      leaf = table
    } else {
      if (isLazy) matched = open.length
      addToParagraph()
    }
  }

  for (let start = from; start < text.length; ) {
    NEWLINE.lastIndex = start
    const newline = NEWLINE.exec(text)
    lineStart = start
    cursor.moveTo(start, newline?.index ?? text.length)
    readLine()
    start = newline ? NEWLINE.lastIndex : text.length
  }
  const unclosed =
    leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.closes) ? { block: leaf.block, at: leaf.at } : undefined
  matched = 0
  settle()
  return unclosed ? { blocks, unclosed } : { blocks }
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\t')) end--
  return end
}
