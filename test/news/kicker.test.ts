import { describe, expect, it } from 'vitest'
import { clean, cleanText, replay } from '../../src/index.js'
import { kicker, pageTitle } from '../../src/news/kicker.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const headline = 'Town votes for a bridge'
const story =
  'The council of the town voted on Tuesday to build a new bridge over the river, after a debate of six hours.\n' +
  'The mayor said that work on it will begin in May and that the road stays open.'
const cases = casesIn(new URL('kicker.txt', import.meta.url), { headline, story })

describe('a kicker', () => {
  it.each(cases('goes'))('goes: %s', (kicker, text) => {
    const source = `${kicker}\n${text}`
    const document = clean(source)
    expect(document.text).toBe(text)
    expect(document).toMatchObject({ title: text.split('\n')[0], section: kicker })
    expect(document.found['section']).toEqual([{ source: expect.anything(), rule: 'news/kicker' }])
    expect(replay(source, document.changes)).toBe(document.text)
    expect(clean(document.text).text).toBe(document.text)
  })

  it.each(cases('stays'))('stays: %s', (_, text) => expect(clean(text).text).toBe(text))

  it.each(cases('a kicker'))('is %s', (_, text) => {
    expect(kicker(text, WORDS)).toEqual([{ start: 0, end: text.indexOf('\n') + 1, insert: '', rule: 'news/kicker' }])
  })

  it.each(cases('is not'))('is not %s', (_, text) => expect(kicker(text, WORDS)).toEqual([]))

  it('is removed from markup, too, so that its text is clean', () => {
    const { text, section, found } = clean(`<p>World</p><p>${headline}</p><p>${story}</p>`)
    expect(text.startsWith(headline)).toBe(true)
    expect(section).toBe('World')
    expect(found['section']).toEqual([{ source: { start: 3, end: 15 }, rule: 'news/kicker' }])
  })
})

const HEADLINE = 'Town votes for a bridge over the river'
const STORY = 'The council of the town voted on Tuesday to build a bridge over the river, the first in a century.'

describe('the title of a page above its headline', () => {
  it.each([`${HEADLINE} - Harbour News`, `${HEADLINE} | World | Harbour News`, HEADLINE])('goes: %s', (title) => {
    const { text, title: read, section, changes } = cleanText([title, HEADLINE, STORY].join('\n\n'))
    expect(text).toBe(`${HEADLINE}\n\n${STORY}`)
    expect([read, section]).toEqual([HEADLINE, undefined])
    expect(changes.flatMap(({ rules }) => rules)).toEqual(['news/page-title'])
  })

  it.each(cases('the title of a page stays where it is one'))('stays where it is one %s', (_, lines) => {
    expect(cleanText(lines.split('\n').join('\n\n')).text).toBe(lines.split('\n').join('\n\n'))
    expect(pageTitle(lines.split('\n').join('\n\n'), WORDS)).toEqual([])
  })

  it('is not searched below the second line or in an empty text', () => {
    expect(pageTitle('', WORDS)).toEqual([])
    expect(pageTitle(`${HEADLINE} - Harbour News\n`, WORDS)).toEqual([])
    expect(pageTitle([`${HEADLINE} - Harbour News`, 'By Jo Ng', HEADLINE, STORY].join('\n'), WORDS)).toEqual([])
  })
})
