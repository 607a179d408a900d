import type { Warning } from '../document.js'
import { classIn } from '../input.js'
import { warn } from '../quality/warning.js'
import { encodingOfHeader, encodingOfMark, encodingOfMarkup, encodingOfPairs } from './declared-encoding.js'
import { encodingOfLetters } from './legacy-encoding.js'
import { decodeWindows1252 } from './windows-1252.js'

/** Decoded bytes: `{ text: '“so”', encoding: 'windows-1252' }` */
export interface Decoded {
  readonly text: string
  /** The encoding by its WHATWG name: `utf-8`, `windows-1252`, `shift_jis` … */
  readonly encoding: string
  /** Present if some bytes were invalid and became U+FFFD. */
  readonly lossy?: true
}

/**
 * Decodes bytes, without their byte order mark. Throws a `TypeError` for anything but a `Uint8Array`, and never for bytes that fit
 * into a string. Tries, in this order:
 *
 * 1. a byte order mark: UTF-8, UTF-16LE, UTF-16BE; or UTF-16 without a mark, by its pairs of bytes
 * 2. UTF-8, if the bytes are valid: a page that declares another encoding is wrong more often than its bytes
 * 3. the encoding in the header, then the one in the first 1,024 bytes of markup
 * 4. damaged UTF-8, if most non-ASCII characters are valid: truncated or concatenated input
 * 5. the legacy encoding in which the letters are likeliest: windows-1251, koi8-r, shift_jis, gb18030 …;
 *    windows-1252 without enough evidence, for example with a few quotes or accents
 *
 * `Uint8Array.of(0x93, 0x73, 0x6f, 0x94)` → `{ text: '“so”', encoding: 'windows-1252' }`
 */
export function decodeBytes(
  bytes: Uint8Array,
  { contentType }: { readonly contentType?: string | undefined } = {},
): Decoded {
  if (!ArrayBuffer.isView(bytes)) throw noBytes(bytes)
  const marked = encodingOfMark(bytes) ?? encodingOfPairs(bytes)
  if (marked) return decodeAs(marked, bytes)
  const header = encodingOfHeader(contentType)
  if (header && SEVEN_BIT.has(header)) return decodeAs(header, bytes)
  const markup = encodingOfMarkup(bytes)
  if (!header && markup && SEVEN_BIT.has(markup)) return decodeAs(markup, bytes)
  const text = decodeWhole('utf-8', bytes)
  if (text !== undefined) return { text, encoding: 'utf-8' }
  const declared = [header, markup].find((encoding) => encoding && encoding !== 'utf-8')
  if (declared) return decodeAs(declared, bytes)
  const damaged = new TextDecoder().decode(bytes)
  if (isMostlyWhole(damaged)) return { text: damaged, encoding: 'utf-8', lossy: true }
  return decodeAs(encodingOfLetters(bytes), bytes)
}

function noBytes(value: unknown): TypeError {
  const wayOut = value instanceof ArrayBuffer ? ' Use new Uint8Array(buffer).' : ''
  return new TypeError(`Expected a Uint8Array, got ${classIn(value)}.${wayOut}`)
}

/** Encodings whose bytes are also valid UTF-8, with another meaning. */
const SEVEN_BIT: ReadonlySet<string> = new Set(['utf-16le', 'utf-16be', 'iso-2022-jp'])

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding }
  const text = decodeWhole(encoding, bytes)
  if (text !== undefined) return { text, encoding }
  return { text: new TextDecoder(encoding).decode(bytes), encoding, lossy: true }
}

/** The text, or `undefined` if some bytes are invalid. */
function decodeWhole(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error // the text is too long for a string
  }
}

const BEYOND_ASCII = /[^\0-\x7f]/gu

/** Other encodings are valid UTF-8 by chance now and then, but not in half of the characters of a text. */
function isMostlyWhole(text: string): boolean {
  let whole = 0
  let broken = 0
  for (const [character] of text.matchAll(BEYOND_ASCII)) character === '\ufffd' ? broken++ : whole++
  return whole > broken
}

/** The warning for bytes that are not valid UTF-8 or UTF-16: `The input is not UTF-8. It was decoded as windows-1252.` */
export function remarkOn({ encoding, lossy }: Decoded): Warning | undefined {
  const loss = lossy ? ' Invalid bytes became U+FFFD.' : ''
  if (!encoding.startsWith('utf-'))
    return warn('wrong-encoding', { detail: `UTF-8. It was decoded as ${encoding}.${loss}` })
  return loss === '' ? undefined : warn('wrong-encoding', { detail: `valid ${encoding.toUpperCase()}.${loss}` })
}

/** A document or feed with the warning about its decoding before its other warnings. */
export function remarked<Read extends { readonly warnings: readonly Warning[] }>(read: Read, decoded: Decoded): Read {
  const remark = remarkOn(decoded)
  return remark === undefined ? read : { ...read, warnings: [remark, ...read.warnings] }
}
