import { looksLikeHtml } from '../html/detect.js'
import { type AnyNode, childrenOf, type Document, type Element, isElement } from '../html/parse/node.js'

/** The usual prefixes by namespace. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
])

/** Maps the prefixes of a feed to the usual ones: `xmlns:d="http://purl.org/dc/elements/1.1/"` → `d` is `dc` */
export function prefixesOf(root: Element): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>()
  for (const [name, value] of Object.entries(root.attribs)) {
    const usual = PREFIXES.get(value.trim().toLowerCase())
    if (name.startsWith('xmlns:') && usual !== undefined) prefixes.set(name.slice(6), usual)
  }
  return prefixes
}

/** `rdf:li` → `['rdf', 'li']`, `item` → `['', 'item']` */
export function partsOf(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

export function elementsOf(parent: Element | Document): Element[] {
  return childrenOf(parent).filter(isElement)
}

/** All elements in a tree, in source order. */
export function* elementsIn(root: Document): Generator<Element> {
  let node: AnyNode | null = root.first
  while (node) {
    if (isElement(node)) {
      yield node
      if (node.first) {
        node = node.first
        continue
      }
    }
    while (node && !node.next) node = node.parent === root ? null : node.parent
    node = node?.next ?? null
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  const value = element.attribs[name]
  return value === undefined ? undefined : unescapeOnce(value).trim()
}

const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g

/**
 * The content of an element as its author wrote it: without CDATA delimiters and, for text, without escapes. Content with
 * tags stays markup. `end`: the last position where it can end.
 *
 * `<title>R&amp;D</title>` → `R&D`; `<content><div>R&amp;D</div></content>` → `<div>R&amp;D</div>`
 */
export function contentOf(element: Element, source: string, end = source.length): string {
  const start = element.first?.startIndex
  if (start === undefined) return ''
  const raw = source.slice(start, Math.min(end, innerEnd(element, source)))
  const isMarkup = childrenOf(element).some((child) => isElement(child) && (child.startIndex ?? 0) < end)
  const read = isMarkup ? (text: string) => text : unescapeOnce
  const pieces: string[] = []
  let at = 0
  for (const { 0: section, 1: inside = '', index } of raw.matchAll(CDATA)) {
    pieces.push(read(raw.slice(at, index)), inside)
    at = index + section.length
  }
  pieces.push(read(raw.slice(at)))
  return pieces.join('').trim()
}

/** The start of the closing tag that ends an element: its own, or that of a parent. */
function innerEnd({ endIndex }: Element, source: string): number {
  const last = endIndex ?? source.length
  const closing = source.lastIndexOf('</', last)
  return closing >= 0 && source.indexOf('>', closing) === last ? closing : Math.min(last + 1, source.length)
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi
/** Feeds are escaped twice if one program escapes the output of another. Four layers are not plausible. */
const MOST_LAYERS = 3

/**
 * Undoes one layer of XML escapes: `&amp;lt;p&amp;gt;` → `&lt;p&gt;`. Other entities stay, including those of a document
 * type.
 */
function unescapeOnce(text: string): string {
  return text.replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMES[name.toLowerCase()] ?? reference
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
}

/** Undoes an extra layer of escapes around markup: `&lt;p&gt;Rain&lt;/p&gt;` → `<p>Rain</p>` */
export function unescapeMarkup(text: string): string {
  let bare = text
  for (let layer = 0; layer < MOST_LAYERS && !looksLikeHtml(bare) && bare.includes('&'); layer++) {
    bare = unescapeOnce(bare)
    if (looksLikeHtml(bare)) return bare
  }
  return text
}
