import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { pageTitle } from '../../src/news/kicker.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('page-title.txt', import.meta.url))

const HEADLINE = 'Town votes for a bridge over the river'
const STORY = 'The council of the town voted on Tuesday to build a bridge over the river, the first in a century.'

describe('the title of a page above its headline', () => {
  it.each([`${HEADLINE} - Harbour News`, `${HEADLINE} | World | Harbour News`, HEADLINE])('goes: %s', (title) => {
    const { text, title: read, section, changes } = cleanText([title, HEADLINE, STORY].join('\n\n'))
    expect(text).toBe(`${HEADLINE}\n\n${STORY}`)
    expect([read, section]).toEqual([HEADLINE, undefined])
    expect(changes.flatMap(({ rules }) => rules)).toEqual(['news/page-title'])
  })

  it.each(cases('stays where it is one'))('stays where it is one %s', (_, lines) => {
    expect(cleanText(lines.split('\n').join('\n\n')).text).toBe(lines.split('\n').join('\n\n'))
    expect(pageTitle(lines.split('\n').join('\n\n'), WORDS)).toEqual([])
  })

  it('is not searched below the second line or in an empty text', () => {
    expect(pageTitle('', WORDS)).toEqual([])
    expect(pageTitle(`${HEADLINE} - Harbour News\n`, WORDS)).toEqual([])
    expect(pageTitle([`${HEADLINE} - Harbour News`, 'By Jo Ng', HEADLINE, STORY].join('\n'), WORDS)).toEqual([])
  })
})
