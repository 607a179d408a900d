import { describe, expect, it } from 'vitest'
import { clean, replay } from '../../src/index.js'
import { kicker } from '../../src/news/kicker.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const headline = 'Town votes for a bridge'
const story =
  'The council of the town voted on Tuesday to build a new bridge over the river, after a debate of six hours.\n' +
  'The mayor said that work on it will begin in May and that the road stays open.'
const cases = casesIn(new URL('kicker.txt', import.meta.url), { headline, story })

describe('a kicker', () => {
  it.each(['World', 'World news', 'U.K. politics', 'More Harbour News', 'Política', 'Важное'])('goes: %s', (kicker) => {
    const source = `${kicker}\n${headline}\n${story}`
    const document = clean(source)
    expect(document.text).toBe(`${headline}\n${story}`)
    expect(document).toMatchObject({ title: headline, section: kicker })
    expect(document.found['section']).toEqual([{ source: expect.anything(), rule: 'news/kicker' }])
    expect(replay(source, document.changes)).toBe(document.text)
    expect(clean(document.text).text).toBe(document.text)
  })

  it('is removed in a script without spaces', () => {
    const text =
      '国内\n市议会投票决定重建老桥\n市议会周二投票决定重建河上的老桥。市长说，工程将在五月开始，道路将保持畅通，居民对此表示欢迎。'
    expect(clean(text)).toMatchObject({ section: '国内', title: '市议会投票决定重建老桥' })
  })

  it.each(cases('stays'))('stays: %s', (_, text) => {
    expect(clean(text).text).toBe(text)
  })

  const chinese =
    '市议会投票决定重建老桥\n市议会周二投票决定重建河上的老桥。市长说，工程将在五月开始，道路将保持畅通，居民对此表示欢迎。'
  it.each(cases('a kicker'))('is %s', (_, text) => {
    expect(kicker(text, WORDS)).toEqual([{ start: 0, end: text.indexOf('\n') + 1, insert: '', rule: 'news/kicker' }])
  })

  it.each<[what: string, text: string]>([
    ['nine signs without blanks', `国内国际财经新闻讯\n${chinese}`],
    ['a label of which the headline has a word', `Town news\n${headline}\n${story}`],
    ['a label of which the headline has the beginning of a word', `Bridges\n${headline}\n${story}`],
    ['a line that opens small', `the World\n${headline}\n${story}`],
    ['a country in short, and not alone', `in U.K. politics\n${headline}\n${story}`],
    ['a country in short, and a number', `U.K. politics 2\n${headline}\n${story}`],
    [
      'above a headline that the seventh line takes up',
      `World\n${headline}\n${'Snow lay on all the high hills of the land, and it was cold there.\n'.repeat(5)}${story}`,
    ],
    ['a line alone', 'World'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(kicker(text, WORDS)).toEqual([])
  })

  it('is removed from markup, too, so that its text is clean', () => {
    const { text, section, found } = clean(`<p>World</p><p>${headline}</p><p>${story}</p>`)
    expect(text.startsWith(headline)).toBe(true)
    expect(section).toBe('World')
    expect(found['section']).toEqual([{ source: { start: 3, end: 15 }, rule: 'news/kicker' }])
  })
})
