import { load } from 'cheerio/slim'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { buildTree } from '../../../src/html/parse/build-tree.js'
import { type AnyNode, childrenOf, isElement, type Text } from '../../../src/html/parse/node.js'
import { selectorIn } from '../../../src/html/parse/select.js'
import { clean } from '../../../src/index.js'

/** A tree as lines: what each node is, from where to where, in what it stands. */
function linesOf(nodes: readonly AnyNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const inside = 'first' in node ? linesOf(childrenOf(node), depth + 1) : []
    return [lineOf(node, depth), ...inside]
  })
}

interface Told {
  readonly nodeType: number
  readonly type?: string
  readonly name?: string
  readonly attribs?: object
  readonly data?: string
  readonly startIndex: number | null
  readonly endIndex: number | null
}

function lineOf(node: Told, depth: number): string {
  const { type, name, attribs, data, startIndex, endIndex } = node
  // An instruction is an element to domhandler.
  const nodeType = type === 'directive' ? 7 : node.nodeType
  const what =
    nodeType === 1 ? `<${name} ${JSON.stringify(attribs)}>` : nodeType === 3 ? JSON.stringify(data) : `#${nodeType}`
  return `${'  '.repeat(depth)}${what} ${startIndex}–${endIndex}`
}

/** The same of the tree that cheerio makes. */
function usual(source: string, xmlMode: boolean): string[] {
  const read = { xmlMode, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true }
  const $ = load(source, { xml: { ...read, withStartIndices: true, withEndIndices: true } }, false)
  const lines = (nodes: readonly (Told & { readonly children?: readonly Told[] })[], depth: number): string[] =>
    nodes.flatMap((node) => {
      // Of the text of a section nobody asks where it is.
      const inside =
        node.nodeType === 4 ? (node.children ?? []).map((text) => ({ ...text, nodeType: 3 })) : node.children
      return [lineOf(node, depth), ...lines((inside ?? []) as never, depth + 1)]
    })
  return lines($.root()[0]?.children as never, 0)
}

const own = (source: string, isXml: boolean): string[] => linesOf(childrenOf(buildTree(source, isXml)))
const withoutSections = (lines: readonly string[]) =>
  lines.filter((_, at) => !lines[at - 1]?.trimStart().startsWith('#4'))

const NAMES =
  'p div ul li table tr td th tbody b a br img h1 svg math title path option select dl dt dd head body ruby rt form'
const PIECES = [
  ...NAMES.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} id=a CLASS="b c"/>`]),
  ...['Rain', ' ', '<P>', '</br>', '<!--a-->', '<!-->', '<!DOCTYPE html>', '<?xml a?>', '<![CDATA[b<c]]>'],
  ...[
    '<script>if (a<b)</script>',
    '<style>',
    '</style>',
    '<',
    '</',
    '</>',
    '<a href="',
    '<b',
    '&amp;',
    '<p id=a id=b>',
    '<x:y/>',
  ],
]
/** Of these htmlparser2 takes what stands behind the name for text. */
const MORE_THAN_A_NAME = /<\/\s*[^\s>/]+[\s/]/
const sources = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 16 })
  .map((pieces) => pieces.join(''))
  .filter((source) => !MORE_THAN_A_NAME.test(source))

describe('buildTree', () => {
  it('builds of any HTML the tree that cheerio does', () => {
    fc.assert(
      fc.property(sources, (html) => {
        expect(own(html, false)).toEqual(usual(html, false))
      }),
      { numRuns: 5000 },
    )
  })

  it('builds of any XML the tree that cheerio does', () => {
    fc.assert(
      fc.property(sources, (xml) => {
        expect(withoutSections(own(xml, true))).toEqual(withoutSections(usual(xml, true)))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    [
      '<ul><li>a<li>b</ul>c',
      ['<ul {}> 0–18', '  <li {}> 4–12', '    "a" 8–8', '  <li {}> 9–18', '    "b" 13–13', '"c" 19–19'],
    ],
    ['a</i>b', ['"ab" 0–5']],
    ['</p>', ['<p {}> 0–3']],
    ['<svg><path/></svg>', ['<svg {}> 0–17', '  <path {}> 5–11']],
    ['<A HREF=b>', ['<a {"href":"b"}> 0–10']],
    ['<p>a<b c="', ['<p {}> 0–7', '  "a" 3–3']],
  ])('%s', (html, lines) => {
    expect(own(html, false)).toEqual(lines)
  })

  it('lists all elements in source order, those that tags imply among them', () => {
    const { elements } = buildTree('<p><b>a</b></p></p></br><ul><li>b<li><i>c')
    expect(elements.map(({ name }) => name)).toEqual(['p', 'b', 'p', 'br', 'ul', 'li', 'li', 'i'])
  })

  it('keeps what attributes of one tag say apart from those of others', () => {
    const [one, other] = childrenOf(buildTree('<p><p id=a>')).filter(isElement)
    expect([one?.attribs['id'], other?.attribs['id']]).toEqual([undefined, 'a'])
  })
})

/** Closing tags of all shapes: the text behind one begins behind its `>`. */
const CLOSINGS = [
  '',
  ' ',
  '\n',
  '\t\r\n  ',
  '/',
  ' /',
  ' x="1"',
  '\nid=a b',
  " class='c d' /",
  '/x',
  ` data-a="${'a'.repeat(300)}"`,
]
const nested = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('Rain', ' and ', 'sun'),
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'div', 'em', 'style'), fc.constantFrom(...CLOSINGS), tie('nodes'))
      .map(([name, closing, inside]) => `<${name}>${name === 'style' ? 'a{}' : inside}</${name}${closing}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).nodes

