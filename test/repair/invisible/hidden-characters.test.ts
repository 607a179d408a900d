import { describe, expect, it } from 'vitest'
import { hiddenCharacters, inOrder } from '../../../src/repair/invisible/hidden-characters.js'

const tags = (said: string) => [...said].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('')

describe('characters that take no ink', () => {
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

  it('are told with their place and what takes them out', () => {
    expect(hiddenCharacters('Rain\u200b!')).toEqual([
      { start: 4, end: 5, text: 'U+200B', rule: 'text/invisible/zero-width', grade: 'ordinary' },
    ])
    expect(hiddenCharacters('Rain, café 👩‍🚀')).toEqual([])
  })
})

it('what is hidden comes in the order of the source, the shorter first', () => {
  const at = (start: number, end: number) =>
    ({ start, end, text: 'x', rule: 'html/hidden', grade: 'ordinary' }) as const
  const [a, b, c, d] = [at(0, 9), at(2, 3), at(2, 5), at(7, 8)]
  expect(inOrder([c, a], [d, b])).toEqual([a, b, c, d])
  expect(inOrder([], [b, a])).toEqual([a, b])
  const given = [b, a]
  inOrder(given, [])
  expect(given).toEqual([b, a])
})
