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
    const source = above(
      '---',
      `title: "${TITLE}"`,
      'authors:',
      '  - Ruth Amble',
      '  - Jo Ng',
      'date: 2024-05-13T10:30:00Z',
      'description: Two nights of talks, and a goat.',
      '---',
    )
    const document = cleanText(source)
    expect(document).toMatchObject({
      text: LEAD,
      title: TITLE,
      description: 'Two nights of talks, and a goat.',
      authors: ['Ruth Amble', 'Jo Ng'],
      publishedAt: '2024-05-13T10:30:00Z',
    })
    const said = (field: 'title' | 'authors' | 'publishedAt') =>
      document.found[field]?.map(({ source: at, rule }) => [at && source.slice(at.start, at.end), rule])
    expect(said('title')).toEqual([[TITLE, 'news/head/title']])
    expect(said('publishedAt')).toEqual([['2024-05-13T10:30:00Z', 'news/head/date']])
    expect(said('authors')).toEqual([
      ['Ruth Amble', 'news/head/author'],
      ['Jo Ng', 'news/head/author'],
    ])
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
    const document = cleanText(
      above('---', 'title: "The \\"new\\" rota of the lock keepers"', 'author: Ruth Amble', 'date: 2024-05-13', '---'),
    )
    expect(document.title).toBe('The "new" rota of the lock keepers')
    const again = cleanText(toMarkdown(document, { frontMatter: true }))
    for (const field of ['text', 'title', 'authors', 'publishedAt'] as const)
      expect(again[field]).toEqual(document[field])
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
    const lines = [
      'From: Jo Ng <jo@canal.example>',
      'Date: 13 May 2024, 10:31',
      'Subject: Re: EU: lock keepers strike',
      'To: Ed Poe <ed@canal.example>',
    ]
    expect(cleanText(above(...lines)).title).toBe('EU: lock keepers strike')
  })

  it.each(cases('the head of a mail: is not'))('is not %s', (_, text) => expect(head(text, WORDS)).toEqual([]))
})
