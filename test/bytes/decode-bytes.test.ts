import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/node.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('decode-bytes.txt', import.meta.url))

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeBytes', () => {
  it.each(cases('reads'))('reads %s', (_, given, text, encoding) => {
    expect(decodeBytes(latin1(given))).toEqual({ text, encoding })
  })

  const WITHOUT_MARK = {
    'with typographic quotes': 'The mayor said “we will rebuild the café” — and left, the council’s clerk wrote.',
    'in Greek': 'Ο δήμαρχος ανακοίνωσε την Τρίτη ότι η παλιά γέφυρα θα ξαναχτιστεί.',
    'in Russian': 'Мэр во вторник объявил, что старый мост будет восстановлен.\r\nРаботы начнутся весной.',
    'in Arabic': 'أعلن رئيس البلدية يوم الثلاثاء أن الجسر القديم سيعاد بناؤه.',
    'in Hindi': 'महापौर ने मंगलवार को कहा कि पुराना पुल फिर से बनाया जाएगा।',
    'in Chinese, a page': `<html><head><title>一</title></head><body><p class="story">市长周二宣布将重建旧桥。</p>`,
    'longer than what is looked at': `${'Rain fell on the city. '.repeat(50)}🌧`,
  }
  it.each(Object.entries(WITHOUT_MARK))('reads UTF-16 without a byte order mark %s', (_, text) => {
    const little = Buffer.from(text, 'utf16le')
    expect(decodeBytes(little)).toEqual({ text, encoding: 'utf-16le' })
    expect(decodeBytes(Buffer.from(little).swap16())).toEqual({ text, encoding: 'utf-16be' })
  })

  it.each<[what: string, text: string]>([
    ['a line for each letter', '8\n9\n2\n3\n5\n8\n'.repeat(20)],
    ['fields that end with NUL', 'abc\0abc\0def\0'.repeat(20)],
    ['NUL at random', `${'Rain fell on the city. '.repeat(3)}${'\0'.repeat(40)}`],
  ])('does not take UTF-8 for UTF-16 because of %s', (_, text) => {
    expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8' })
  })

  it.each<[what: string, head: string]>([
    ['a comment', '<!-- <meta charset=koi8-r> -->'],
    ['a description', '<meta name="description" content="What charset=koi8-r means">'],
    ['a header of another name', '<meta http-equiv="refresh" content="0; charset=koi8-r">'],
    ['a charset that nobody knows', '<meta charset="klingon">'],
    ['a charset that is empty', '<meta charset="">'],
    ['UTF-16 that can say so in ASCII', '<meta charset=utf-16>'],
    ['words', 'She wrote charset=koi8-r in the first line'],
    ['the 1,025th byte', `${' '.repeat(1024)}<meta charset=koi8-r>`],
  ])('is not misled by %s', (_, head) => {
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
    expect(text.slice(0, 32)).toBe(
      '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
        '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178',
    )
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
