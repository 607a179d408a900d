import type { ImageMark } from '../document.js'
import { type Copy, cellsOf, type Run, runsOf } from './inline-runs.js'
import { type Inline, inlineOf } from './inline-tree.js'
import type { Item } from './items.js'
import type { Line, LineMark } from './line.js'
import { wordsOf } from './safe-address.js'

/** Text and elements as hast has them: https://github.com/syntax-tree/hast */
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

/** A document as a tree of HTML, each part behind a line feed: what `toHtml` writes. */
export function treeOf(document: Copy): Node[] {
  return lined(runsOf(document).map((run) => ('items' in run ? elementOf(run) : element('p', [picture(run)]))))
}

/** Nodes with line feeds between them. */
const lined = (nodes: readonly Node[]): Node[] => nodes.flatMap((node, at) => (at === 0 ? [node] : [FEED, node]))
/** … and around them. */
const spaced = (nodes: readonly Node[]): Node[] => [FEED, ...lined(nodes), FEED]

function elementOf({ kind, level, stanzas, items, language }: Run): ElementNode {
  const lines = stanzas.flat()
  switch (kind) {
    case 'heading':
      return element(`h${level}`, broken(lines.map(plainHeading)))
    case 'quote':
    case 'embed':
      return element('blockquote', spaced(stanzas.map((stanza) => element('p', broken(stanza)))))
    case 'list-item':
      return listOf(items)
    case 'table':
      return element('table', spaced([element('tbody', spaced(lines.map(row)))]))
    case 'code':
      return element('pre', [
        element('code', [text(codeOf(lines))], language === undefined ? {} : { class: `language-${language}` }),
      ])
    case 'caption':
      return element('p', [
        element('em', broken(lines.map((line) => ({ ...line, marks: line.marks.filter(isUpright) })))),
      ])
    default:
      return element('p', broken(lines))
  }
}

const codeOf = (stanza: readonly Line[]) => stanza.map((line) => line.text).join('\n')
/** Captions are in italics anyway … */
const isUpright = ({ kind }: LineMark) => kind !== 'emphasis'

/** … and headings are strong: all of one need not be said to be. */
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
} as const satisfies Readonly<Record<LineMark['kind'], string>>

function inlineNodes(pieces: readonly Inline[]): Node[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return text(piece)
    const { mark, children } = piece
    return element(ELEMENTS[mark.kind], inlineNodes(children), mark.kind === 'link' ? { href: mark.href } : {})
  })
}

const picture = (mark: ImageMark) => element('img', [], { src: mark.src, alt: wordsOf(mark) })

const row = (line: Line) =>
  element(
    'tr',
    cellsOf(line).map((cell) => element('td', inlineNodes(inlineOf(cell)))),
  )

/** A list with the lists that are in its items. If two of them stand apart as paragraphs do, all do. */
function listOf(items: readonly Item[]): ElementNode {
  const isLoose = items.some(({ parted }) => parted)
  const root = element('li')
  /** The lists that are open, outermost first, and the item of each that is. */
  const open: { list: ElementNode; item: ElementNode }[] = []
  for (const { line, ordered, depth } of items) {
    const tagName = ordered ? 'ol' : 'ul'
    while (open.length > depth || (open.length === depth && open.at(-1)?.list.tagName !== tagName)) open.pop()
    const words = inlineNodes(inlineOf(line))
    const item = element('li', isLoose ? [element('p', words)] : words)
    let last = open.at(-1)
    if (!last || open.length < depth) {
      const { children } = last?.item ?? root
      const list = element(tagName, [FEED])
      if (children.at(-1) !== FEED) children.push(FEED)
      children.push(list, FEED)
      last = { list, item }
      open.push(last)
    }
    last.list.children.push(item, FEED)
    last.item = item
  }
  return root.children[1] as ElementNode
}
