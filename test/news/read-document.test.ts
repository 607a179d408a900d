import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/document.js'
import { clean, createCleaner } from '../../src/index.js'

const LEAD = 'SPRINGFIELD (Reuters) - The council of the town voted on Tuesday evening to rebuild the old bridge.'
const NEXT = 'Residents had asked for quieter nights and for safer crossings near the school, the mayor said.'
const SOURCE = [
  'Town council votes for a new bridge',
  'By Jo Ng',
  LEAD,
  NEXT,
  'This story has been updated with new information.',
  '(Reporting by Ed Poe; Editing by Al Mint)',
].join('\n')

describe('a document of a plain text', () => {
  const document = clean(SOURCE)
  const found: Readonly<Record<string, readonly Found[] | undefined>> = { ...document.found }
  const placesOf = (field: string) => found[field]?.map(({ source }) => SOURCE.slice(source.start, source.end))

  it('says what the text says of itself', () => {
    expect(document).toMatchObject({
      title: 'Town council votes for a new bridge',
      authors: ['Jo Ng'],
      dateline: { text: 'SPRINGFIELD (Reuters) -', place: 'SPRINGFIELD', agency: 'Reuters' },
      agency: 'Reuters',
      corrections: ['This story has been updated with new information.'],
      credits: ['(Reporting by Ed Poe; Editing by Al Mint)'],
    })
  })

  it.each([
    ['title', 'Town council votes for a new bridge', 'news/headline'],
    ['authors', 'By Jo Ng', 'en/byline/'],
    ['dateline', 'SPRINGFIELD (Reuters) -', 'news/dateline'],
    ['corrections', 'This story has been updated with new information.', 'en/correction-note/'],
    ['credits', '(Reporting by Ed Poe; Editing by Al Mint)', 'en/'],
  ])('says where its %s was found', (field, said, rule) => {
    expect(placesOf(field)?.map((place) => place.trim())).toEqual([said])
    expect(found[field]?.[0]?.rule.startsWith(rule)).toBe(true)
  })

  it('takes a hint for more than what it finds, and says of no place then', () => {
    const told = clean(SOURCE, { title: ' A  bridge ', lang: 'en', url: 'https://paper.example/a' })
    expect(told).toMatchObject({ title: 'A bridge', lang: 'en', url: 'https://paper.example/a' })
    for (const field of ['title', 'lang', 'url']) expect(told.found).not.toHaveProperty(field)
  })

  it('tells how much of the source went', () => {
    expect(document.quality.removed).toBeCloseTo(1 - document.text.length / SOURCE.length)
    expect(clean('').quality.removed).toBe(0)
    expect(clean(LEAD).quality.removed).toBe(0)
  })

  it('lists no changes where nobody wants them', () => {
    const { changes, text } = createCleaner({ changes: false })(SOURCE)
    expect(changes).toEqual([])
    expect(text).toBe(document.text)
  })
})

describe('a document of a page', () => {
  const PARAGRAPHS = `<p>${LEAD.replace('(Reuters) - The', '(Reuters) - <b>The council</b> and the')}</p><p>${NEXT}</p>`
  const page = (head: string, body: string) =>
    `<html><head>${head}</head><body><article>${body}</article></body></html>`

  it('has the marks of the text, and none where there is none', () => {
    const { marks = [], text } = clean(page('', PARAGRAPHS))
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['strong', 'The council']])
    expect(clean(page('', `<p>${LEAD}</p><p>${NEXT}</p>`))).not.toHaveProperty('marks')
  })

  it('gives reasons in the order of the source', () => {
    const hidden = '<div style="display:none"><p>Nobody sees this line of the page, for it is hidden.</p></div>'
    const { changes } = clean(page('', `${hidden}${PARAGRAPHS}${hidden}`))
    const starts = changes.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(changes.flatMap(({ because = [] }) => because).length).toBeGreaterThan(1)
  })
})
