import fc from 'fast-check'
import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/page/cursor.js'
import { Flag, type Page } from '../../../src/page/read/columns.js'
import { readPage, releasePage } from '../../../src/page/read/read.js'
import { runs } from '../../random.js'
import { casesIn } from '../../tables.js'
import { outlineOf, passagesOf } from '../outline.js'

const prose = 'It rained all night, and the river rose by a meter before the morning came.'.repeat(5)
const cases = casesIn(new URL('read.txt', import.meta.url), { prose })

describe('elements', () => {
  it.each(cases('elements'))('%s', (_, html, outline) => expect(outlineOf(html)).toBe(outline))
})

describe('passages', () => {
  it.each(cases('passages'))('%s', (_, html, passages) => expect(passagesOf(html)).toBe(passages))
})

const TAGS = ['p', 'div', 'b', 'a', 'ul', 'li', 'table', 'tr', 'td', 'br', 'svg', 'script', 'noscript', 'x-y', 'pre']
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((name) => `<${name}>`),
  fc.constantFrom(...TAGS).map((name) => `</${name}>`),
  fc.constantFrom(
    '<p hidden>',
    '<div class="sr-only ad">',
    "<a href='/x'>",
    '<p class="',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ),
  fc.constantFrom('Rain', ' ', '\n\n', '&amp;', '&#0;', '<', '>', '"', '雨。', 'Snow, again.'),
)
const markup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

function read<Answer>(html: string, answer: (page: Page) => Answer): Answer {
  const page = readPage(html)
  const answered = answer(page)
  releasePage(page)
  return answered
}

describe('readPage', () => {
  it('nests elements within their parents, and texts within theirs, on any markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        read(html, (page) => {
          for (let row = 1; row < page.elements; row++) {
            const outer = page.parent[row] as number
            expect(outer).toBeLessThan(row)
            expect(page.after[row]).toBeLessThanOrEqual(page.after[outer] as number)
            expect(page.openEnd[row]).toBeLessThanOrEqual(page.closeStart[row] as number)
            expect(page.closeEnd[row]).toBeLessThanOrEqual(html.length)
            expect(page.textTo[row]).toBeLessThanOrEqual(page.textTo[outer] as number)
          }
          for (let text = 0; text < page.texts; text++) {
            const around = page.textParent[text] as number
            expect(page.textStart[text]).toBeGreaterThanOrEqual(page.openEnd[around] as number)
            expect(page.textEnd[text]).toBeLessThanOrEqual(page.closeStart[around] as number)
            expect(html.slice(page.textStart[text], page.textEnd[text])).toMatch(/^\S(?:[\s\S]*\S)?$/)
          }
        })
      }),
      runs(1000),
    )
  })

  it('answers the same for a page whatever was read before it', () => {
    fc.assert(
      fc.property(markup, markup, (before, html) => {
        const fresh = read(html, (page) => textOf(page))
        read(before, () => undefined)
        expect(read(html, (page) => textOf(page))).toBe(fresh)
      }),
      runs(300),
    )
  })

  it('reads a page while another is held', () => {
    const outer = readPage('<p>Rain</p>')
    const inner = readPage('<h1>Snow</h1>')
    expect([textOf(outer), textOf(inner)]).toEqual(['Rain', 'Snow'])
    releasePage(inner)
    releasePage(outer)
  })

  it('reads what a browser makes of a page as it reads the page', () => {
    const block = fc.constantFrom('p', 'div', 'section', 'h2', 'blockquote')
    const inline = fc.constantFrom('b', 'i', 'a', 'span')
    const phrase = fc
      .tuple(inline, fc.constantFrom('Rain', 'Snow &amp; hail', 'Fog.', '雨が降る。'))
      .map(([name, words]) => `<${name}>${words}</${name}> `)
    const blocks = fc
      .array(fc.tuple(block, fc.array(phrase, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 8 })
      .map((list) => list.map(([name, phrases]) => `<${name}>${phrases.join('')}`).join('\n'))
    fc.assert(
      fc.property(blocks, (html) => {
        const browsers = serialize(parse(`<body>${html}`))
        expect(read(html, (page) => textOf(page))).toBe(read(browsers, (page) => textOf(page)))
      }),
      runs(200),
    )
  })

  it('tells what hides an element from what is in it', () => {
    read('<div hidden><p>Rain</p></div><script>1</script>', ({ flags, elements }) => {
      const hides = Array.from({ length: elements - 1 }, (_, at) => ((flags[at + 1] as number) & Flag.hides) !== 0)
      expect(hides).toEqual([true, false, true])
    })
  })

  it('grows its columns for a page that needs more', () => {
    const items = '<li>Rain &amp; snow</li>'.repeat(20_000)
    read(`<ul>${items}</ul>`, ({ elements, texts, references, isCut }) =>
      expect([elements, texts, references, isCut]).toEqual([20_002, 20_000, 20_000, false]),
    )
  })

  it('keeps the text of elements past the budget', () => {
    read('<p>Rain'.repeat(60_000), (page) => {
      expect(page.isCut).toBe(true)
      expect(page.texts).toBe(60_000)
    })
  })
})
