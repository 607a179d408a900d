import { describe, expect, it } from 'vitest'
import { hiddenCharacters, inOrder, payloadOf } from '../../../src/repair/invisible/hidden-characters.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('hidden-characters.txt', import.meta.url))

/** `tags‹Hi›` as tag characters, and `bytes‹é›` as variation selectors, a byte each. */
const hidden = (cell: string) =>
  cell
    .replace(/tags‹([^›]*)›/g, (_, said) =>
      Array.from(said as string, (sign) => point(0xe0000 + sign.charCodeAt(0))).join(''),
    )
    .replace(/bytes‹([^›]*)›/g, (_, said) => [...new TextEncoder().encode(said)].map(selectorOf).join(''))
const selectorOf = (byte: number) => point(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)
const point = (code: number) => String.fromCodePoint(code)

describe('hidden characters', () => {
  it.each(cases('hidden characters'))('%s', (_, source, text, grade) => {
    expect(hiddenCharacters(hidden(source))).toMatchObject([{ text, grade }])
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

it.each(cases('payloads of invisible characters'))('payloads of invisible characters: %s', (_, characters, said) => {
  expect(payloadOf(hidden(characters))).toBe(said || undefined)
})
