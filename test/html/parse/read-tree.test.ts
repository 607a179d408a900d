import { fc, test } from '@fast-check/vitest'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Budget } from '../../../src/budget.js'
import { apply } from '../../../src/edit/edit.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import { hiddenBy } from '../../../src/html/hidden/hides.js'
import { Gap, roleOf } from '../../../src/html/parse/elements.js'
import { nameSet } from '../../../src/html/parse/names.js'
import { type AnyNode, childrenOf, type Document, isElement } from '../../../src/html/parse/node.js'
import { type Reading, readTree } from '../../../src/html/parse/read-tree.js'
import { selectorIn } from '../../../src/html/parse/select.js'
import { clean } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('read-tree.txt', import.meta.url), { long: 'a'.repeat(300) })

const NAMES = 'p div section ul ol li dl dt dd h2 blockquote table tr td b i a span em br img hr'
/** Markup in any order, sound or not. */
const PIECES = [
  ...NAMES.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} id=a CLASS="b c">`]),
  ...cases('pieces of markup').map(([piece]) => piece),
]
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''))

const plenty = () => new Budget(1_000_000)
const ruleHiding: NonNullable<Reading['ruleHiding']> = (name, attributes) => hiddenBy(name, attributes)?.rule
const read = (html: string, reading: Partial<Reading> = {}): Document =>
  readTree(html, { elements: plenty(), ruleHiding, ...reading }).root

const readAll = (html: string) => read(html).tree

/** A tree as lines: what each node is, from where to where, in what it stands. */
function linesOf(nodes: readonly AnyNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const inside = isElement(node) || node.nodeType === 4 ? linesOf(childrenOf(node), depth + 1) : []
    return [`${'  '.repeat(depth)}${labelOf(node)} ${node.startIndex}–${node.endIndex + 1}`, ...inside]
  })
}

function labelOf(node: AnyNode): string {
  if (isElement(node))
    return `<${[node.name, ...Object.entries(node.attribs).map((pair) => pair.join('='))].join(' ')}>`
  if (node.nodeType === 3) return JSON.stringify(node.data)
  return node.nodeType === 0 ? `${node.rule.replace('html/', '')} ${node.gap}` : `#${node.nodeType}`
}

const own = (source: string, reading?: Partial<Reading>): string[] => linesOf(childrenOf(read(source, reading)))

describe('readTree', () => {
  it.each(cases('reads'))('reads %s', (html, lines) => {
    expect(own(html)).toEqual(lines.split('\n'))
  })

  it.each(cases('swallows no text'))('%s swallows no text: %j', (_, html, lines) => {
    expect(own(html).slice(0, lines.split('\n').length)).toEqual(lines.split('\n'))
  })

  it('gives each node one object, and knows its neighbors', () => {
    const root = read('<p>a<b>c<i>d</i></b><!--e--></p>f')
    const [paragraph, text] = childrenOf(root)
    if (!paragraph || !isElement(paragraph) || !text) throw new Error('no paragraph')
    const [a, bold, comment] = childrenOf(paragraph)
    expect([paragraph.first, paragraph.last, paragraph.next, paragraph.prev]).toEqual([a, comment, text, null])
    expect([bold?.prev, bold?.next, comment?.prev, text.prev]).toEqual([a, comment, bold, paragraph])
    expect(bold?.parent).toBe(paragraph)
    expect(root.last).toBe(text)
    expect([root.parent, root.next, text.next]).toEqual([null, null, null])
  })

  it('lists all elements in source order, those that tags imply among them', () => {
    const { elements } = readAll('<p><b>a</b></p></p></br><ul><li>b<li><i>c')
    expect(elements.map(({ name }) => name)).toEqual(['p', 'b', 'p', 'br', 'ul', 'li', 'li', 'i'])
  })

  it('says which elements have a closing tag of their own, or close themselves', () => {
    const { elements } = readAll('<p>a<b>c</b><br /><li>d<li>e</li>')
    expect(elements.filter((element) => element.isClosed).map(({ startIndex }) => startIndex)).toEqual([4, 23])
    expect(elements.filter((element) => element.closesItself).map(({ name }) => name)).toEqual(['br'])
  })

  it.each(['constructor', '__proto__', 'hidden'])('takes %s for the name of an attribute like any other', (name) => {
    const [paragraph] = readAll(`<p ${name}=x>Rain</p>`).elements
    expect(Object.entries(paragraph?.attribs ?? {})).toEqual([[name, 'x']])
  })

  it('keeps trees apart that are read one after the other', () => {
    const first = read('<p id=a>Rain</p>')
    read('<i>'.repeat(500))
    expect(linesOf(childrenOf(first))).toEqual(['<p id=a> 0–16', '  "Rain" 8–12'])
  })
})

