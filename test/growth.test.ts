import { describe, expect, it } from 'vitest'
import { inlineCodeIn, scanBlocks } from '../src/blocks/scan-blocks.js'
import { boilerplate } from '../src/decide/boilerplate.js'
import { longStrings } from '../src/html/data/long-strings.js'
import { readFlow } from '../src/html/flow/flow.js'
import { type SheetRule, scanSheet } from '../src/html/hidden/scan-sheet.js'
import { selectorsOf } from '../src/html/hidden/selector.js'
import { suspicionsIn } from '../src/html/hidden/suspicious.js'
import { withoutVariables } from '../src/html/hidden/variables.js'
import { isArticle } from '../src/html/kind/kind.js'
import { readJson } from '../src/html/metadata/json/json.js'
import { readMetadata } from '../src/html/metadata/read-metadata.js'
import { parse } from '../src/html/parse/parse.js'
import { readHtml } from '../src/html/read-html.js'
import { inlineBoilerplate } from '../src/inline/inline-boilerplate.js'
import { closingCredits } from '../src/match/closing-credit.js'
import { compileRules } from '../src/match/rule-set.js'
import { any } from '../src/rules/any/index.js'
import { en } from '../src/rules/en/index.js'
import { gapsOf } from '../src/units/boundaries.js'
import { WORDS } from './words.js'

const DOUBLINGS = 3
const ATTEMPTS = 4
const RUNS = 3
/**
 * How many times the work may grow when its input doubles: it grows 2 times if it is linear, 4 times if it is quadratic,
 * and 2.8 times lies halfway. A measurement must be 2.7 times too long over all attempts before it fails linear work.
 */
const MOST_GROWTH = 2.8

type Work = (size: number) => () => unknown

/**
 * How many times the work grows when its input doubles, measured over three doublings in CPU time, which other processes
 * do not lengthen. The lowest of a few attempts counts, because noise only adds to a measurement.
 */
function growthOf(work: Work, size: number): number {
  work(size)()
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt++) {
    const small = costOf(work(size))
    const large = costOf(work(size << DOUBLINGS))
    least = Math.min(least, (large / small) ** (1 / DOUBLINGS))
  }
  return least
}

function costOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < RUNS; at++) {
    const before = process.cpuUsage().user
    run()
    least = Math.min(least, process.cpuUsage().user - before)
  }
  return Math.max(1, least)
}

/** Checks that a function takes linear time on each of some inputs, which `make` writes for a size. */
function itIsLinear<Input>(
  size: number,
  read: (input: Input) => () => unknown,
  inputs: readonly (readonly [what: string, make: (size: number) => Input])[],
): void {
  it.each(inputs)('%s', (_, make) => {
    expect(growthOf((length) => read(make(length)), size)).toBeLessThan(MOST_GROWTH)
  })
}