/** Texts with where they begin and end. */
const textsOf = (nodes: readonly AnyNode[]): (readonly [string, number, number])[] =>
  nodes.flatMap((node) => {
    if (node.nodeType === 3) return [[(node as Text).data, node.startIndex, node.endIndex + 1] as const]
    return 'first' in node ? textsOf(childrenOf(node)) : []
  })

function textsOfParse5(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): ReturnType<typeof textsOf> {
  return nodes.flatMap((node) => {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {}
    if ('value' in node) return [[node.value, startOffset, endOffset] as const]
    return 'childNodes' in node ? textsOfParse5(node.childNodes) : []
  })
}

describe('closing tags with more than a name', () => {
  it('end where parse5 says they do', () => {
    fc.assert(
      fc.property(nested, (html) => {
        const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true })
        expect(textsOf(childrenOf(buildTree(html)))).toEqual(textsOfParse5(childNodes))
      }),
      { numRuns: 2000 },
    )
  })

  it('belong to no text in XML', () => {
    fc.assert(
      fc.property(nested, (xml) => {
        for (const [data, start, end] of textsOf(childrenOf(buildTree(xml, true)))) {
          expect(xml.slice(start, end)).toBe(data)
          expect(data).not.toMatch(/[<>]/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '<p>The <a href="/x">ferry</a\n> sails again.</p>',
    '<p>The <b>ferry</b x="1"> sails again.</p>',
    '<p>The <b>ferry</b/> sails again.</p>',
    '<p>The <span>ferry</span\t/\n> sails again.</p\n>',
    '<p>The <script>a</script/>ferry<style>b</style x=1> sails again.</p>',
    '<p>The ferry<iframe>no</iframe\nid="a"> sails again.</p>',
  ])('print nothing of themselves: %j', (html) => {
    expect(clean(html).text.replaceAll(/\s+/g, ' ')).toBe('The ferry sails again.')
    expect(clean(`<?xml version="1.0"?><rss><channel><item>${html}</item></channel></rss>`).text).not.toMatch(
      /[<>]|x="1"/,
    )
  })
})

describe('selectorIn', () => {
  it.each([
    ['p > b', ['b 3']],
    ['p b', ['b 3', 'b 19']],
    ['[id]', ['i 11']],
    ['i:has(b), .none, p:first-child', ['p 0', 'i 11']],
    ['q', []],
  ])('%s', (selector, found) => {
    const root = buildTree('<p><b>a</b><i id=a><b>b</b></i><p>')
    expect(selectorIn(root)(selector).map(({ name, startIndex }) => `${name} ${startIndex}`)).toEqual(found)
  })

  it('throws at what is no selector', () => {
    expect(() => selectorIn(buildTree('<p>'))('p[')).toThrow()
  })
})
