import { describe, expect, it } from 'vitest'
import { payloadOf } from '../../../src/repair/invisible/payload.js'

const tags = (said: string) => [...said].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('')
const selectors = (said: string) =>
  [...new TextEncoder().encode(said)]
    .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16))
    .join('')

describe('what invisible characters say', () => {
  it.each<[what: string, characters: string, said: string | undefined]>([
    ['tags', tags('Hi ~'), 'Hi ~'],
    ['one tag', tags('H'), undefined],
    ['bytes', selectors('so é'), 'so é'],
    ['bytes below 16, which are selectors of the first sort', selectors('a\n\tb'), 'a\n\tb'],
    ['two bytes', selectors('so'), undefined],
    ['bytes that print nothing', selectors('a\0b'), undefined],
    ['bytes that are no text', '\u{e0170}\u{e01ef}\u{e01ef}\u{e01ef}', '\ufffd\ufffd\ufffd\ufffd'],
    ['tags for more than bytes', tags('Hi') + selectors('all'), 'Hi'],
    ['nothing', '\u200b\u2060', undefined],
  ])('%s', (_, characters, said) => {
    expect(payloadOf(characters)).toBe(said)
  })
})