/** A page with linked data. */
const linkedPage = (linked: unknown) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><p>Rain.</p></body></html>`

const large = (keys: number) => ({
  '@id': 'b',
  ...Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, 1])),
})

const repeated = <Item>(item: Item, times: number): Item[] => Array.from({ length: times }, () => item)

const list = (size: number, item: (at: number) => string, separator = ''): string =>
  Array.from({ length: size }, (_, at) => item(at)).join(separator)

const styledPage = (sheet: string, body: string) =>
  `<html><head><style>${sheet}</style></head><body>${body}</body></html>`

/** A piece by its own name, repeated to a length. */
const pieces = (all: readonly string[]) =>
  all.map((piece) => [JSON.stringify(piece), (size: number) => piece.repeat(size / piece.length)] as const)

const ruleSet = compileRules([any, en])

describe('scanBlocks and inlineCodeIn take linear time', () => {
  const work = (text: string) => () => {
    const code = scanBlocks(text).filter(({ kind }) => kind === 'code')
    return [scanBlocks(text), inlineCodeIn(text, code)]
  }
  itIsLinear(8000, work, [
    ['quotes', (size) => '>'.repeat(size)],
    ['quotes on each line', (size) => '> > > > a\n'.repeat(size / 8)],
    ['nested lists', (size) => `${'- '.repeat(size / 2)}a`],
    ['nested lists and blank lines', (size) => `${'- '.repeat(60)}a${'\n'.repeat(size)}`],
    ['footnotes', (size) => '[^'.repeat(size / 2)],
    ['definitions', (size) => '[a]: b "\n'.repeat(size / 8)],
    ['backticks', (size) => Array.from({ length: Math.sqrt(size) }, (_, nth) => '`'.repeat(nth)).join(' ')],
    ['fences', (size) => '```a\n'.repeat(size / 4)],
    ['bars', (size) => `${'|'.repeat(size / 2)}\n${'|-'.repeat(size / 4)}`],
    ['rows', (size) => `|a|\n|-|\n${'|a|\n'.repeat(size / 4)}`],
    ['blanks', (size) => `${' '.repeat(size)}\n`.repeat(2)],
    ['tabs in lists', (size) => `- a\n\n${'\t'.repeat(size)}`],
    ['comments', (size) => '<!-- a\n'.repeat(size / 8)],
    ['indented lines', (size) => '    a = b\n\n'.repeat(size / 8)],
    ['hashes', (size) => `# ${'# '.repeat(size / 2)}`],
  ])
})

describe('gapsOf takes linear time', () => {
  itIsLinear(20_000, (line: string) => () => gapsOf(line, { start: 0, end: line.length }), [
    ['colons', (size) => '：'.repeat(size)],
  ])
})

describe('boilerplate takes linear time', () => {
  itIsLinear(
    2000,
    (text: string) => () => boilerplate(text, ruleSet),
    ['Rain\n\n', 'BERLIN (AP) - Rain\n', '今日天气\n', 'a\n', 'Rain. Rain. Rain. Rain', 'READ MORE\n'].map((line) => [
      JSON.stringify(line),
      (size) => line.repeat(size),
    ]),
  )
})

describe('inlineBoilerplate takes linear time', () => {
  itIsLinear(1100, (text: string) => () => inlineBoilerplate(text, ruleSet), [
    ['pointers past their budget', (size) => 'READ MORE: '.repeat(size)],
  ])
})

describe('the patterns of closing credits take linear time', () => {
  const shapes = closingCredits({
    labels: ['Foto', 'Fotos', 'Archivfoto'],
    joints: [' von'],
    alone: ['©'],
    behindStop: ['Beeld'],
    sources: ['dpa'],
    small: ['von', 'der'],
    ends: 'äö',
    glued: true,
    tail: ' Mehr',
  })
  const work = (line: string) => () => {
    for (let round = 0; round < 100; round++) for (const { pattern } of shapes) pattern.test(line)
  }
  itIsLinear(1000, work, [['labels', (size) => `Die Brücke im Mai. ${'Foto: Jo '.repeat(size)}x`]])
})

describe('readFlow takes linear time', () => {
  itIsLinear(2000, (html: string) => () => readFlow(html), [
    ['buttons within a sentence', (size) => `<p>${'a b <button>c</button> '.repeat(size)}</p>`],
    ['backticks without references', (size) => '<p>a`b c'.repeat(size)],
  ])
})

describe('isArticle takes linear time', () => {
  const units: readonly (readonly [what: string, unit: string])[] = [
    ['tags without end', '<p'],
    ['quotes without end', '<a href="'],
    ['other quotes', `<a b='c" d="`],
    ['comments without end', '<!--'],
    ['scripts without end', '<script>'],
    ['names in all cases', '<script><SCRIPT><Script><sCript><TextArea><noScript><TEMPLATE>'],
    ['anchors', '<a name=b>'],
    ['menus', '<nav>'],
    ['types', '<script type="application/ld+json">"@type":"@type":</script>'],
    ['closings', '</p></a></nav>'],
    ['signs', '< > = " '],
  ]
  itIsLinear(
    200_000,
    (html: string) => () => isArticle(html),
    units.map(([what, unit]) => [what, (size) => `<p>${unit.repeat(size / unit.length)}`]),
  )
})

