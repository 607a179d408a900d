import { latin1Of } from './windows-1252.js'

/**
 * The bytes that are prescanned for a declaration.
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
const PRESCAN = 1024

const COMMENT = /<!--.*?(?:-->|$)/gs
const PROLOG = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]*)/i
const META = /<meta\s([^>]*)/gi
const ATTRIBUTE = /(?<![^\s"'>/])([^\s"'>/=]{1,32})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
const CHARSET = /\bcharset\s{0,8}=\s{0,8}["']?([^\s"';]{1,40})/i

/** The encoding in a header: `text/html; charset=latin1` → `windows-1252`. `undefined` if it names none that is known. */
export function encodingOfHeader(contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined
  for (const [, name = '', quoted, bare = ''] of contentType.matchAll(PARAMETER)) {
    if (name.toLowerCase() === 'charset') return nameOf(quoted ?? bare.trim())
  }
  return undefined
}

/** `; charset=utf-8`, `;charset="utf-8"`, or `charset=utf-8` alone. */
const PARAMETER = /(?:^|;)[ \t]{0,8}([^\s"/=;]{1,40})=(?:"([^"]{0,80})"|([^";]{0,80}))/g

/**
 * The encoding that a page or feed declares, by its WHATWG name; `undefined` if it declares none that is known.
 * A declaration that can be read as ASCII is not UTF-16, even if it says so. It means UTF-8, as in browsers.
 *
 * `<meta charset="latin1">` → `windows-1252`; `<?xml version="1.0" encoding="Shift_JIS"?>` → `shift_jis`
 */
export function encodingOfMarkup(bytes: Uint8Array): string | undefined {
  const head = latin1Of(bytes.subarray(0, PRESCAN)).replace(COMMENT, '')
  const name = nameOf(PROLOG.exec(head)?.[1]) ?? nameOf(charsetOfMeta(head))
  return name?.startsWith('utf-16') ? 'utf-8' : name
}

/** The charset of a real declaration: `<meta name="description" content="What charset=koi8-r means">` has none. */
function charsetOfMeta(head: string): string | undefined {
  for (const [, written = ''] of head.matchAll(META)) {
    const attributes = new Map<string, string>()
    for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
    }
    const isHeader = attributes.get('http-equiv')?.toLowerCase() === 'content-type'
    const charset =
      attributes.get('charset') ?? (isHeader ? CHARSET.exec(attributes.get('content') ?? '')?.[1] : undefined)
    if (charset !== undefined) return charset
  }
  return undefined
}

function nameOf(label: string | null | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** The bytes that are tested for UTF-16: an even number. */
const HEAD = 1000
const LEAST_UNITS = 16

/** The two byte orders, and the place of the high byte. */
const ORDERS = [
  ['utf-16le', 1],
  ['utf-16be', 0],
] as const

/** Characters that only damaged text has. */
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd\p{Cn}\p{Co}]/u

/** White space, which every text has. Without it, a line of single letters would pass for pairs. */
const BLANK = /[ \t\n\r]/

/** The Unicode encoding of a byte order mark. */
export function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/**
 * Detects UTF-16 without a byte order mark. Most code units have a control character as their high byte, as letters of most
 * alphabets and all markup do, few have one as their low byte, and the decoded result is text.
 */
export function encodingOfPairs(bytes: Uint8Array): string | undefined {
  const units = Math.min(bytes.length, HEAD) >> 1
  if (units < LEAST_UNITS) return undefined
  const even = countLow(bytes, units, 0)
  const odd = countLow(bytes, units, 1)
  for (const [encoding, place] of ORDERS) {
    const [high, low] = place === 1 ? [odd, even] : [even, odd]
    if (high * 3 < units * 2 || low * 4 > high) continue
    const head = new TextDecoder(encoding).decode(bytes.subarray(0, units * 2), { stream: true })
    if (BLANK.test(head) && !NO_TEXT.test(head)) return encoding
  }
  return undefined
}

/** The number of bytes below 0x20 at every second place. */
function countLow(bytes: Uint8Array, units: number, place: 0 | 1): number {
  let low = 0
  for (let unit = 0; unit < units; unit++) if ((bytes[unit * 2 + place] as number) < 0x20) low++
  return low
}
