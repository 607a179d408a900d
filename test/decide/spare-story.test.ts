import { expect, it } from 'vitest'
import { leavesNoStory, sparingStory } from '../../src/decide/spare-story.js'
import { casesIn, partsOf } from '../tables.js'
import { marked } from './guards/lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'
const cases = casesIn(new URL('spare-story.txt', import.meta.url), { SENTENCE })

/** The lines that a rule takes stand behind `~`. */
function taken(...written: string[]) {
  const { text, lines } = marked(...written)
  return { text, lines, taken: lines.map(({ rules }) => rules[0]?.address) }
}

it.each(cases('what leaves no story'))('what leaves no story: %s', (_, written, leaves) => {
  const { text, lines, taken: rules } = taken(...partsOf(written))
  expect(leavesNoStory(text, lines, rules)).toBe(leaves === 'yes')
})

it.each(cases('a story that is spared'))('a story that is spared: %s', (_, written, left, spared) => {
  const { text, lines, taken: rules } = taken(...partsOf(written))
  const expected = partsOf(left).map((rule) => (rule === 'stays' ? undefined : rule))
  expect(sparingStory(text, lines, rules)).toEqual({ taken: expected, spared: spared === 'yes' })
})