describe('longStrings takes linear time', () => {
  itIsLinear(
    50_000,
    (script: string) => {
      const html = `<script>{"${script}"</script>`
      return () => longStrings(html, [{ start: 0, end: html.length }])
    },
    pieces(['"', '\\"', '\n\\"', '\\', '"a" ']),
  )
})

describe('readJson takes linear time', () => {
  itIsLinear(20_000, (json: string) => () => readJson(json), [
    ['brackets behind blanks', (size) => `{"a":1${' '.repeat(size)}${']'.repeat(size)}`],
    ['commas behind blanks', (size) => `{"a":1${' '.repeat(size)}${' ,'.repeat(size)}`],
    ['quotes before blanks', (size) => `{"a":"${`"${' '.repeat(20)}`.repeat(size / 10)}`],
    ['comments that never end', (size) => `{"a":1${'/*'.repeat(size)}`],
    ['brackets that open', (size) => `{"a":${'['.repeat(size)}`],
  ])
})

describe('readMetadata takes linear time', () => {
  const work = (html: string) => {
    const parsed = parse(html)
    return () => readMetadata(parsed, html, { words: WORDS })
  }
  itIsLinear(1000, work, [
    [
      'many references point to a large object',
      (size) =>
        linkedPage({
          '@graph': [
            large(size),
            ...repeated({ '@type': 'NewsArticle', headline: repeated({ '@id': 'b' }, size >> 4) }, 7),
          ],
        }),
    ],
    [
      'many nodes have the id of a large object',
      (size) => linkedPage({ '@graph': [large(size), repeated(repeated({ '@id': 'b' }, size >> 3), 4)] }),
    ],
    [
      'the author that many point to has a long name',
      (size) =>
        linkedPage({
          '@graph': [
            { '@id': 'a', name: repeated('and '.repeat(size >> 4), 10) },
            ...repeated({ '@type': 'NewsArticle', author: repeated({ '@id': 'a' }, size >> 5) }, 7),
          ],
        }),
    ],
    [
      'many links to authors stand behind much text',
      (size) =>
        `<html><div>${'<b>w</b> '.repeat(size)}</div><div>${'<a href="/author/ana">x</a> '.repeat(size)}</div></html>`,
    ],
    [
      'many links to authors stand behind much that is not read',
      (size) =>
        `<html><b>w</b>${'<script></script>'.repeat(size)}<div>${'<a href="/author/ana">x</a> '.repeat(size)}</div></html>`,
    ],
    [
      'many links to authors stand in a long class',
      (size) => `<html><div class="${'x'.repeat(size * 8)}">${'<a href="/author/ana">x</a>'.repeat(size)}</div></html>`,
    ],
    [
      'headlines in the head and on the page are many and long',
      (size) =>
        `<html>${repeated(`<h1>${'a b '.repeat(90)}</h1>`, 50).join('')}${Array.from(
          { length: size >> 4 },
          (_, at) => `<meta property="og:title" content="${at} ${'q r s '.repeat(70)}">`,
        ).join('')}</html>`,
    ],
    [
      'many labels stand in what has a long class',
      (size) => `<html><div class="${'x'.repeat(size * 8)}">${'<p>Author: none</p>'.repeat(size)}</div></html>`,
    ],
    [
      'headings stand in each other, and each piece of them in an element of a long class',
      (size) =>
        `<html>${'<h1>'.repeat(50)}${`<b class="${'x'.repeat(size)}">w</b>`.repeat(100)}${'</h1>'.repeat(50)}</html>`,
    ],
    [
      'bylines stand in each other, and their names in elements of the same long class',
      (size) =>
        `<html>${'<div class="byline">'.repeat(40)}${`<b class="${'x'.repeat(size)}">Ana Ruiz</b>`.repeat(20)}</html>`,
    ],
    [
      'a long text stands in headings and bylines that stand in each other',
      (size) => `<html>${'<h1>'.repeat(50)}${'<div class="byline date">'.repeat(40)}${'w &amp; '.repeat(size)}</html>`,
    ],
    [
      'much text stands in dates that stand in each other',
      (size) => `<html>${'<div class="date">'.repeat(12)}${'<i></i>'.repeat(size)}${'<b>w</b>'.repeat(size)}</html>`,
    ],
  ])
})

/** The rules of a sheet. */
function sheetRulesIn(css: string): SheetRule[] {
  const rules: SheetRule[] = []
  const all = () => true
  scanSheet(css, all, (rule) => rules.push(rule))
  return rules
}

describe('scanSheet, selectorsOf and suspicionsIn take linear time', () => {
  const work = (css: string) => () => {
    const rules = sheetRulesIn(css)
    for (const { selectors } of rules) selectorsOf(selectors)
    suspicionsIn(rules, true)
  }
  itIsLinear(
    125_000,
    work,
    pieces(['{', '}', '{}', '"', "'", '/*', '@media{', 'a{', '\\', 'a,', '(', ':0', 'color:#fff;']),
  )
})

describe('withoutVariables takes linear time', () => {
  itIsLinear(500, (sheet: string) => () => withoutVariables(sheetRulesIn(sheet), [sheet], [], true), [
    ['definitions', (size) => `.n{display:var(--d)}${'.a{--d:none}'.repeat(size)}`],
    ['uses in one rule', (size) => `.a{--d:none;${'display:var(--d);'.repeat(size)}}`],
    ['names without end', (size) => `.n{display:var(--d)}${'-'.repeat(12 * size)}`],
    ['braces', (size) => `${'{'.repeat(6 * size)}display:var(--d)${'}'.repeat(6 * size)}`],
  ])
})

describe('readHtml takes linear time', () => {
  itIsLinear(300, (html: string) => () => readHtml(html), [
    [
      'a rule of many selectors says one thing many times',
      (size) =>
        styledPage(`${list(size, (at) => `.a${at}`, ',')}{${'display:none;'.repeat(size)}}`, '<p class="a1">Rain</p>'),
    ],
    [
      'a rule of many selectors has many colours',
      (size) =>
        styledPage(
          `${list(size, (at) => `.a${at}`, ',')}{${list(size, (at) => `color:#${at + 100_000};`)}}` +
            `b{${list(size, (at) => `background:#${at + 100_000};`)}}`,
          '<p class="a1">Rain</p>',
        ),
    ],
    [
      'a rule that says much speaks of many elements',
      (size) =>
        styledPage(
          `.x{display:none}p{${'color:red;display:block;'.repeat(size)}}`,
          list(size, (at) => `<p class="x q${at}">Rain fell on</p>`),
        ),
    ],
    [
      'many rules speak of many elements',
      (size) =>
        styledPage(
          list(size, (at) => `p:not(.z${at}){display:block}`),
          list(size, (at) => `<p class="q${at}">Rain fell on</p>`),
        ),
    ],
    [
      'what stands around many elements has a long style',
      (size) =>
        styledPage(
          '.x{color:#fff}',
          `<div style="background:#fff;${'a:b;'.repeat(size)}"><div>${'<p class="x">x</p>'.repeat(size)}</div></div>`,
        ),
    ],
    [
      'an element has many classes',
      (size) =>
        styledPage(
          list(size, (at) => `.c${at}.d{display:none}`),
          `<p class="${list(size, (at) => `c${at}`, ' ')}">Rain</p>`,
        ),
    ],
  ])
})
