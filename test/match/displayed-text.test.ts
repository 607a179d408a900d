import { expect, it } from 'vitest'
import { displayedText } from '../../src/match/displayed-text.js'
import { linesOf } from '../../src/match/known-lines.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'

const said = (text: string) => displayedText(text, { start: 0, end: text.length })

it.each([
  ['Photo:\n[Jo Ng](https://example.org/jo)', 'Photo: Jo Ng'],
  ['> Sign up for\n> our newsletter', '> Sign up for our newsletter'],
  ['**Read more**', 'Read more'],
])('%j says %j', (text, words) => {
  expect(said(text)).toBe(words)
})

it.each(['Read more', `It rained,\n${'and it rained on '.repeat(30)}`])(
  'says nothing of what stands as it is said: %j',
  (text) => {
    expect(said(text)).toBeUndefined()
  },
)

it('lets rules match hard-wrapped boilerplate, but no sentence', () => {
  const rules = compileRules([any, en])
  const known = (text: string) =>
    linesOf(text, [{ start: 0, end: text.length, piece: 0, pieces: 1 }], rules).map((line) => line.rules.length > 0)
  expect(known('Sign up for our\nnewsletter')).toEqual([true])
  expect(known('Sign up for our\nnewsletter, said the mayor, and nobody did.')).toEqual([false])
})
