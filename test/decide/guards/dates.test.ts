import { expect, it } from 'vitest'
import { datesOfStory } from '../../../src/decide/guards/dates.js'
import { casesIn, partsOf } from '../../tables.js'
import { WORDS } from '../../words.js'
import { marked } from './lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'
const cases = casesIn(new URL('dates.txt', import.meta.url), { SENTENCE })

/** The dates that are the story’s, as they are written. */
function kept(...written: string[]): string[] {
  const { text, lines } = marked(...written)
  return [...datesOfStory(text, lines, WORDS)].map((at) => text.split('\n')[at] as string)
}

it.each(cases('are'))('dates of the story are %s', (_, written, expected) => {
  expect(kept(...partsOf(written))).toEqual(partsOf(expected))
})
