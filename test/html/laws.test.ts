import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { looksLikeHtml } from '../../src/html/detect.js'
import { readFlow } from '../../src/html/flow/flow.js'
import { isKnown } from '../../src/html/parse/elements.js'

const runs = { numRuns: 500 }
const blocks = 'p div h2 blockquote ul ol li table tr td th pre section dl dt dd'.split(' ')
const inlines = ['b', 'i', 'a', 'span', 'em', 'x-y', 'font', 'math']
const attributes = ['', '', ' class="a>b"', " title='</p>'", ' data-x=1/', ' hidden-not', ' /', '\n a b=c', ' =x']
const unseen = [
  ...'script style template noscript svg iframe select'.split(' '),
  'p hidden',
  'div style="display:none"',
]

const name = fc.constantFrom(...blocks, ...inlines)
const opening = fc.tuple(name, fc.constantFrom(...attributes)).map(([tag, attribute]) => `<${tag}${attribute}>`)
const closing = fc.tuple(name, fc.constantFrom('', ' ', ' x')).map(([tag, rest]) => `</${tag}${rest}>`)
const aside = fc.constantFrom(
  '<br>',
  '<br />',
  '<hr>',
  '<img src="a">',
  '<!-- <p> -->',
  '<!>',
  '<!-->',
  '<?x?>',
  '</br>',
  '<wbr>',
)
const word = fc.nat(999_999).map((n) => `w${n}`)
const space = fc.constantFrom(' ', '\n', '\n\n', '\t ', '\r\n', '\u00A0', '&nbsp;', '')
const soup = fc
  .array(fc.oneof({ weight: 3, arbitrary: opening }, closing, { weight: 3, arbitrary: word }, space, aside), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '))

/** HTML of which it is known which words a reader sees: `seen…`, and which not: `lost…`. */
const page = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(9999).map((n) => ` seen${n} `),
    fc
      .tuple(fc.constantFrom('div', 'section', 'b', 'span', 'ul', 'blockquote'), tie('nodes'))
      .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc.constantFrom(...unseen).map((tag) => `<${tag}> lost </${tag.split(' ')[0]}>`),
    fc
      .tuple(fc.constantFrom('hidden', 'style="display:none"'), tie('nodes'))
      .map(([hiding, inside]) => `<div ${hiding}>${inside.replaceAll('seen', 'lost')}</div>`),
  ),
})).nodes

/** Pieces that break parsers, put together at random. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[...'< > </ /> <p <p> </p> <svg> <svg/> </svg> <title> </title> <g/>'.split(' '), '<g a=x/>'],
      ...[...'<script> <script/> </script> <textarea> </textarea> <!-- --> <![CDATA[ ]]> <! <? "'.split(' '), "'"],
      ...[
        '=',
        ' ',
        '\n',
        ...'& &# a deep \0 \ud83d \ude00 <td><th>'.split(' '),
        '<a href="',
        ' style="display:none"',
        '<div hidden>',
      ],
      ...[...'</3 <mi> <b> </b> <select><option> <li> <pre>\n <table><tr><td> </table> <iframe/>'.split(' '), '</ p>'],
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''))

const words = (text: string, pattern = /\bw\d+/g) => text.match(pattern) ?? []

describe('readFlow', () => {
  test.prop([fc.oneof(hostile, soup, fc.string({ unit: 'binary' }))], runs)(
    'answers sorted edits that do not overlap, and blocks in order, for any string',
    (html) => {
      const flow = readFlow(html)
      const text = apply(html, flow.edits)
      expect(text.length).toBeLessThanOrEqual(html.length + 2)
      let at = 0
      for (const { start, end } of flow.blocks) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(html.length)
    },
  )

  test.prop([fc.oneof(hostile, soup)], runs)(
    'changes something with every edit, and merges those of a rule that touch',
    (html) => {
      const edits = [...readFlow(html).edits]
      for (const [i, { start, end, insert, rule }] of edits.entries()) {
        expect(html.slice(start, end)).not.toBe(insert)
        const next = edits[i + 1]
        expect(next?.start === end && next.rule === rule).toBe(false)
      }
    },
  )

  test.prop([soup], runs)('keeps every word that a reader sees, in order, and no tag that HTML knows', (html) => {
    const text = apply(html, readFlow(html).edits)
    expect(words(text)).toEqual(words(html))
    const left = [...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].filter(([, tag = '']) => isKnown(tag.toLowerCase()))
    expect(left).toEqual([])
    if (!html.includes('<pre')) expect(text).not.toMatch(/^[ \t\r\n]|[ \t\r\n]$/) // code keeps its indent
  })

  test.prop([page], runs)('takes out every word that no reader sees', (html) => {
    const text = apply(html, readFlow(html).edits)
    expect(text).not.toContain('lost')
    expect(words(text, /seen\d+/g)).toEqual(words(html, /seen\d+/g))
  })

  test.prop([page, fc.constantFrom('div', 'b', 'ul><li', 'table><tr><td'), fc.nat(3)], { numRuns: 10 })(
    'does so at any depth',
    (html, wrapper, extra) => {
      const depth = 5000 + extra
      const deep = `<${wrapper}>`.repeat(depth) + html + '</div>'.repeat(depth)
      const text = apply(deep, readFlow(deep).edits)
      expect(text).not.toContain('lost')
      expect(words(text, /seen\d+/g)).toEqual(words(html, /seen\d+/g))
    },
  )

  test.prop([soup.filter((html) => !html.includes('<pre'))], runs)('has one gap between blocks', (html) => {
    const wrapped = `<body>${html}</body>`
    expect(apply(wrapped, readFlow(wrapped).edits)).not.toMatch(/\n{3}|[ \t]\n|\n[ \t]| {2}|\t|\r/)
  })
})

describe('looksLikeHtml', () => {
  test.prop([fc.oneof(hostile, soup)], runs)('never throws, and finds a paragraph in anything', (html) => {
    looksLikeHtml(html)
    expect(looksLikeHtml(`${html}\n<p class="x">Rain</p>`)).toBe(true)
  })
})
