// The building blocks of attacks: what opens anything, and what our own packs, tables and sources know by name.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as packs from 'copydesk/packs'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

const SIGNS = [
  ...' \n\t\r"\'“”«»()[]{}<>&;:|*_#-…—–·•©™$£¬¤├\u00a0\u200b\u200d\u00ad\u202e\u2067\u0301\u2028\u2029\u0085\ufffd\ud800',
  ...[
    '\n\n',
    '\r\n',
    '. ',
    '{{',
    '}}',
    '<!--',
    '-->',
    '/*',
    '*/',
    '//<![CDATA[',
    '&amp;',
    '&lt',
    '&#',
    '\\',
    '`',
    '~',
    '：',
  ],
  ...[
    'Ã',
    'Ã©',
    'â€™',
    'Ð',
    'РѓС',
    '😀',
    '👨‍👩‍👧',
    '日',
    'ア',
    '한',
    'ا',
    'ש',
    'ก',
    'हि',
    '1',
    '12:30',
    '2024',
    "5'",
    '6"',
  ],
]
const WORDS = [
  ...[
    'Rain',
    'a',
    'A',
    'U.S. ',
    'it’s ',
    'Who? ',
    'MORE',
    'By ',
    'Photo: ',
    'May 3, 2024',
    'http://a.b/',
    'a@b.c',
    '@a',
  ],
  ...['The council voted on Tuesday. ', 'BERLIN (AP) - ', '(Reuters)', 'var a=1;', 'function(){', '$('],
]
const MARKUP = [
  ...[
    '<a href="/author/ana">',
    '<p class="a b">',
    '<p style="color:#fff">',
    '<div hidden>',
    '<img alt="x">',
    '<p ',
    '<![CDATA[',
  ],
  ...[
    '<time datetime="2024-05-03">',
    '<meta property="og:title" content="a">',
    '<a rel=author href=/x>',
    '<p style="/*',
  ],
]
const SHEET = [
  ...[
    '.a',
    '.a,',
    '.a .b',
    '.a>.b',
    '.a+',
    ':hover,',
    '.b :first-child,',
    '#c',
    '[d]',
    '[d="e"]',
    ':is(',
    ':where(.a)',
    ':not(',
    ')',
    '*',
    'p',
    '&',
    '@layer a{',
  ],
  ...[
    '{',
    '}',
    '{display:none}',
    'display:none;',
    'color:#fff;',
    '@media print{',
    '@media screen{',
    '/*',
    '*/',
    '\\69',
    '"',
    "'",
  ],
  ...['calc(', '0e5', '!important', ';', ':', ' ', '-9999px', 'translate:', 'inset:', 'position:absolute;'],
]
const JSON_SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  ' ',
  '\n',
  '{"@id":"a"}',
  '"@id":"a",',
  '"@graph":[',
  '//',
  'null',
  '1e9',
]
const FEED = [
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '<title>',
    '</title>',
    '<link href="a"/>',
    '<description>',
    '<content type="html">',
    '&lt;p&gt;',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '&amp;lt;',
    '<dc:creator>',
    '<category term="a"/>',
    '<!ENTITY a "b">',
    '<media:content url="a">',
    '<a:b ',
  ],
]

/** Every name of an element or a key that some part of the sources asks for. */
function namesIn(folder, pattern) {
  const found = new Set()
  for (const file of readdirSync(SRC + folder, { recursive: true })) {
    if (!file.endsWith('.ts') || file.endsWith('.table.ts')) continue
    for (const [, name] of readFileSync(`${SRC}${folder}/${file}`, 'utf8').matchAll(pattern)) found.add(name)
  }
  return [...found]
}

const ELEMENTS = namesIn('html/parse', /['"\s]([a-z][a-z\d]{0,11})['"\s]/g).concat('p', 'b', 'a', 'td', 'h1')
const KEYS = namesIn('html/metadata', /'(@?[a-z]\w{2,24})'/g)

/** What the rules of our packs say word for word: every label, with nothing that stands for something else. */
function labels() {
  const found = new Set()
  for (const pack of Object.values(packs)) {
    for (const family of Object.values(pack?.families ?? {})) {
      for (const rule of Object.values(family)) {
        for (const line of [...(rule.lines ?? []), ...(rule.words ?? [])])
          if (!/[[\](){}|\\]/.test(line)) found.add(`${line} `)
      }
    }
  }
  return [...found]
}

export const LABELS = labels()
const TAGS = ELEMENTS.flatMap((name) => [`<${name}>`, `</${name}>`])
const MEMBERS = KEYS.flatMap((key) => [`"${key}":`, `"${key}":"a",`, `{"@type":"${key}",`])

/** By kind: lists to pick blocks from. */
export const BLOCKS = {
  text: [SIGNS, WORDS, LABELS],
  page: [SIGNS, WORDS, TAGS, TAGS, MARKUP, LABELS],
  sheet: [SHEET, SHEET, SIGNS],
  'json-ld': [JSON_SIGNS, JSON_SIGNS, MEMBERS, WORDS],
  feed: [FEED, FEED, TAGS, SIGNS, WORDS],
  ndjson: [JSON_SIGNS, WORDS, ['"raw":', '"text":', '"html":', '{"text":"', '"}\n', '"\n', '\n']],
}
