import { describe, expect, it } from 'vitest'
import { cleanHtml, cleanText } from '../../src/index.js'

const LEAD = 'The council of the town voted on Tuesday evening to rebuild the old bridge over the river in spring.'
const NEXT = 'Residents had asked for quieter nights and for safer crossings near the school, the mayor said.'
const story = (...lines: string[]) => [...lines, NEXT].join('\n')

describe('the headline of a plain text', () => {
  it.each([
    ['a line without a stop', 'Town council votes for a new bridge', LEAD],
    ['a question', 'Will the old bridge be rebuilt by the council?', LEAD],
    ['a byline below', 'Town council votes for a new bridge', 'By Jo Ng', LEAD],
    ['20 letters', 'Old town council won', LEAD],
    ['three lines above the story', 'Town council votes for a new bridge', 'One', 'Two', 'Three', LEAD],
    ['a line that opens with a quote', '"Town council" votes for a new bridge', LEAD],
    [
      'in German',
      'Stadtrat stimmt für neue Brücke',
      'Der Stadtrat hat am Dienstagabend beschlossen, die alte Brücke über den Fluss im Frühjahr neu zu bauen.',
    ],
    [
      'in Russian',
      'Городской совет решил построить новый мост',
      'Совет города во вторник вечером проголосовал за то, чтобы построить новый мост через реку весной.',
    ],
    [
      'in Chinese',
      '市议会决定重建河上的旧桥',
      '市议会星期二晚上投票决定，明年春天开始重建河上的旧桥，工程期间道路保持开放，居民可以通行。',
    ],
  ])('is %s', (_, headline, ...lines) => {
    const document = cleanText(story(headline, ...lines))
    expect(document.title).toBe(headline)
    expect(document.text.startsWith(headline)).toBe(true)
    expect(document.found['title']).toEqual([{ source: { start: 0, end: headline.length }, rule: 'news/headline' }])
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

  it('is what the hints say', () => {
    const { title, found } = cleanText(story('Town council votes for a new bridge', LEAD), { title: 'A bridge' })
    expect(title).toBe('A bridge')
    expect(found['title']).toBeUndefined()
  })

  it('is not read off markup', () => {
    expect(cleanHtml(`<p>Town council votes for a new bridge</p><p>${LEAD}</p><p>${NEXT}</p>`).title).toBeUndefined()
  })
})
