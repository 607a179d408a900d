import { describe, expect, it } from 'vitest'
import { closesWithStory } from '../../../src/decide/guards/story-behind.js'
import type { Span } from '../../../src/edit/edit.js'
import { clean } from '../../../src/index.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { ruleOf } from '../../match/rule-of.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('story-behind.txt', import.meta.url))
const STORIES = cases('what the site says, and two sentences of a story')

describe('a sentence of the story behind what the site says', () => {
  it.each(STORIES)('stays in one paragraph with it, in %s', (_, says, first = '', last = '') => {
    for (const text of [`${says} ${first}\n\n${last}`, `${first}\n\n${says} ${last}`]) {
      const { text: left } = clean(text)
      expect(left).toContain(first.slice(-30))
      expect(left).toContain(last.slice(-30))
    }
  })

  it.each(STORIES)('does not keep the same alone on its line, in %s', (_, says, first, last) => {
    expect(clean(`${first}\n\n${last}\n\n${says}`).text).not.toContain(says)
  })
})

describe('a sentence where topics, papers and dates stand', () => {
  const STORY =
    'She kept pigeons on the roof until the war.\n\nHer brother sold them in a week, for bread and a coat.\n\n'

  it.each(cases('stays'))('stays: %s', (line) => expect(clean(STORY + line).text).toContain(line))

  it.each(cases('goes where they do'))('goes where they do: %s', (line) => {
    expect(clean(STORY + line).text).not.toContain(line)
  })
})

it.each(cases('goes with it'))('what a site goes on with goes with it: %s', (line) => {
  const [, , ...story] = STORIES.find(([lang]) => lang === 'en') ?? []
  expect(clean([...story, line].join('\n\n')).text).not.toContain(line.slice(-20))
})

describe('closesWithStory', () => {
  const LINE = 'Follow us. The miller closed the mill.'
  const asks = (family: RuleRef['family']) => {
    const asked: string[] = []
    const isStory = ({ start, end }: Span) => asked.push(LINE.slice(start, end)) > 0
    return [closesWithStory(LINE, { start: 0, end: LINE.length }, ruleOf({ family }), { isStory }), ...asked]
  }

  it('asks for the last sentence, and lets editors tell of a story, and of where it appeared', () => {
    expect(asks('share')).toEqual([true, 'The miller closed the mill.'])
    expect(asks('syndication')[0]).toBe(false)
    expect(asks('correction-note')[0]).toBe(false)
  })
})
