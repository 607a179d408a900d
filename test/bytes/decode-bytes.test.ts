import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/node.js'

/** `bytes('caf', 0xe9)`: ASCII as text, other bytes by number. */
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeBytes', () => {
  it.each<[what: string, bytes: Uint8Array, text: string, encoding: string]>([
    ['nothing', bytes(), '', 'utf-8'],
    ['ASCII', bytes('cafe'), 'cafe', 'utf-8'],
    ['UTF-8', utf8('caf\u00E9 \u{1F600}'), 'caf\u00E9 \u{1F600}', 'utf-8'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 'a', 0xc3, 0xa9), 'a\u00E9', 'utf-8'],
    ['UTF-16LE with its mark', bytes(0xff, 0xfe, 'a', 0, 0x1c, 0x20), 'a\u201C', 'utf-16le'],
    ['UTF-16BE with its mark', bytes(0xfe, 0xff, 0, 'a', 0x20, 0x1c), 'a\u201C', 'utf-16be'],
    ['Latin letters in one byte', bytes('caf', 0xe9), 'caf\u00E9', 'windows-1252'],
    ['quotes that only windows-1252 has', bytes(0x93, 'so', 0x94, 0x85), '\u201Cso\u201D\u2026', 'windows-1252'],
    [
      'the five bytes that it leaves to C1',
      bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d),
      '\x81\x8D\x8F\x90\x9D',
      'windows-1252',
    ],
    ['ends of the table', bytes(0x80, 0x9f, 0xa0, 0xff), '\u20AC\u0178\u00A0\u00FF', 'windows-1252'],
    ['a declared charset', bytes('<meta charset=koi8-r>', 0xc1), '<meta charset=koi8-r>\u0430', 'koi8-r'],
    [
      'a declared charset by its other name',
      bytes('<META content="text/html; charset=ISO-8859-1" http-equiv=Content-Type>', 0x93),
      '<META content="text/html; charset=ISO-8859-1" http-equiv=Content-Type>\u201C',
      'windows-1252',
    ],
    [
      'the charset of an XML prolog',
      bytes('<?xml version="1.0" encoding="Shift_JIS"?>', 0x82, 0xa0),
      '<?xml version="1.0" encoding="Shift_JIS"?>\u3042',
      'shift_jis',
    ],
    [
      'ISO-2022-JP, all of it ASCII',
      bytes('<meta charset=iso-2022-jp>', 0x1b, '$B$"', 0x1b, '(B'),
      '<meta charset=iso-2022-jp>\u3042',
      'iso-2022-jp',
    ],
  ])('reads %s', (_, given, text, encoding) => {
    expect(decodeBytes(given)).toEqual({ text, encoding })
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
    expect(decodeBytes(bytes(head, 0xe9))).toEqual({ text: `${head}\u00E9`, encoding: 'windows-1252' })
  })

  it.each<[what: string, given: Uint8Array, contentType: string, text: string, encoding: string]>([
    ['a header', bytes(0xc1), 'text/html; charset=koi8-r', '\u0430', 'koi8-r'],
    ['a header in quotes', bytes(0xc1), 'text/html; charset="KOI8-R"', '\u0430', 'koi8-r'],
    ['half a header', bytes(0xc1), 'charset=koi8-r', '\u0430', 'koi8-r'],
    [
      'a header over markup',
      bytes('<meta charset=greek>', 0xc1),
      'text/html; charset=koi8-r',
      '<meta charset=greek>\u0430',
      'koi8-r',
    ],
    ['UTF-16 without a mark', bytes('a', 0, 'b', 0), 'text/plain; charset=utf-16le', 'ab', 'utf-16le'],
    ['bytes that are UTF-8 over a header', utf8('\u00E9'), 'text/html; charset=iso-8859-1', '\u00E9', 'utf-8'],
    ['a mark over a header', bytes(0xff, 0xfe, 'a', 0), 'text/html; charset=koi8-r', 'a', 'utf-16le'],
    [
      'bytes over a header that says UTF-8',
      bytes('caf', 0xe9),
      'text/html; charset=utf-8',
      'caf\u00E9',
      'windows-1252',
    ],
    ['bytes over a header that says nothing', bytes('caf', 0xe9), 'text/html', 'caf\u00E9', 'windows-1252'],
  ])('uses %s', (_, given, contentType, text, encoding) => {
    expect(decodeBytes(given, { contentType })).toEqual({ text, encoding })
  })

  it.each<[what: string, given: Uint8Array, text: string, encoding: string]>([
    [
      'UTF-8 cut in a character',
      utf8('caf\u00E9 na\u00EFve \u20AC').subarray(0, -1),
      'caf\u00E9 na\u00EFve \uFFFD',
      'utf-8',
    ],
    [
      'UTF-8 with one byte of another code page',
      bytes(...utf8('\u00E9\u00E8\u00EA'), 0x92),
      '\u00E9\u00E8\u00EA\uFFFD',
      'utf-8',
    ],
    ['UTF-8 by its mark, broken', bytes(0xef, 0xbb, 0xbf, 'a', 0xff), 'a\uFFFD', 'utf-8'],
    ['half of a pair in UTF-16', bytes(0xfe, 0xff, 0xd8, 0x3d, 0, 'a'), '\uFFFDa', 'utf-16be'],
    ['half of a character in Shift_JIS', bytes('<meta charset=sjis>', 0x82), '<meta charset=sjis>\uFFFD', 'shift_jis'],
  ])('reports lossy decoding of %s', (_, given, text, encoding) => {
    expect(decodeBytes(given)).toEqual({ text, encoding, lossy: true })
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
