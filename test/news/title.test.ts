import { describe, expect, it } from 'vitest'
import { OffsetMap } from '../../src/edit/map.js'
import { cleanHtml, cleanText } from '../../src/index.js'
import { blocksOf, type MarkedBlock } from '../../src/news/blocks.js'
import { headlineOf } from '../../src/news/title.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('title.txt', import.meta.url))

const LEAD = 'The council of the town voted on Tuesday evening to rebuild the old bridge over the river in spring.'
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
    ['a sentence', 'The council of the town voted for a bridge.', LEAD],
    ['nothing the story takes up', 'Lions win the cup for the third time', LEAD],
    ['a date', 'Tuesday, 5 March 2024', LEAD],
    ['a dateline', 'SPRINGFIELD (Reuters) - Town council votes for a bridge', LEAD],
    ['a label', 'Town council', LEAD],
    ['shorter than 20 letters', 'Old town council up', LEAD],
    ['of three words', 'Bridge-building councillors votes', LEAD],
    ['longer than its lead', LEAD.slice(0, -1), 'The council of the town voted to rebuild the old bridge.'],
    ['a line that opens small', 'town council votes for a new Bridge', LEAD],
    ['a line that takes two sentences', 'The town votes. The council builds a bridge', LEAD],
    ['a line far above the story', 'Town council votes for a new bridge', 'One', 'Two', 'Three', 'Four', LEAD],
    ['a quotation', '"The council of the town must rebuild the bridge"', LEAD],
    ['a line with a colon behind', 'What the council of the town voted for:', LEAD],
    ['above lines only', 'Town council votes for a new bridge', 'Bridge', 'Council', 'Town'],
    ['the story itself', LEAD],
  ])('is not %s', (_, ...lines) => {
    expect(cleanText(story(...lines)).title).toBeUndefined()
  })

  it('is no line that stands above each page of a print', () => {
    const pages = (head: (page: number) => string) =>
      [1, 2, 3].map((page) => `${head(page)}\n\nThe harbour board presents its report on the year of ferry ${page}.`)
    const titleOf = (lines: readonly string[]) => cleanText(lines.join('\n\n')).title
    expect(titleOf(pages((page) => `Report of the Harbour Board ${page + 11}`))).toBeUndefined()
    expect(titleOf(pages(() => 'Report of the Harbour Board'))).toBeUndefined()
    expect(titleOf(pages((page) => `Report of the Harbour Board ${page + 11}`).slice(0, 2))).toBe(
      'Report of the Harbour Board 12',
    )
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
const CHINESE =
  '市议会星期二晚上投票决定，明年春天开始重建河上的旧桥，工程期间道路保持开放，居民可以通行，市长对此表示欢迎，并说这是多年来最好的消息，大家都很高兴。'

describe('headlineOf', () => {
  it.each<[what: string, headline: string, lead: string, is: boolean]>([
    [
      '130 units',
      `Town council votes for a new ${'bridge '.repeat(20)}`.slice(0, 129).padEnd(130, 'x'),
      filler(140) + LEAD,
      true,
    ],
    [
      '131 units',
      `Town council votes for a new ${'bridge '.repeat(20)}`.slice(0, 130).padEnd(131, 'x'),
      filler(140) + LEAD,
      false,
    ],
    ['8 signs without blanks', '市议会重建旧桥好', CHINESE, true],
    ['7 signs without blanks', '市议会重建旧桥', CHINESE, false],
    ['52 signs without blanks', CHINESE.replaceAll(/[，。]/g, '').slice(0, 52), CHINESE, true],
    ['53 signs without blanks', CHINESE.replaceAll(/[，。]/g, '').slice(0, 53), CHINESE, false],
    ['a quotation at its end', 'The “council of the town must rebuild the bridge”', LEAD, true],
    ['a stop within', 'Dr. Ng of the town council votes for a bridge', LEAD, true],
    ['a stop within a quote at its end', 'Council says “The town votes for a bridge.”', LEAD, false],
    ['a stop within brackets at its end', 'Council votes for a bridge (and no more.)', LEAD, false],
    ['a byline of 70 units', 'By Council Bridge and Town Tuesday and Evening River and Old Councilor', LEAD, false],
    [
      'what names people in 71 units',
      'By Council Bridge and Town Tuesday and Evening River and Old Councillor',
      LEAD,
      true,
    ],
    ['a number first', '3 of the town council voted for a bridge', LEAD, true],
    ['a quotation that goes on', '“Town council votes” for “new bridge” again', LEAD, true],
    ['a stop within a quote', '“The council of the town votes for a bridge.”', LEAD, false],
    ['as long as its lead', LEAD.slice(0, -1), `${LEAD.slice(0, -2)}.`, false],
    ['a byline', 'By Council Bridge and Town Tuesday', LEAD, false],
    ['two words of five', 'Bridge council snow hills rains', LEAD, true],
    ['two words of six', 'Bridge council snow hills rains winds', LEAD, false],
    ['one word of one', 'The bridge and a fox in it', LEAD, false],
    ['one word of three', 'Bridge in the cold rain', LEAD, false],
    ['one word again and again', 'Bridge, bridge, bridge, snow, hills', LEAD, false],
    ['short words alone', 'The old and the new of it', `The old and the new of it all. ${LEAD}`, false],
    ['other endings of long words', 'Councils ask for bridges again', LEAD, true],
    [
      'other endings of short words',
      'Town rain falls on and on',
      'The towns had rains on Tuesday evening, and nobody was outside to see how it all went.',
      false,
    ],
    [
      'short words as they are',
      'Town rain falls on and on',
      'The town had rain on Tuesday evening, and nobody was outside to see how it all went.',
      true,
    ],
    [
      'short words that also stand within others',
      'Town rain falls on and on',
      'The towns had trains, the town had rain on Tuesday evening, and nobody was outside.',
      true,
    ],
    [
      'words within others',
      'Bridge rules for all of us',
      'They had abridged the rules on Tuesday evening, and nobody was outside to see how it went.',
      false,
    ],
    [
      'words within others, and alone',
      'Bridge rules for all of us',
      'They had abridged the bridge rules on Tuesday evening, and nobody was outside to see it.',
      true,
    ],
    ['words within 600 units', 'Council votes for a bridge', `${filler(500)} ${LEAD}`, true],
    ['words behind 600 units', 'Council votes for a bridge', `${filler(560)} ${LEAD}`, false],
    [
      'words of another script in its lead',
      'Council votes for a bridge',
      `${CHINESE}Council votes for a bridge.`,
      false,
    ],
  ])('%s', (_, headline, lead, is) => {
    expect(isHeadline(headline, lead, NEXT)).toBe(is)
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
