import { describe, expect, it } from 'vitest'
import { OffsetMap } from '../../src/edit/map.js'
import { cleanHtml, cleanText } from '../../src/index.js'
import { blocksOf, type MarkedBlock } from '../../src/news/blocks.js'
import { headlineOf } from '../../src/news/title.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const LEAD = 'The council of the town voted on Tuesday evening to rebuild the old bridge over the river in spring.'
const CHINESE =
  '市议会星期二晚上投票决定，明年春天开始重建河上的旧桥，工程期间道路保持开放，居民可以通行，市长对此表示欢迎，并说这是多年来最好的消息，大家都很高兴。'
const cases = casesIn(new URL('title.txt', import.meta.url), { LEAD, CHINESE })
const NEXT = 'Residents had asked for quieter nights and for safer crossings near the school, the mayor said.'
const story = (...lines: string[]) => [...lines, NEXT].join('\n')

describe('the headline of a plain text', () => {
  it.each(cases('the headline of a plain text'))('is %s', (_, headline, ...lines) => {
    const document = cleanText(story(headline, ...lines))
    expect(document.title).toBe(headline)
    expect(document.text.startsWith(headline)).toBe(true)
    expect(document.found['title']).toEqual([{ source: { start: 0, end: headline.length }, rule: 'news/headline' }])
  })

  it.each(cases('is one'))('is one %s', (_, line, title) => {
    const document = cleanText(story(line, 'By Jo Ng', LEAD))
    expect(document.title).toBe(title)
    expect(document.text.startsWith(line)).toBe(true)
    expect(document.authors).toEqual(['Jo Ng'])
  })

  it.each(cases('is not one'))('is not one %s', (_, ...lines) => {
    expect(cleanText(story(...lines)).title).toBeUndefined()
  })

  it.each([
    ...cases('is not'),
    ['longer than its lead', LEAD.slice(0, -1), 'The council of the town voted to rebuild the old bridge.'],
  ])('is not %s', (_, ...lines) => {
    expect(cleanText(story(...lines)).title).toBeUndefined()
  })

  it('is no line that stands above each page of a print', () => {
    const titleOf = (...heads: string[]) => {
      const pages = heads.map(
        (head, at) => `${head}\n\nThe harbour board presents its report on the year of ferry ${at}.`,
      )
      return cleanText(pages.join('\n\n')).title
    }
    const [head, ...others] = [12, 13, 14].map((page) => `Report of the Harbour Board ${page}`) as [
      string,
      string,
      string,
    ]
    expect(titleOf(head, ...others)).toBeUndefined()
    expect(titleOf(head, head, head)).toBeUndefined()
    expect(titleOf(head, others[0] as string)).toBe(head)
  })

  it('comes from the hints', () => {
    const { title, found } = cleanText(story('Town council votes for a new bridge', LEAD), { title: 'A bridge' })
    expect(title).toBe('A bridge')
    expect(found['title']).toBeUndefined()
  })

  it('is not read from markup', () => {
    expect(cleanHtml(`<p>Town council votes for a new bridge</p><p>${LEAD}</p><p>${NEXT}</p>`).title).toBeUndefined()
  })
})

/** Whether the first of these lines is the headline of the others. */
function isHeadline(...lines: string[]): boolean {
  const blocks = [...blocksOf(lines.join('\n'), new OffsetMap([]))]
  return headlineOf(blocks, WORDS) === blocks[0] && blocks.length > 0
}

/** A sentence that no headline here shares a word with, so many units long. */
const filler = (length: number) =>
  `${'Snow lay on all of it, and on what was below, and it went on. '.repeat(12).slice(0, length - 1)}.`

describe('headlineOf', () => {
  const LONG = `Town council votes for a new ${'bridge '.repeat(20)}`

  it.each([
    ...cases('headlineOf'),
    ['52 signs without blanks', CHINESE.replaceAll(/[，。]/g, '').slice(0, 52), CHINESE, 'yes'],
    ['53 signs without blanks', CHINESE.replaceAll(/[，。]/g, '').slice(0, 53), CHINESE, 'no'],
    ...[129, 130].map((at) => [
      `${at} letters and one`,
      `${LONG.slice(0, at)}x`,
      filler(140) + LEAD,
      at < 130 ? 'yes' : 'no',
    ]),
    ['as long as its lead', LEAD.slice(0, -1), `${LEAD.slice(0, -2)}.`, 'no'],
    ['words within 600 units', 'Council votes for a bridge', `${filler(500)} ${LEAD}`, 'yes'],
    ['words behind 600 units', 'Council votes for a bridge', `${filler(560)} ${LEAD}`, 'no'],
  ])('%s', (_, headline = '', lead = '', is) => {
    expect(isHeadline(headline, lead, NEXT)).toBe(is === 'yes')
  })

  it('repeats words in the lines below the lead', () => {
    expect(isHeadline('Council votes for a bridge', filler(100), LEAD)).toBe(true)
  })

  it('is absent without text, even with markup', () => {
    expect(isHeadline('')).toBe(false)
    const text = `Town council votes for a new bridge\n${LEAD}`
    const quoted: MarkedBlock = { kind: 'quote', start: 0, end: 5 }
    expect(headlineOf([...blocksOf(text, new OffsetMap([]), [quoted])], WORDS)).toBeUndefined()
  })
})
