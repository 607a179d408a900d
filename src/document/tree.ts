import type { BlockDetails, ImageMark } from '../document.js'
import { cellsOf, isHead } from './cells.js'
import { type Copy, runsOf } from './inline-runs.js'
import { type Inline, inlineOf } from './inline-tree.js'
import type { Line, LineMark } from './line.js'
import type { Item, Part, Run } from './run.js'
import { wordsOf } from './safe-address.js'

/** Text and elements as in hast: https://github.com/syntax-tree/hast */
export type Node = TextNode | ElementNode

export interface TextNode {
  type: 'text'
  value: string
}

export interface ElementNode {
  type: 'element'
  tagName: string
  properties: Record<string, string>
  children: Node[]
}

const text = (value: string): TextNode => ({ type: 'text', value })

function element(tagName: string, children: Node[] = [], properties: Record<string, string> = {}): ElementNode {
  return { type: 'element', tagName, properties, children }
}

const FEED = text('\n')

/** A document as an HTML tree with a line feed after each part: the basis of `toHtml`. */
export function treeOf(document: Copy): Node[] {
  return lined(runsOf(document).map(partOf))
}

function partOf(part: Part): ElementNode {
  if ('items' in part) return elementOf(part)
  if (part.kind === 'break') return element('hr')
  if (part.kind === 'embed') return element('p', [element('a', [text(part.src)], { href: part.src })])
  return element('p', [picture(part)])
}

/** Nodes with line feeds between them. */
const lined = (nodes: readonly Node[]): Node[] => nodes.flatMap((node, at) => (at === 0 ? [node] : [FEED, node]))
/** … and around them. */
const spaced = (nodes: readonly Node[]): Node[] => [FEED, ...lined(nodes), FEED]

function elementOf({ kind, level, stanzas, items, parts, language }: Run): ElementNode {
  const lines = stanzas.flat()
  if (parts) return element('blockquote', spaced(parts.map(partOf)))
  switch (kind) {
    case 'heading':
      return element(`h${level}`, broken(lines.map(plainHeading)))
    case 'quote':
    case 'embed':
      return element('blockquote', spaced(stanzas.map((stanza) => element('p', broken(stanza)))))
    case 'list-item':
      return listOf(items)
    case 'table':
      return tableOf(lines)
    case 'footnote':
      return listOf(notesOf(stanzas))
    case 'definition':
      return element('dl', spaced(definitionsOf(stanzas)))
    case 'code':
      return element('pre', [
        element('code', codeOf(lines), language === undefined ? {} : { class: `language-${language}` }),
      ])
    case 'break':
      return element('hr')
    case 'caption':
      return element('p', [
        element('em', broken(lines.map((line) => ({ ...line, marks: line.marks.filter(isUpright) })))),
      ])
    default:
      return element('p', broken(lines))
  }
}

/** Lines of code with their links. */
const codeOf = (lines: readonly Line[]): Node[] =>
  lines.flatMap((line, at) => [...(at === 0 ? [] : [FEED]), ...inlineNodes(inlineOf(line))])

/** Captions are in italics anyway … */
const isUpright = ({ kind }: LineMark) => kind !== 'emphasis'

/** … and headings are bold, so marks for all of their text are dropped. */
export const plainHeading = ({ text: words, marks }: Line): Line => ({
  text: words,
  marks: marks.filter(({ kind, start, end }) => kind !== 'strong' || end - start < words.trim().length),
})

/** Lines with `<br>` between them. */
function broken(lines: readonly Line[]): Node[] {
  return lines.flatMap((line, at) => [...(at === 0 ? [] : [element('br')]), ...inlineNodes(inlineOf(line))])
}

const ELEMENTS = {
  link: 'a',
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  deleted: 'del',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  formula: 'span',
  footnote: 'sup',
} as const satisfies Readonly<Record<LineMark['kind'], string>>

function inlineNodes(pieces: readonly Inline[], isRaised = false): Node[] {
  return pieces.flatMap((piece): Node[] => {
    if (typeof piece === 'string') return [text(piece)]
    const { mark, children } = piece
    const raises = mark.kind === 'superscript' || mark.kind === 'footnote'
    const inside = inlineNodes(children, isRaised || raises)
    if (raises && isRaised) return inside
    return [element(ELEMENTS[mark.kind], inside, mark.kind === 'link' ? { href: mark.href } : {})]
  })
}

const picture = (mark: ImageMark) => element('img', [], { src: mark.src, alt: wordsOf(mark) })

