import { describe, expect, it } from 'vitest'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { readSequence, UNIT } from '../../../src/repair/mojibake/sequence.js'

// Page 0 is windows-1252 and latin-1 as one: in latin-1 each byte is the character of its number.
const latin1 = pageSet().bytesOf(0)
const misread = (...bytes: number[]) => String.fromCharCode(...bytes)

/** The code point that a text begins with when it is read again, and how many units it takes; `undefined` if there is none. */
function read(text: string, at = 0, spaces = false): readonly [code: number, units: number] | undefined {
  const sequence = readSequence(text, at, latin1, spaces)
  return sequence === 0 ? undefined : [sequence % UNIT, Math.floor(sequence / UNIT)]
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** What a decoder of UTF-8 makes of bytes that are one character, and nothing else. */
function decoded(...bytes: number[]): number | undefined {
  try {
    const [character = '', ...more] = decoder.decode(Uint8Array.from(bytes))
    return more.length > 0 ? undefined : character.codePointAt(0)
  } catch {
    return undefined
  }
}

const range = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, nth) => first + nth * step)
const HIGH = range(0x80, 0xff)
/** Bytes at the bounds of what goes on with a sequence, and one that is ASCII. */
const EDGES = [0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]

/** Bytes that are read as what UTF-8 makes of them, or as nothing. */
function differing(sequences: Iterable<number[]>): string[] {
  const found: string[] = []
  for (const bytes of sequences) {
    const [code, units] = read(misread(...bytes)) ?? []
    const right = decoded(...bytes)
    if (code !== right || (right !== undefined && units !== bytes.length)) found.push(bytes.join(' '))
  }
  return found
}

describe('UTF-8 that was read in latin-1', () => {
  it('is read as the character that it is, whatever follows', () => {
    const codes = [...range(0x80, 0xd7ff, 7), ...range(0xe000, 0xffff, 7), ...range(0x10000, 0x10ffff, 997), 0x10ffff]
    const encoder = new TextEncoder()
    const wrong = codes.filter((code) => {
      const bytes = [...encoder.encode(String.fromCodePoint(code))]
      const [found, units] = read(`a${misread(...bytes, 0x80)}`, 1) ?? []
      return found !== code || units !== bytes.length
    })
    expect(wrong).toEqual([])
  })

  it('and nothing else is, of two bytes', () => {
    const pairs = [...HIGH, 0x41].flatMap((lead) => HIGH.map((next) => [lead, next]))
    // Java writes U+0000 so.
    const isNull = ([lead, next]: number[]) => lead === 0xc0 && next === 0x80
    expect(differing(pairs.filter((pair) => !isNull(pair)))).toEqual([])
    expect(read(misread(0xc0, 0x80))).toEqual([0, 2])
  })

  it('of three', () => {
    expect(
      differing(range(0xe0, 0xef).flatMap((lead) => EDGES.flatMap((next) => HIGH.map((last) => [lead, next, last])))),
    ).toEqual([])
  })

  it('of four', () => {
    expect(
      differing(
        range(0xf0, 0xff).flatMap((lead) =>
          EDGES.flatMap((next) => EDGES.flatMap((third) => EDGES.map((last) => [lead, next, third, last]))),
        ),
      ),
    ).toEqual([])
  })

  it('is none where the text ends before it does', () => {
    expect([read(''), read(misread(0xc3)), read(misread(0xe2, 0x80)), read(misread(0xf0, 0x9f, 0x98))]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('surrogate halves, each written as if it were a character', () => {
  const half = (unit: number) => [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]

  it('are one character in six units', () => {
    const wrong = range(0x10000, 0x10ffff, 991).filter((code) => {
      const text = String.fromCodePoint(code)
      const [found, units] = read(misread(...half(text.charCodeAt(0)), ...half(text.charCodeAt(1)))) ?? []
      return found !== code || units !== 6
    })
    expect(wrong).toEqual([])
  })

  it.each<[what: string, bytes: number[]]>([
    ['a high one alone', half(0xd83d)],
    ['a low one alone', half(0xde00)],
    ['two high ones', [...half(0xd83d), ...half(0xd83d)]],
    ['a low one first', [...half(0xde00), ...half(0xde00)]],
    ['a high one before a letter', [...half(0xd83d), ...half(0x4e00)]],
    ['a high one before one that is cut off', [...half(0xd83d), 0xed, 0xb8]],
    ['a high one before one whose last byte is none', [...half(0xd83d), 0xed, 0xb8, 0xc3]],
    ['a high one before what is above all low ones', [...half(0xd83d), 0xed, 0xc0, 0x80]],
  ])('are nothing: %s', (_, bytes) => {
    expect(read(misread(...bytes))).toBeUndefined()
  })
})

describe('a sequence that lost bytes', () => {
  it.each<[text: string, units: number]>([
    ['Ã\ufffd', 2],
    ['â\ufffd\x99', 3],
    ['â\x80\ufffd', 3],
    ['ð\ufffd\x98\x80', 4],
    ['ð\x9f\ufffd\ufffd', 4],
    ['â\x80?', 3],
  ])('%j is U+FFFD', (text, units) => {
    expect(read(text)).toEqual([0xfffd, units])
  })

  it.each([
    ['all but the first, of three', 'â\ufffd\ufffd'],
    ['all but the first, of four', 'ð\ufffd\ufffd\ufffd'],
    ['a question mark for the only other byte', 'Ã?'],
    ['a question mark for the second of three', 'â?\x99'],
    ['a question mark behind what is no quote', 'â\x82?'],
    ['a question mark for the last of four', 'ð\x9f\x98?'],
    ['a byte, and then no sequence', 'â\ufffda'],
  ])('is nothing, if it lost %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('a space that was a no-break space', () => {
  it('is read as one where spaces are asked for', () => {
    expect(read('Ã ', 0, true)).toEqual([0xe0, 2])
    expect(read('Å koda', 0, true)).toEqual([0x160, 2])
    expect(read('Ã ')).toBeUndefined()
  })

  it('and as nothing else', () => {
    expect(read(' Ã', 0, true)).toBeUndefined()
    expect(read('Ãa', 0, true)).toBeUndefined()
  })
})
