import { EditList, type Edits } from '../edit/edit-list.js'
import { meaningOfC1 } from './controls.js'
import { decodeReference } from './references.js'

const RULE = 'text/entity'

/** The rest of a reference after its ampersand. Digits are capped before any decoder sees them; the longest name has 31 letters. */
const BODY = /(?:#(?:x(?:0+|0*[1-9a-f][0-9a-f]{0,5})|0+|0*[1-9][0-9]{0,6})|[a-z][a-z0-9]{1,31});/iy

/**
 * Decodes character references that end in `;`, with one edit each however often they were escaped.
 * References without a semicolon stay, as in `?a=1&copy=2` and `AT&T`.
 * Numbers 128–159 are read as windows-1252, as in browsers.
 *
 * `Caf&amp;eacute; &#8217;` → `Café ’`
 */
export function entities(text: string): Edits {
  const edits = new EditList()
  eachReference(text, (start, end, insert) => edits.push({ start, end, insert, rule: RULE }))
  return edits.items
}

/**
 * Decodes the character references of a text; see `entities`.
 *
 * `decodeEntities('AT&T &amp; caf&eacute;')` → `'AT&T & café'`
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  let copied = 0
  eachReference(text, (start, end, insert) => {
    decoded += text.slice(copied, start) + insert
    copied = end
  })
  return copied === 0 ? text : decoded + text.slice(copied)
}

/** Tells each character reference of a text, from its ampersand on, and what it stands for. */
function eachReference(text: string, tell: (start: number, end: number, insert: string) => void): void {
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start)) {
    let end = start + 1
    let insert = '&'
    // An escaped ampersand may start the next reference: &amp;amp;lt; → &amp;lt; → &lt; → <
    while (insert === '&') {
      BODY.lastIndex = end
      const body = BODY.exec(text)?.[0]
      const value = body === undefined ? undefined : remembered(body)
      if (body === undefined || value === undefined) break
      insert = value
      end += body.length
    }
    if (end > start + 1) tell(start, end, insert)
    start = end
  }
}

/** The character reference at an ampersand, decoded once: `&amp;lt;` → `&`, and `lt;` is text. */
export function referenceAt(text: string, at: number): { readonly end: number; readonly value: string } | undefined {
  BODY.lastIndex = at + 1
  const body = BODY.exec(text)?.[0]
  const value = body === undefined ? undefined : remembered(body)
  return body === undefined || value === undefined ? undefined : { end: at + 1 + body.length, value }
}

/** A cache of references: a text repeats the same few. */
const meanings = /* @__PURE__ */ new Map<string, string | undefined>()
const MOST_MEANINGS = 1000
/** Longer slices are not cached, since engines may keep the whole text alive for them. */
const LONGEST_REMEMBERED = 12

function remembered(body: string): string | undefined {
  if (body.length > LONGEST_REMEMBERED) return meaning(body)
  const known = meanings.get(body)
  if (known !== undefined || meanings.has(body)) return known
  if (meanings.size >= MOST_MEANINGS) meanings.clear()
  const value = meaning(body)
  meanings.set(body, value)
  return value
}

/** The character of a reference, by what follows its ampersand: `eacute;` → `é`, `EACUTE;` → `É`, `T;` → undefined */
function meaning(body: string): string | undefined {
  if (body[0] === '#') return decodeReference(`&${body}`)
  return named(body) ?? named(body[0] + body.slice(1).toLowerCase()) ?? named(body.toLowerCase())
}

/** `he` also decodes names with a known prefix (`&notit;` → `¬it;`); such a value still ends with `;`. */
function named(body: string): string | undefined {
  if (body === 'semi;') return ';'
  const value = decodeReference(`&${body}`)
  return value.endsWith(';') ? undefined : value
}

const REFERENCE =
  /&(?:(?:amp|#0*38|#x0*26);)*(?:#(?:x(0+|0*[1-9a-f][0-9a-f]{0,5})|(0+|0*[1-9][0-9]{0,6}))|([a-z]{3,21}));/gi

/** Named references to spaces, sentence terminators, and closing quotes and brackets. */
const SEPARATORS: Readonly<Record<string, string>> = {
  Tab: '\t',
  NewLine: '\n',
  nbsp: '\u00a0',
  NonBreakingSpace: '\u00a0',
  excl: '!',
  quest: '?',
  period: '.',
  hellip: '…',
  mldr: '…',
  quot: '"',
  QUOT: '"',
  apos: "'",
  rsquo: '’',
  rsquor: '’',
  CloseCurlyQuote: '’',
  rdquo: '”',
  rdquor: '”',
  CloseCurlyDoubleQuote: '”',
  raquo: '»',
  rpar: ')',
  rsqb: ']',
  rbrack: ']',
}

/**
 * Decodes numeric references, and named ones that separate words or end sentences. That is enough to count words and sentences
 * without the large table of names. Other names stay: like their characters, they are part of a word.
 *
 * `Rain&hellip;&#8221; caf&eacute;` → `Rain…” caf&eacute;`
 */
export function decodeMarks(text: string): string {
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
    if (decimal !== undefined) return characterOf(Number(decimal))
    return separatorOf(name as string) ?? whole
  })
}

/** Looks up a name as `entities` does: as written, then in other cases. */
function separatorOf(name: string): string | undefined {
  for (const written of [name, name.charAt(0) + name.slice(1).toLowerCase(), name.toLowerCase()])
    if (Object.hasOwn(SEPARATORS, written)) return SEPARATORS[written]
  return undefined
}

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return meaningOfC1(code) || String.fromCharCode(code)
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
  return isNone ? '\ufffd' : String.fromCodePoint(code)
}
