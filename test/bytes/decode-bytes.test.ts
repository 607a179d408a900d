import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/node.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('decode-bytes.txt', import.meta.url), { BLANKS: ' '.repeat(1024) })

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeBytes', () => {
  it.each(cases('reads'))('reads %s', (_, given, text, encoding) => {
    expect(decodeBytes(latin1(given))).toEqual({ text, encoding })
  })

  it.each(cases('reads UTF-16 without a byte order mark'))(
    'reads UTF-16 without a byte order mark: %s',
    (_, times, line) => {
      const text = line.repeat(Number(times))
      const little = Buffer.from(text, 'utf16le')
      expect(decodeBytes(little)).toEqual({ text, encoding: 'utf-16le' })
      expect(decodeBytes(Buffer.from(little).swap16())).toEqual({ text, encoding: 'utf-16be' })
    },
  )

  it.each(cases('does not take UTF-8 for UTF-16'))('does not take UTF-8 for UTF-16 because of %s', (_, times, line) => {
    const text = line.repeat(Number(times))
    expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8' })
  })

  it.each(cases('is not misled by'))('is not misled by %s', (_, head) => {
    expect(decodeBytes(latin1(`${head}\xe9`))).toEqual({ text: `${head}\u00E9`, encoding: 'windows-1252' })
  })

  it.each(cases('uses a header or bytes'))('uses %s', (_, given, contentType, text, encoding) => {
    expect(decodeBytes(latin1(given), { contentType })).toEqual({ text, encoding })
  })

  it.each(cases('reports lossy decoding'))('reports lossy decoding of %s', (_, given, text, encoding) => {
    expect(decodeBytes(latin1(given))).toEqual({ text, encoding, lossy: true })
  })

  it('has a character for each byte of windows-1252, and reads part of a buffer', () => {
    const high = Uint8Array.from({ length: 128 + 2 }, (_, at) => at + 127)
    const { text } = decodeBytes(high.subarray(1, -1), { contentType: 'text/plain; charset=windows-1252' })
    expect(new Set(text).size).toBe(128)
    expect(text.slice(0, 32)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ')
    expect(text.slice(32)).toBe(Buffer.from(high.subarray(33, -1)).toString('latin1'))
  })

  test.prop([fc.string({ unit: 'grapheme' })])('reads what TextEncoder writes', (text) => {
    expect(decodeBytes(utf8(text))).toEqual({ text: text.replace(/^\uFEFF/, ''), encoding: 'utf-8' })
  })

  test.prop([fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary' })])(
    'throws on input that is not bytes, and on no header',
    (given, contentType) => {
      const { text, lossy } = decodeBytes(given, { contentType })
      expect(text.isWellFormed()).toBe(true)
      if (lossy) expect(text).toContain('\uFFFD')
    },
  )
})
