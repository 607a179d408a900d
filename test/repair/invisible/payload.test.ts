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
    ['nothing, in many characters that are neither', '\u2060\u2061\u2062\u2063\u2064', undefined],
    ['bytes between others that are none', `${selectors('so')}\u2060${selectors('!')}`, 'so!'],
    ['bytes with the first of the second sort, a control', selectors('so\u0010!!'), undefined],
    ['the last byte of the first sort, a control', selectors('so\u000f!!'), undefined],
    ['tags up to the last, and what is none', `${tags('a~')}\u{e007f}\u{e0001}`, 'a~'],
    ['words with marks, numbers, signs and lines', selectors('e\u0301 5 + 7\n\t(ok)'), 'e\u0301 5 + 7\n\t(ok)'],
    ['a control behind words', selectors('so it is\0'), undefined],
    ['a control before words', selectors('\0so it is'), undefined],
  ])('%s', (_, characters, said) => {
    expect(payloadOf(characters)).toBe(said)
  })
})
