import { describe, expect, it } from 'vitest'
import { cleanText, toMarkdown } from '../../src/index.js'
import { head } from '../../src/news/head.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('head.txt', import.meta.url))

const TITLE = 'Lock keepers to get a new rota'
const LEAD =
  'Keepers on the northern canal will work in pairs from the first of June, the waterways board decided on Monday.'
const above = (...lines: string[]) => `${lines.join('\n')}\n\n${LEAD}`

describe('front matter', () => {
  it('provides title, authors and date, and is removed', () => {
    const [, lines = ''] = cases('provides title, authors and date').flat()
    const source = above(...lines.split('\n'))
    const document = cleanText(source)
    expect(document).toMatchObject({ text: LEAD, title: TITLE, description: 'Two nights of talks, and a goat.' })
    const said = (field: 'title' | 'authors' | 'publishedAt') =>
      document.found[field]?.map(({ source: at, rule }) => `${rule} ${at && source.slice(at.start, at.end)}`)
    expect(said('title')).toEqual([`news/head/title ${TITLE}`])
    expect(said('publishedAt')).toEqual([`news/head/date ${document.publishedAt}`])
    expect(said('authors')).toEqual(document.authors.map((author) => `news/head/author ${author}`))
    expect([document.publishedAt, ...document.authors]).toEqual(['2024-05-13T10:30:00Z', 'Ruth Amble', 'Jo Ng'])
  })

  it.each(cases('is read as'))('is read as %s', (_, lines) => {
    expect(cleanText(above(...lines.split('\n')))).toMatchObject({
      text: LEAD,
      title: TITLE,
      authors: ['Ruth Amble', 'Jo Ng'],
      publishedAt: '2024-05-13',
    })
  })

  it('is read as this library writes it', () => {
    const lines = [
      '---',
      'title: "The \\"new\\" rota of the lock keepers"',
      'author: Ruth Amble',
      'date: 2024-05-13',
      '---',
    ]
    const { text, title, authors, publishedAt, ...document } = cleanText(above(...lines))
    expect(title).toBe('The "new" rota of the lock keepers')
    const written = toMarkdown({ ...document, text, title, authors, publishedAt }, { frontMatter: true })
    expect(cleanText(written)).toMatchObject({ text, title, authors, publishedAt })
  })

  it.each(cases('is not'))('is not %s', (_, text) => expect(head(text, WORDS)).toEqual([]))
})

describe('the head of a mail', () => {
  it.each(cases('goes, and its subject is the title'))('goes, and its subject is the title: %s', (_, ...lines) => {
    const document = cleanText(above(...lines))
    expect(document).toMatchObject({ text: LEAD, title: TITLE, authors: [] })
    expect(document.publishedAt).toBeUndefined()
    expect(document.found['title']).toEqual([{ source: expect.anything(), rule: 'news/head/title' }])
  })

  it('keeps a place before a colon in the title', () => {
    const from = 'From: Jo Ng <jo@canal.example>'
    const lines = [
      from,
      'Date: 13 May 2024, 10:31',
      'Subject: Re: EU: lock keepers strike',
      'To: Ed Poe <ed@canal.example>',
    ]
    expect(cleanText(above(...lines)).title).toBe('EU: lock keepers strike')
  })

  it.each(cases('the head of a mail: is not'))('is not %s', (_, text) => expect(head(text, WORDS)).toEqual([]))
})
