import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { WINDOWS_1252 } from './controls.js'
import { decodeReference } from './references.js'

const RULE = 'text/entity'

/** What may follow an ampersand. Digits are capped here, before any decoder sees them; the longest name has 31 letters. */
const BODY = /(?:#(?:x(?:0+|0*[1-9a-f][0-9a-f]{0,5})|0+|0*[1-9][0-9]{0,6})|[a-z][a-z0-9]{1,31});/iy

/**
 * Character references that end in `;`, however often they were escaped, each in one edit.
 * Without the semicolon they stay, so that `?a=1&copy=2` and `AT&T` do.
 * Numbers 128–159 are read as Windows-1252, as browsers do.
 *
 * `Caf&amp;eacute; &#8217;` → `Café ’`
 */
export function entities(text: string): Edits {
  const edits = new EditList()
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start)) {
    let end = start + 1
    let insert = '&'
    // An ampersand that was itself escaped may open the next reference: &amp;amp;lt; → &amp;lt; → &lt; → <
    while (insert === '&') {
      BODY.lastIndex = end
      const body = BODY.exec(text)?.[0]
      const value = body === undefined ? undefined : remembered(body)
      if (body === undefined || value === undefined) break
      insert = value
      end += body.length
    }
    if (end > start + 1) edits.push({ start, end, insert, rule: RULE })
    start = end
  }
  return edits.items
}

/**
 * The text with its character references decoded; see `entities`.
 *
 * `decodeEntities('AT&T &amp; caf&eacute;')` → `'AT&T & café'`
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? apply(text, entities(text)) : text
}

/** The character reference at an ampersand, read once: `&amp;lt;` → `&`, and `lt;` is text. */
export function referenceAt(text: string, at: number): { readonly end: number; readonly value: string } | undefined {
  BODY.lastIndex = at + 1
  const body = BODY.exec(text)?.[0]
  const value = body === undefined ? undefined : remembered(body)
  return body === undefined || value === undefined ? undefined : { end: at + 1 + body.length, value }
}

/** A cache of references, since a text has the same few again and again. */
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

/** What `&` and this body stand for, if anything: `eacute;` → `é`, `EACUTE;` → `É`, `T;` → undefined */
function meaning(body: string): string | undefined {
  if (body[0] === '#') return decodeReference(`&${body}`)
  return named(body) ?? named(body[0] + body.slice(1).toLowerCase()) ?? named(body.toLowerCase())
}

/** `he` also decodes names that only begin like a known one (`&notit;` → `¬it;`); such a value still ends with `;`. */
function named(body: string): string | undefined {
  if (body === 'semi;') return ';'
  const value = decodeReference(`&${body}`)
  return value.endsWith(';') ? undefined : value
}

const REFERENCE =
  /&(?:(?:amp|#0*38|#x0*26);)*(?:#(?:x(0+|0*[1-9a-f][0-9a-f]{0,5})|(0+|0*[1-9][0-9]{0,6}))|([a-z]{3,21}));/gi

/** Named references to blanks, to signs that end sentences, and to closing quotes and brackets. */
const NAMED: Readonly<Record<string, string>> = {
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
 * Decodes numeric references and the named ones that separate words and end sentences, which is enough to count words and
 * sentences without the large table of all names. Other names stay: each stands within a word, as its character would.
 *
 * `Rain&hellip;&#8221; caf&eacute;` → `Rain…” caf&eacute;`
 */
export function decodeMarks(text: string): string {
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
    if (decimal !== undefined) return characterOf(Number(decimal))
    return meaningOf(name as string) ?? whole
  })
}

/** Names are read in any case, if they are none as they stand: as `entities` reads them. */
function meaningOf(name: string): string | undefined {
  for (const written of [name, name.charAt(0) + name.slice(1).toLowerCase(), name.toLowerCase()])
    if (Object.hasOwn(NAMED, written)) return NAMED[written]
  return undefined
}

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80).trim() || String.fromCharCode(code)
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
  return isNone ? '\ufffd' : String.fromCodePoint(code)
}