/** The rows of a table, with header rows first in their own section. */
function tableOf(lines: readonly Line[]): ElementNode {
  const firstOfBody = lines.findIndex((line) => !isHead(line))
  const heads = firstOfBody < 0 ? lines : lines.slice(0, firstOfBody)
  const others = lines.slice(heads.length)
  const part = (name: string, rows: readonly Line[]) => (rows.length > 0 ? [element(name, spaced(rows.map(row)))] : [])
  return element('table', spaced([...part('thead', heads), ...part('tbody', others)]))
}

const row = (line: Line) =>
  element(
    'tr',
    cellsOf(line).map((cell) => element(isHead(line) ? 'th' : 'td', inlineNodes(inlineOf(cell)))),
  )

/** Notes as list items, numbered by their labels. */
function notesOf(stanzas: readonly (readonly Line[])[]): Item[] {
  const items: Item[] = []
  for (const stanza of stanzas) {
    stanza.forEach((line, nth) => {
      const { label, continues }: BlockDetails = line.details ?? {}
      const number = LABEL.test(label ?? '') ? Number(label) : undefined
      const goesOn = continues === true && items.length > 0
      const parted = nth === 0 && items.length > 0
      const place = {
        depth: 1,
        ordered: true,
        top: true,
        begins: items.length === 0,
        checked: undefined,
        reached: undefined,
        from: undefined,
      }
      items.push({ ...place, line, number: goesOn ? undefined : number, parted, continues: goesOn })
    })
  }
  return items
}

const LABEL = /^\d{1,6}$/

/** Terms and definitions, in paragraphs if a blank line separates them. */
function definitionsOf(stanzas: readonly (readonly Line[])[]): ElementNode[] {
  const isLoose = stanzas.length > 1
  return stanzas.flat().map((line) => {
    const { term }: BlockDetails = line.details ?? {}
    const words = inlineNodes(inlineOf(line))
    return term === true ? element('dt', words) : element('dd', isLoose ? [element('p', words)] : words)
  })
}

/** A list with its nested lists. If two items are separated like paragraphs, all are. */
function listOf(items: readonly Item[]): ElementNode {
  const isLoose = items.some(({ parted, inner }) => parted && !inner)
  const root = element('li')
  /** The open lists, outermost first, with their open item and next number. */
  const open: { list: ElementNode; item: ElementNode; next: number }[] = []
  for (const { line, ordered, depth, continues, parted, inner, number, checked } of items) {
    const tagName = ordered ? 'ol' : 'ul'
    if (continues && open.length > 0) {
      while (open.length > depth) open.pop()
      goOn((open.at(-1) as (typeof open)[number]).item.children, line, inner, parted, isLoose)
      continue
    }
    while (open.length > depth || (open.length === depth && open.at(-1)?.list.tagName !== tagName)) open.pop()
    const words = inlineNodes(inlineOf(line))
    if (checked !== undefined) words.unshift(boxOf(checked), text(' '))
    let last = open.at(-1)
    const isNew = !last || open.length < depth
    const isApart = number !== undefined && !isNew && last?.next !== number
    const item = element('li', isLoose ? [element('p', words)] : words, isApart ? { value: String(number) } : {})
    if (!last || isNew) {
      const { children } = last?.item ?? root
      const first = number ?? 1
      const list = element(tagName, [FEED], first === 1 ? {} : { start: String(first) })
      if (children.at(-1) !== FEED) children.push(FEED)
      children.push(list, FEED)
      last = { list, item, next: first }
      open.push(last)
    }
    last.list.children.push(item, FEED)
    last.item = item
    last.next = (number ?? last.next) + 1
  }
  return root.children[1] as ElementNode
}

/** Adds a further line, or a block of another kind, to an item. */
function goOn(children: Node[], line: Line, inner: Run | undefined, parted: boolean, isLoose: boolean): void {
  if (inner) {
    if (children.at(-1) !== FEED) children.push(FEED)
    children.push(elementOf(inner), FEED)
    return
  }
  const words = inlineNodes(inlineOf(line))
  const last = children.at(-1)
  const paragraph = isLoose && last?.type === 'element' && last.tagName === 'p' ? last.children : undefined
  if (parted) children.push(element('p', words))
  else if (paragraph) paragraph.push(element('br'), ...words)
  else if (last === FEED) children.push(element('p', words))
  else children.push(element('br'), ...words)
}

const boxOf = (isChecked: boolean) =>
  element('input', [], { type: 'checkbox', ...(isChecked && { checked: '' }), disabled: '' })
