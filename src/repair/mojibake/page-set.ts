import { CODE_PAGES, EXTRA_CODE_PAGES, type ExtraCodePage } from './code-pages.js'

/** Decoders replace lost bytes by U+FFFD, which may be any continuation byte. No lead or continuation byte is 1. */
export const LOST_BYTE = 1

const REPLACEMENT = 0xfffd
const SPACE = 0x20

/** The prefix of rules that are named after a code page. */
export const RULES = 'text/mojibake/'

/** The maximum number of pages in a set. */
export const PAGES = 16

/** Numbered code pages; bit n of a mask is page n. */
export interface PageSet {
  /** The rule for each page: `text/mojibake/windows-1251` */
  readonly rules: readonly string[]
  /** For each code unit, the pages in which it is a lead byte of a UTF-8 sequence. */
  readonly lead: Uint16Array
  /** For each code unit, the pages in which it is a continuation byte. */
  readonly continuation: Uint16Array
  /** The byte of each code unit in a page; 0 if it has none above 7F. */
  bytesOf(page: number): Uint8Array
}

/** Sets by the names of their extra pages; immutable once built. */
const sets = new Map<string, PageSet>()

/** The default code pages, and the extra ones on request. Built once for each choice. */
export function pageSet(extra: readonly ExtraCodePage[] = []): PageSet {
  const key = extra.join()
  const known = sets.get(key)
  if (known) return known
  const set = build([...Object.entries(CODE_PAGES), ...extra.map((name) => [name, EXTRA_CODE_PAGES[name]] as const)])
  sets.set(key, set)
  return set
}

function build(pages: readonly (readonly [name: string, characters: string])[]): PageSet {
  const lead = new Uint16Array(0x10000)
  const continuation = new Uint16Array(0x10000)
  const tables: Uint8Array[] = []
  pages.forEach(([, characters], page) => {
    for (const [unit, byte] of bytesIn(characters, page === 0)) {
      if (byte < 0xc0) continuation[unit] = (continuation[unit] as number) | (1 << page)
      else if (byte <= 0xf4) lead[unit] = (lead[unit] as number) | (1 << page)
    }
  })
  continuation[REPLACEMENT] = 0xffff
  return {
    rules: pages.map(([name]) => RULES + name),
    lead,
    continuation,
    bytesOf(page) {
      tables[page] ??= tableOf(pages[page]?.[1] ?? '', page === 0)
      return tables[page]
    },
  }
}

function tableOf(characters: string, withLatin1: boolean): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [unit, byte] of bytesIn(characters, withLatin1)) table[unit] = byte
  table[REPLACEMENT] = LOST_BYTE
  return table
}

/**
 * Each character of a page with its byte. An unassigned byte is read as the character with that number, as browsers do for C1.
 * Windows-1252 and latin-1 differ only in 80–9F and broken text mixes them, so the two are one page.
 */
function* bytesIn(characters: string, withLatin1: boolean): Generator<[unit: number, byte: number]> {
  for (let at = 0; at < 128; at++) {
    const byte = at + 0x80
    const open = characters[at] === ' '
    if (open || (withLatin1 && byte < 0xa0)) yield [byte, byte]
    if (!open) yield [characters.charCodeAt(at), byte]
  }
}

/** Whether two neighbors could be part of one broken character. */
export function isPair(before: number, after: number, set: PageSet): boolean {
  if (after === SPACE) return before === 0xc2 || before === 0xc3
  const within = (set.lead[before] as number) | (set.continuation[before] as number)
  return (within & (set.continuation[after] as number)) !== 0
}

/** A sequence is one number: its code point, plus `UNIT` for each UTF-16 code unit it takes. 0 is none. */
const UNIT = 0x200000

/** The code point of a sequence. */
export const codePointIn = (sequence: number): number => sequence % UNIT

/** The UTF-16 code units of a sequence. */
export const unitsIn = (sequence: number): number => Math.floor(sequence / UNIT)

const QUESTION_MARK = 0x3f

/**
 * Reads a UTF-8 sequence that was misread in a code page.
 * Also takes invalid UTF-8 that is common: surrogates of three bytes each (CESU-8), and Java's C0 80 for U+0000.
 * A sequence with lost bytes is U+FFFD. With `spaces`, a space may be A0, a no-break space that was normalized.
 *
 * `Ã©` → U+00E9 in two units · `â€™` → U+2019 in three · `â€` + U+FFFD → U+FFFD in three
 */
export function readSequence(text: string, at: number, bytes: Uint8Array, spaces: boolean): number {
  const lead = bytes[text.charCodeAt(at) | 0] as number
  if (lead < 0xc0 || lead > 0xf4 || lead === 0xc1) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let code = lead & (0x7f >> length)
  let lost = 0
  for (let next = 1; next < length; next++) {
    const unit = text.charCodeAt(at + next) | 0
    const byte = spaces && unit === SPACE ? 0xa0 : (bytes[unit] as number)
    if (byte === LOST_BYTE || (unit === QUESTION_MARK && next === 2 && code === 0x80)) lost++
    else if ((byte & 0xc0) !== 0x80) return 0
    code = (code << 6) | (byte & 0x3f)
  }
  if (lost > 0) return lost < 2 || lost < length - 1 ? REPLACEMENT + length * UNIT : 0
  if (length === 2) return lead > 0xc1 || code === 0 ? code + 2 * UNIT : 0
  if (length === 4) return code > 0xffff && code <= 0x10ffff ? code + 4 * UNIT : 0
  if (code < 0x800) return 0
  if (code < 0xd800 || code > 0xdfff) return code + 3 * UNIT
  return readSurrogates(text, at, code, bytes)
}

/** Two surrogates, each encoded as a character: ED A0 BD ED B8 8D → U+1F60D */
function readSurrogates(text: string, at: number, high: number, bytes: Uint8Array): number {
  if (high > 0xdbff || bytes[text.charCodeAt(at + 3) | 0] !== 0xed) return 0
  const second = bytes[text.charCodeAt(at + 4) | 0] as number
  const third = bytes[text.charCodeAt(at + 5) | 0] as number
  if (second < 0xb0 || second > 0xbf || (third & 0xc0) !== 0x80) return 0
  const low = 0xdc00 | ((second & 0xf) << 6) | (third & 0x3f)
  return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) + 6 * UNIT
}
