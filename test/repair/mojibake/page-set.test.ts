import { describe, expect, it } from 'vitest'
import { CODE_PAGES, EXTRA_CODE_PAGES, type ExtraCodePage } from '../../../src/repair/mojibake/code-pages.js'
import {
  codePointIn,
  isPair,
  LOST_BYTE,
  type PageSet,
  pageSet,
  RULES,
  readSequence,
  unitsIn,
} from '../../../src/repair/mojibake/page-set.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('page-set.txt', import.meta.url))

const extra = Object.keys(EXTRA_CODE_PAGES) as ExtraCodePage[]
const set = pageSet(extra)
const HIGH_BYTES = Array.from({ length: 128 }, (_, nth) => nth + 0x80)
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit)

/** The engine's names of pages. It has no decoders for the DOS pages of Western Europe. */
const LABELS: Record<string, string> = { macroman: 'macintosh', cp866: 'ibm866' }
const WITHOUT_DECODER = ['cp437', 'cp850']
/** Node 20 decodes these bytes of windows-1252 as latin-1. */
const isInDoubt = (name: string, byte: number) => name === 'windows-1252' && byte < 0xa0

const namesIn = ({ rules }: PageSet) => rules.map((rule) => rule.slice(RULES.length))

describe.each(namesIn(set).map((name, page) => [name, page] as const))('%s', (name, page) => {
  const bytes = set.bytesOf(page)

  it.skipIf(WITHOUT_DECODER.includes(name))('reads each character as the byte that a decoder makes it from', () => {
    const decoder = new TextDecoder(LABELS[name] ?? name)
    for (const byte of HIGH_BYTES.filter((one) => !isInDoubt(name, one))) {
      const character = decoder.decode(Uint8Array.of(byte))
      // An unassigned byte is the control with that number.
      const unit = character === '\ufffd' ? byte : character.charCodeAt(0)
      expect([byte, bytes[unit]]).toEqual([byte, byte])
    }
  })

  it('knows all bytes above ASCII and lost bytes, and no others', () => {
    const known = UNITS.filter((unit) => bytes[unit] !== 0)
    expect(bytes[0xfffd]).toBe(LOST_BYTE)
    expect(new Set(known.map((unit) => bytes[unit]))).toEqual(new Set([LOST_BYTE, ...HIGH_BYTES]))
    expect(known.some((unit) => unit < 0x80)).toBe(false)
    // Windows-1252 and latin-1 are one page: it has characters for 27 of the 32 controls.
    expect(known).toHaveLength(129 + (page === 0 ? 27 : 0))
  })

  it('tells lead bytes from continuation bytes', () => {
    const bit = (mask: number | undefined) => ((mask as number) >>> page) & 1
    const mistaken = UNITS.filter((unit) => {
      const byte = bytes[unit] as number
      const isLead = byte >= 0xc0 && byte <= 0xf4
      const isContinuation = byte >= 0x80 && byte < 0xc0
      return bit(set.lead[unit]) !== Number(isLead) || bit(set.continuation[unit]) !== Number(isContinuation)
    })
    // U+FFFD may be any continuation byte.
    expect(mistaken).toEqual([0xfffd])
  })
})

describe('a set of pages', () => {
  it('has the default pages first, then the requested ones', () => {
    expect(namesIn(set)).toEqual([...Object.keys(CODE_PAGES), ...extra])
    expect(namesIn(pageSet())).toEqual(Object.keys(CODE_PAGES))
    expect(namesIn(pageSet(['cp866']))).toEqual([...Object.keys(CODE_PAGES), 'cp866'])
  })

  it('is built once', () => {
    expect(pageSet(extra)).toBe(set)
    expect(pageSet()).toBe(pageSet([]))
    expect(pageSet(['cp866'])).not.toBe(pageSet(['koi8-r']))
  })

  it('takes a lost byte for any continuation, and for no lead', () => {
    expect(set.continuation[0xfffd]).toBe(0xffff)
    expect(set.lead[0xfffd]).toBe(0)
  })
})

describe('pairs that could be part of one broken character', () => {
  const usual = pageSet()
  it.each(cases('pairs that could be part of one broken character'))('%s: %s', (pair, may) => {
    expect(isPair(pair.charCodeAt(0), pair.charCodeAt(1), usual)).toBe(may === 'yes')
  })
})

