import { WINDOWS_1252 } from './controls.js'

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
