import { describe, expect, it } from 'vitest'
import { cleanText, toMarkdown } from '../../src/index.js'
import { head } from '../../src/news/head.js'
import { WORDS } from '../words.js'

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

  it.each([
    [
      'TOML',
      ['+++', `title = "${TITLE}"`, 'authors = ["Ruth Amble", "Jo Ng"]', 'date = 2024-05-13', 'draft = false', '+++'],
    ],
    [
      'a row of names',
      ['---', `title: ${TITLE}`, 'author: [Ruth Amble, Jo Ng]', 'date: 2024-05-13', 'tags: []', '---'],
    ],
    [
      'what is folded',
      [
        '---',
        'summary: >-',
        '  Two nights of talks',
        '  and a goat.',
        `title: '${TITLE}'`,
        'author: Ruth Amble, Jo Ng',
        'published: 2024-05-13',
        '---',
      ],
    ],
  ])('is read as %s', (_, lines) => {
    expect(cleanText(above(...lines))).toMatchObject({
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

  it.each([
    ['a box of facts', above('---', 'Where: Long Stile', 'When: the first of June', '---')],
    ['rules around a sentence', above('---', LEAD, '---')],
    ['a fence that nothing closes', above('---', `title: ${TITLE}`)],
    ['all there is', ['---', `title: ${TITLE}`, 'date: 2024-05-13', '---'].join('\n')],
    ['below the story', `${LEAD}\n\n---\ntitle: ${TITLE}\n---\n${LEAD}`],
  ])('is not %s', (_, text) => expect(head(text, WORDS)).toEqual([]))
})

describe('the head of a mail', () => {
  it.each([
    [
      'English',
      '---------- Forwarded message ---------',
      'From: Canal Weekly <news@canal.example>',
      'Date: Mon, May 13, 2024 at 10:31 AM',
      `Subject: FW: ${TITLE}`,
      'To: <readers@lists.example>',
    ],
    [
      'German',
      '-----Ursprüngliche Nachricht-----',
      'Von: Jo Ng [mailto:jo@canal.example]',
      'Gesendet: Montag, 13. Mai 2024 10:31',
      'An: Ed Poe',
      `Betreff: WG: ${TITLE}`,
    ],
    [
      'Japanese',
      '差出人: 運河新聞 <news@canal.example>',
      '日付: 2024年5月13日(月) 10:31',
      `件名: ${TITLE}`,
      '宛先: <readers@lists.example>',
    ],
    [
      'Apple',
      'Begin forwarded message:',
      `Subject: ${TITLE}`,
      'From: Jo Ng <jo@canal.example>',
      'Date: 13 May 2024 at 10:31:00 GMT+1',
    ],
  ])('goes, and its subject is the title: %s', (_, ...lines) => {
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

  it.each([
    ['an interview', above('Ng: Who sold the bell?', 'Amble: Nobody knows.', 'Ng: And the goats?')],
    ['a box of facts', above('Where: Long Stile', 'When: 13 May 2024, 10:31', 'Tickets: at the gate')],
    [
      'a note to the press',
      above(
        'Contact: Jo Ng <jo@canal.example>',
        'Date: 13 May 2024, 10:31',
        'Embargo: Until noon on the first of June',
      ),
    ],
    [
      'a mail within a story',
      `${LEAD}\n\nFrom: Jo Ng <jo@canal.example>\nDate: 13 May 2024, 10:31\nSubject: the bell\n\n${LEAD}`,
    ],
    ['a mail of which nothing is left', 'From: Jo Ng <jo@canal.example>\nDate: 13 May 2024, 10:31\nSubject: the bell'],
  ])('is not %s', (_, text) => expect(head(text, WORDS)).toEqual([]))
})
