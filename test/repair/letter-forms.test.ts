import { expect, it } from 'vitest'
import { clean, expandLigatures, normalizeWidth, undo } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('letter-forms.txt', import.meta.url))

it.each(cases('typographic ligatures become letters'))('typographic ligatures become letters: %s', (text, letters) => {
  expect(expandLigatures(text)).toBe(letters)
})

it.each(cases('letters get the normal width of their script'))(
  'letters get the normal width of their script: %s',
  (text, letters) => {
    expect(normalizeWidth(text)).toBe(letters)
  },
)

it('both run by default outside of code, and list each change', () => {
  const source = 'The oﬃce was ﬂooded on Monday, the mayor said.\n\n```\nlet oﬃce = 1\n```'
  const { text, changes } = clean(source)
  expect(text).toBe('The office was flooded on Monday, the mayor said.\n\n```\nlet oﬃce = 1\n```')
  expect(changes.map(({ before, after, rules }) => [before, after, ...rules])).toEqual([
    ['ﬃ', 'ffi', 'text/ligature'],
    ['ﬂ', 'fl', 'text/ligature'],
  ])
  expect(undo(text, changes)).toBe(source)
  expect(clean('ＬＯＵＤ　ＮＯＩＳＥＳ were heard').text).toBe('LOUD NOISES were heard')
})