// Page 0 is windows-1252 and latin-1 as one: in latin-1 each byte is the character with that number.
const latin1 = pageSet().bytesOf(0)
const misread = (...bytes: number[]) => String.fromCharCode(...bytes)

/** The code point and the code units of a sequence at the start of a text; `undefined` if there is none. */
function read(text: string, at = 0, spaces = false): readonly [code: number, units: number] | undefined {
  const sequence = readSequence(text, at, latin1, spaces)
  return sequence === 0 ? undefined : [codePointIn(sequence), unitsIn(sequence)]
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** The character that a UTF-8 decoder reads from bytes, and how many they are, if they are exactly one. */
function decoded(...bytes: number[]): readonly [code: number | undefined, units: number] | undefined {
  try {
    const [character = '', ...more] = decoder.decode(Uint8Array.from(bytes))
    return more.length > 0 ? undefined : [character.codePointAt(0), bytes.length]
  } catch {
    return undefined
  }
}

const range = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, nth) => first + nth * step)
const HIGH = range(0x80, 0xff)
/** Bytes at the bounds of continuation bytes, and one of ASCII. */
const EDGES = [0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]
/** All sequences of one byte of each list. */
const sequences = (...lists: number[][]): number[][] =>
  lists.reduce<number[][]>((all, bytes) => all.flatMap((some) => bytes.map((byte) => [...some, byte])), [[]])

describe('UTF-8 misread as latin-1', () => {
  it('is decoded, whatever follows', () => {
    const codes = [...range(0x80, 0xd7ff, 7), ...range(0xe000, 0xffff, 7), ...range(0x10000, 0x10ffff, 997), 0x10ffff]
    const encoder = new TextEncoder()
    const wrong = codes.filter((code) => {
      const bytes = [...encoder.encode(String.fromCodePoint(code))]
      const [found, units] = read(`a${misread(...bytes, 0x80)}`, 1) ?? []
      return found !== code || units !== bytes.length
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['two', sequences([...HIGH, 0x41], HIGH)],
    ['three', sequences(range(0xe0, 0xef), EDGES, HIGH)],
    ['four', sequences(range(0xf0, 0xff), EDGES, EDGES, EDGES)],
  ])('is rejected otherwise, for %s bytes', (_, all) => {
    // Java's encoding of U+0000 is read, too.
    const others = all.filter((bytes) => misread(...bytes) !== misread(0xc0, 0x80))
    expect(others.filter((bytes) => read(misread(...bytes))?.join() !== decoded(...bytes)?.join())).toEqual([])
  })

  it('is read in the encoding of U+0000 by Java', () => {
    expect(read(misread(0xc0, 0x80))).toEqual([0, 2])
  })

  it.each([[[]], [[0xc3]], [[0xe2, 0x80]], [[0xf0, 0x9f, 0x98]]])('is rejected if cut off by the end: %j', (bytes) => {
    expect(read(misread(...bytes))).toBeUndefined()
  })
})

describe('surrogates that are encoded one by one', () => {
  const half = (unit: number) => [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]

  it('become one character from six code units', () => {
    const wrong = range(0x10000, 0x10ffff, 991).filter((code) => {
      const text = String.fromCodePoint(code)
      const [found, units] = read(misread(...half(text.charCodeAt(0)), ...half(text.charCodeAt(1)))) ?? []
      return found !== code || units !== 6
    })
    expect(wrong).toEqual([])
  })

  it.each(cases('are rejected'))('are rejected: %s', (_, bytes) => {
    expect(read(misread(...bytes.split(' ').map((byte) => Number.parseInt(byte, 16))))).toBeUndefined()
  })
})

describe('a sequence with lost bytes', () => {
  it.each(cases('a sequence with lost bytes'))('%j is U+FFFD', (text, units) => {
    expect(read(text)).toEqual([0xfffd, Number(units)])
  })

  it.each(cases('is rejected if it lost'))('is rejected if it lost %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

it('a space is read as a no-break space on request', () => {
  expect([read('Ã ', 0, true), read('Å koda', 0, true), read('Ã ')]).toEqual([[0xe0, 2], [0x160, 2], undefined])
  expect([read(' Ã', 0, true), read('Ãa', 0, true)]).toEqual([undefined, undefined])
})