describe('a tree too deep or too large', () => {
  it.each(cases('flattens'))('flattens %s', (_, html, lines) => {
    expect(own(html, { limit: 2 }).map((line) => line.replaceAll('\\"', '"'))).toEqual(lines.split('\n'))
  })

  it.each(cases('past a budget of two'))('flattens %s past a budget of two', (_, html, elements, texts) => {
    const budget = new Budget(2)
    const root = read(html, { elements: budget })
    const found = textsOf(childrenOf(root)).map(([text]) => text)
    expect(root.tree.elements.map(({ name }) => name).join(' ')).toBe(elements)
    expect(found.join('|')).toBe(texts)
    expect(budget.isSpent).toBe(true)
  })

  it('reads text past the budget without the tags in it, line by line', () => {
    const html = `${'<p>a'.repeat(50_000)}<div>One <b title=">">two</b><br>three</div><i hidden>no</i>four</p>`
    const text = apply(html, readFlow(html).edits)
    expect(text.slice(-22)).toBe('a\n\nOne two\nthree\n\nfour')
  })

  it('reads no more than 511 attributes of a tag', () => {
    const html = `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')}>Rain</p>`
    expect(Object.keys(readAll(html).elements[0]?.attribs ?? {})).toHaveLength(511)
    expect(apply(html, readFlow(html).edits)).toBe('Rain')
  })

  it.each([1, 511, 512, 513, 5_000, 1_000_000])('keeps text %d levels deep', (depth) => {
    const html = `<p>One</p>${'<div>'.repeat(depth)}two<b> three</b>${'</div>'.repeat(depth)}four`
    expect(apply(html, readFlow(html).edits)).toBe('One\n\ntwo three\n\nfour')
  })

  const limits = fc.integer({ min: 0, max: 5 })
  test.prop([soup, limits], { numRuns: 2000 })('nests no deeper than the limit', (html, limit) => {
    const { parents, kinds } = readTree(html, { elements: plenty(), limit })
    const depths: number[] = [0]
    for (let at = 1; at < kinds.length; at++) depths[at] = (depths[parents[at] as number] as number) + 1
    expect(Math.max(...depths)).toBeLessThanOrEqual(limit + 2) // and a void element or a script, and the text in it
  })
})

/** Texts with where they begin and end. */
function textsOf(nodes: readonly AnyNode[]): (readonly [string, number, number])[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 3) return isRaw(node.parent) ? [] : [[node.data, node.startIndex, node.endIndex + 1] as const]
    return isElement(node) || node.nodeType === 4 ? textsOf(childrenOf(node)) : []
  })
}

const RAW: ReadonlySet<string> = new Set(['script', 'style'])
const isRaw = (node: AnyNode | null): boolean => node !== null && isElement(node) && RAW.has(node.name)

type StandardNode = DefaultTreeAdapterTypes.ChildNode

function textsOfParse5(nodes: readonly StandardNode[]): ReturnType<typeof textsOf> {
  return nodes.flatMap((node) => {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {}
    if ('value' in node) return [[node.value, startOffset, endOffset] as const]
    return 'childNodes' in node && !RAW.has(node.nodeName) ? textsOfParse5(node.childNodes) : []
  })
}

const standard = (html: string) => parseFragment(html, { sourceCodeLocationInfo: true }).childNodes

/** Letters that a reader sees, with `¶` where a line ends between two. */
const seen = (text: string): string =>
  text
    .replace(/[^\S\n]|\|/g, '')
    .replace(/\n+/g, '¶')
    .replace(/^¶|¶$/g, '')

const ownSeen = (html: string): string => seen(apply(html, readFlow(html, { marks: false }).edits))

const endsLine = (name: string): boolean => name === 'br' || (roleOf(name)?.gap ?? Gap.none) >= Gap.line

function seenByStandard(nodes: readonly StandardNode[]): string {
  const textIn = (node: StandardNode): string => {
    if ('value' in node) return node.value.replace(/[ \t\n\f\r]+/g, ' ').replaceAll('&', '&amp;')
    if (!('childNodes' in node) || roleOf(node.nodeName)?.unseen) return ''
    const inside = node.childNodes.map(textIn).join('')
    return endsLine(node.nodeName) ? `\n${inside}\n` : inside
  }
  return seen(nodes.map(textIn).join(''))
}
/** After how many letters a line ends. */
const breaksIn = (text: string): number[] => [...text.matchAll(/¶/g)].map(({ index }, at) => index - at)
const lettersIn = (text: string): string => text.replaceAll('¶', '')

