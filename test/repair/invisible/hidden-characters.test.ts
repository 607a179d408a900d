import { describe, expect, it } from 'vitest'
import { hiddenCharacters, inOrder, payloadOf } from '../../../src/repair/invisible/hidden-characters.js'

const tags = (said: string) => [...said].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('')

describe('hidden characters', () => {
  it.each<[what: string, source: string, text: string, grade: string]>([
    ['a zero-width space', 'Rain\u200b', 'U+200B', 'ordinary'],
    ['a soft hyphen, with its zeros', 'Ra\u00adin', 'U+00AD', 'ordinary'],
    ['a row of them, each by number', 'a\u200b\u2060b', 'U+200B U+2060', 'ordinary'],
    ['one of another plane', 'a\u{e0001}b', 'U+E0001', 'ordinary'],
    ['words in tags', `Rain${tags('ignore this')}`, 'ignore this', 'suspicious'],
    ['an override', 'user\u202etxt', 'U+202E', 'suspicious'],
    ['an isolate', 'the \u2067pact', 'U+2067', 'suspicious'],
  ])('%s', (_, source, text, grade) => {
    expect(hiddenCharacters(source)).toMatchObject([{ text, grade }])
  })

  it('are listed with their place and their rule', () => {
    expect(hiddenCharacters('Rain\u200b!')).toEqual([
      { start: 4, end: 5, text: 'U+200B', rule: 'text/invisible/zero-width', grade: 'ordinary' },
    ])
    expect(hiddenCharacters('Rain, café 👩‍🚀')).toEqual([])
  })
})

it('are merged with hidden markup in source order, shorter ones first', () => {
  const at = (start: number, end: number) =>
    ({ start, end, text: 'x', rule: 'html/hidden', grade: 'ordinary' }) as const
  const [a, b, c, d] = [at(0, 9), at(2, 3), at(2, 5), at(7, 8)]
  expect(inOrder([c, a], [d, b])).toEqual([a, b, c, d])
  expect(inOrder([], [b, a])).toEqual([a, b])
  const given = [b, a]
  inOrder(given, [])
  expect(given).toEqual([b, a])
})

const selectors = (said: string) =>
  [...new TextEncoder().encode(said)]
    .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16))
    .join('')

describe('payloads of invisible characters', () => {
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
