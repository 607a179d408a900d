import { describe, expect, it } from 'vitest'
import { leavesNoStory, sparingStory } from '../../src/decide/spare-story.js'
import { marked } from './guards/lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'
const RULE = 'en/share/any'

/** The lines that a rule takes stand behind `~`. */
function taken(...written: string[]) {
  const { text, lines } = marked(...written)
  return { text, lines, taken: lines.map(({ rules }) => rules[0]?.address) }
}

describe('what leaves no story', () => {
  it.each<[what: string, written: string[], leaves: boolean]>([
    ['nothing taken', ['Rain', 'Snow'], false],
    ['a sentence left', [`~${SENTENCE}`, SENTENCE], false],
    ['half of all letters left', ['~Rain', 'Snow'], false],
    ['less left', ['~Rains', 'Snow'], true],
    ['nothing left', ['~Rain', '~Snow'], true],
    ['nothing but signs left', ['~Rain', '—————————'], true],
    ['a number left', ['~Rain', '2024'], false],
  ])('%s', (_, written, leaves) => {
    const { text, lines, taken: rules } = taken(...written)
    expect(leavesNoStory(text, lines, rules)).toBe(leaves)
  })
})

describe('a story that is spared', () => {
  it.each<[what: string, written: string[], left: (string | undefined)[], spared: boolean]>([
    ['stays as it is where one is left', [SENTENCE, '~Share'], [undefined, RULE], false],
    ['keeps its sentences', [`~${SENTENCE}`, '~Share'], [undefined, RULE], true],
    ['keeps all where it has none', ['~Rain', '~Share'], [], true],
  ])('%s', (_, written, left, spared) => {
    const { text, lines, taken: rules } = taken(...written)
    expect(sparingStory(text, lines, rules)).toEqual({ taken: left, spared })
  })
})