/** What may stand in a closing tag behind its name. */
const CLOSINGS = cases('ends of closing tags').map(([end]) => end)
const nested = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('Rain', ' and ', '5 < 6', '\n', '<br>', '<hr>', '<!-- a -->', '<p>Snow', '<svg><path/></svg>'),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'span', 'div', 'em', 'style', 'section', 'ul', 'blockquote'),
        fc.constantFrom(...CLOSINGS),
        tie('nodes'),
      )
      .map(([name, closing, inside]) => `<${name}>${name === 'style' ? 'a{}' : inside}</${name}${closing}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).nodes

/**
 * Where the reader differs from the standard, and why:
 * - a closing tag without a partner ends a line, for a fragment may have lost its opening tag: `One</div>Two`;
 * - cells and rows end lines outside of tables, for a fragment may have lost its table: `<tr>One<tr>Two`;
 * - text in tables stays where it is, and is not put before them, for offsets are into the source;
 * - what never closes swallows nothing: a drawing, a field, a comment, a CDATA section;
 * - `</>` is text, for prose may speak of it;
 * - a tag cut off by the end of the source is no text, if HTML knows it;
 * - `</ b>` is a closing tag, and `<script/>` closes itself.
 */
describe('beside parse5', () => {
  test.prop([soup], { numRuns: 5000 })('reads the same letters, and ends lines wherever the standard does', (html) => {
    fc.pre(!html.includes('<table'))
    const [own, other] = [ownSeen(html), seenByStandard(standard(html))]
    expect(lettersIn(own)).toBe(lettersIn(other))
    expect(breaksIn(own)).toEqual(expect.arrayContaining(breaksIn(other)))
  })

  test.prop([nested], { numRuns: 3000 })('ends lines nowhere else if all tags have a partner', (html) => {
    const block = `<div>${html}</div>` // outside of blocks, line feeds end lines
    expect(ownSeen(block)).toBe(seenByStandard(standard(block)))
  })

  test.prop([nested], { numRuns: 3000 })('finds texts and closing tags where the standard does', (html) => {
    fc.pre(!html.includes('<p>')) // a closing tag around an open paragraph ends nothing in the standard
    expect(textsOf(childrenOf(read(html)))).toEqual(textsOfParse5(standard(html)))
  })

  it.each(cases('differs where that is wanted'))('differs where that is wanted: %s', (html, own, other) => {
    expect([ownSeen(html), seenByStandard(standard(html))]).toEqual([own, other])
  })
})

describe('elementsWith', () => {
  const names = nameSet('class hidden')
  const pieces = fc.constantFrom(...PIECES, '<p hidden>', '<i class=a hidden>', '<td data-x=1>', '<br class="a">')

  test.prop([fc.array(pieces, { maxLength: 16 })])('finds what a look at each element finds', (parts) => {
    const { tree } = readTree(parts.join(''), { elements: plenty() }).root
    expect(tree.elementsWith(names)).toEqual(tree.elements.filter((element) => element.hasAny(names)))
  })
})

describe('closing tags with more than a name', () => {
  test.prop([nested], { numRuns: 1000 })('belong to no text in XML', (xml) => {
    for (const [data, start, end] of textsOf(childrenOf(read(xml, { isXml: true })))) {
      expect(xml.slice(start, end)).toBe(data)
      expect(data.replaceAll('5 < 6', '')).not.toMatch(/[<>]/)
    }
  })

  it.each(cases('print nothing of themselves'))('print nothing of themselves: %j', (html) => {
    expect(clean(html).text.replaceAll(/\s+/g, ' ')).toBe('The ferry sails again.')
    const feed = `<?xml version="1.0"?><rss><channel><item>${html}</item></channel></rss>`
    expect(clean(feed).text).not.toMatch(/[<>]|x="1"/)
  })
})

describe('XML', () => {
  it.each(cases('XML: reads'))('reads %s', (xml, lines) => {
    expect(own(xml, { isXml: true })).toEqual(lines.split('\n'))
  })

  it('nests no deeper than 256 levels', () => {
    const root = read(`${'<a>'.repeat(100_000)}Rain`, { isXml: true })
    expect(root.tree.elements).toHaveLength(256)
    expect(textsOf(childrenOf(root))).toEqual([['Rain', 300_000, 300_004]])
  })
})

describe('selectorIn', () => {
  it.each(cases('selectorIn'))('%s', (selector, ...found) => {
    const root = read('<p><b>a</b><i id=a><b>b</b></i><p>')
    expect(selectorIn(root)(selector).map(({ name, startIndex }) => `${name} ${startIndex}`)).toEqual(found)
  })

  it('throws at what is no selector', () => {
    expect(() => selectorIn(read('<p>'))('p[')).toThrow()
  })
})
