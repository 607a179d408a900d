import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/document.js'
import { clean, createCleaner } from '../../src/index.js'
import { defineLazy } from '../../src/news/read-document.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('read-document.txt', import.meta.url))

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

const pageOf = (body: string, head = '') => `<html><head>${head}</head><body><article>${body}</article></body></html>`

describe('a document of a plain text', () => {
  const document = clean(SOURCE)
  const found: Readonly<Record<string, readonly Found[] | undefined>> = { ...document.found }
  const placesOf = (field: string) => found[field]?.map(({ source }) => SOURCE.slice(source.start, source.end))

  it('reads the fields of the text', () => {
    expect(document).toMatchObject({
      title: 'Town council votes for a new bridge',
      authors: ['Jo Ng'],
      dateline: { text: 'SPRINGFIELD (Reuters) -', place: 'SPRINGFIELD', agency: 'Reuters' },
      agency: 'Reuters',
      corrections: ['This story has been updated with new information.'],
      credits: ['(Reporting by Ed Poe; Editing by Al Mint)'],
    })
  })

  it.each(cases('a document of a plain text'))('says where its %s was found', (field, said, rule) => {
    expect(placesOf(field)?.map((place) => place.trim())).toEqual([said])
    expect(found[field]?.[0]?.rule.startsWith(rule)).toBe(true)
  })

  it('prefers a hint to the source, without a place', () => {
    const told = clean(SOURCE, { title: ' A  bridge ', lang: 'en', url: 'https://paper.example/a' })
    expect(told).toMatchObject({ title: 'A bridge', lang: 'en', url: 'https://paper.example/a' })
    for (const field of ['title', 'lang', 'url']) expect(told.found).not.toHaveProperty(field)
  })

  it('returns the share of the source that was removed', () => {
    expect(document.quality.removed).toBeCloseTo(1 - document.text.length / SOURCE.length)
    expect(clean('').quality.removed).toBe(0)
    expect(clean(LEAD).quality.removed).toBe(0)
  })

  it('lists no changes if they are switched off', () => {
    const { changes, text } = createCleaner({ changes: false })(SOURCE)
    expect(changes).toEqual([])
    expect(text).toBe(document.text)
  })
})

describe('a document of a page', () => {
  const PARAGRAPHS = `<p>${LEAD.replace('(Reuters) - The', '(Reuters) - <b>The council</b> and the')}</p><p>${NEXT}</p>`

  it('has the marks of the text, if there are any', () => {
    const { marks = [], text } = clean(pageOf(PARAGRAPHS))
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['strong', 'The council']])
    expect(clean(pageOf(`<p>${LEAD}</p><p>${NEXT}</p>`))).not.toHaveProperty('marks')
  })

  it('gives reasons in the order of the source', () => {
    const hidden = '<div style="display:none"><p>Nobody sees this line of the page, for it is hidden.</p></div>'
    const { changes } = clean(pageOf(`${hidden}${PARAGRAPHS}${hidden}`))
    const starts = changes.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(changes.flatMap(({ because = [] }) => because).length).toBeGreaterThan(1)
  })
})

describe('a document warns', () => {
  it.each(cases('a document warns'))('of %s', (_, source, code) => {
    expect(clean(source).warnings.map((warning) => warning.code)).toContain(code)
  })

  it.each(cases('not of'))('not of %s', (_, source) => expect(clean(source).warnings).toEqual([]))

  it('of text to keep that is missing, with its words', () => {
    const { warnings } = createCleaner({ keep: [{ phrase: 'no such words' }] })(SOURCE)
    expect(warnings.map(({ code }) => code)).toEqual(['keep-unmatched'])
    expect(warnings[0]?.message).toContain('no such words')
  })

  it('of a live blog once, for text and page', () => {
    const entries = ['14:05', '13:50', '13:10', '12:00'].map((time, at) => [
      time,
      `${at % 2 ? LEAD : NEXT} It was ${at}.`,
    ])
    const ld = { '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'A bridge' }
    const paragraphs = entries.map(([time, said]) => `<p>${time}</p><p>${said}</p>`).join('')
    const page = pageOf(paragraphs, `<script type="application/ld+json">${JSON.stringify(ld)}</script>`)
    for (const source of [entries.flat().join('\n'), page]) {
      const document = clean(source)
      expect(document.warnings.map(({ code }) => code)).toEqual(['live-blog'])
      expect(document.kind).toBe('live-blog')
      expect(document.kindReasons).toHaveLength(1)
    }
  })
})

describe('a document of a text that was cut off', () => {
  it('has the mark and its place', () => {
    const source = `${LEAD}\n${NEXT} And then … [+1234 chars]`
    const { truncated, found, warnings } = clean(source)
    const said = (at?: { start: number; end: number }) => source.slice(at?.start, at?.end).trim()
    expect(truncated).toEqual({ mark: '… [+1234 chars]' })
    expect(found['truncated']?.map((place) => said(place.source))).toEqual(['… [+1234 chars]'])
    expect(warnings.map(({ code }) => code)).toEqual(['truncated'])
    expect(said(warnings[0]?.source)).toContain('[+1234 chars]')
  })

  it('is absent without a mark', () => {
    for (const field of ['truncated', 'corrections', 'section', 'agency', 'kind', 'marks', 'dateline'])
      expect(clean(NEXT)).not.toHaveProperty(field)
    expect(clean(NEXT)).toMatchObject({ credits: [], authors: [], found: {} })
    for (const field of ['title', 'lang', 'url']) expect(clean('12 34')).not.toHaveProperty(field)
  })
})

describe('a document of a text', () => {
  it('names each author once, of all bylines', () => {
    const { authors, found } = clean(['By Jo Ng', LEAD, NEXT, 'By Jo Ng and Al Orr'].join('\n'))
    expect(authors).toEqual(['Jo Ng', 'Al Orr'])
    expect(found['authors']).toHaveLength(2)
  })

  it('had nothing removed where it grew', () => {
    const source = '\ufb2a\u05dc\u05d5\u05dd'
    const { text, quality } = clean(source)
    expect(text.length).toBeGreaterThan(source.length)
    expect(quality.removed).toBe(0)
  })

  it('lists any number of blocks and changes', () => {
    const lines = Array.from({ length: 12_000 }, (_, at) => `Rain fell on bridge ${at}  again.`)
    const { text, blocks, changes } = clean(lines.join('\n'))
    expect([Array.isArray(blocks), Array.isArray(changes)]).toEqual([true, true])
    expect(blocks.map((block) => block.text)).toEqual(text.split('\n'))
    expect(changes).toHaveLength(12_000)
  })
})

describe('a document of a page with metadata', () => {
  const LD = {
    ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A bridge is built' },
    ...{ url: 'https://paper.example/bridge', inLanguage: 'en', articleSection: 'Town' },
    author: [
      { '@type': 'Person', name: 'Mia Orr' },
      { '@type': 'Organization', name: 'AFP' },
    ],
  }
  const page = (body: string, ld: object = LD) =>
    pageOf(body, `<script type="application/ld+json">${JSON.stringify(ld)}</script>`)
  const SIGNED = `<p>By Jo Ng</p><p>${LEAD}</p><p>${NEXT}</p>`
  const UNSIGNED = `<p>${LEAD.slice(LEAD.indexOf('The'))}</p><p>${NEXT}</p>`

  it('prefers the authors of the page to those of the text', () => {
    const { authors, found } = clean(page(SIGNED))
    expect(authors).toEqual(['Mia Orr'])
    expect(found['authors']?.every(({ rule }) => rule.startsWith('html/'))).toBe(true)
    expect(clean(page(SIGNED, { ...LD, author: [] })).authors).toEqual(['Jo Ng'])
  })

  it('prefers the agency that signs the story to that of the page', () => {
    const found = { agency: expect.anything() }
    expect(clean(page(UNSIGNED))).toMatchObject({ agency: 'Agence France-Presse', found })
    const signed = clean(page(SIGNED))
    expect(signed.agency).toBe('Reuters')
    expect(signed.found).not.toHaveProperty('agency')
  })

  it('prefers the section of the page to the one above the headline', () => {
    const body = `<p>World</p><p>Town council votes for a new bridge</p>${UNSIGNED}`
    const { section, found } = clean(page(body))
    expect(section).toBe('Town')
    expect(found['section']?.every(({ rule }) => rule.startsWith('html/'))).toBe(true)
    const kicker = { section: 'World', found: { section: [{ rule: 'news/kicker' }] } }
    expect(clean(page(body, { ...LD, articleSection: undefined }))).toMatchObject(kicker)
  })

  it('prefers hints, without a place in the source', () => {
    const told = clean(page(UNSIGNED))
    expect(told).toMatchObject({ title: 'A bridge is built', lang: 'en' })
    expect(told.found).toMatchObject({ title: expect.anything() })
    const hints = { title: 'Another', url: 'https://paper.example/a', lang: 'fr' }
    const hinted = clean(page(UNSIGNED), hints)
    expect(hinted).toMatchObject(hints)
    for (const field of ['title', 'url', 'lang']) expect(hinted.found).not.toHaveProperty(field)
  })
})

function later() {
  const document: { text: string; changes?: number[] } = { text: 'Rain' }
  let made = 0
  defineLazy(document, 'changes', () => [++made])
  return { document, count: () => made }
}

describe('defineLazy', () => {
  it('is computed once, on first read', () => {
    const { document, count } = later()
    expect(Object.keys(document)).toEqual(['text', 'changes'])
    expect(count()).toBe(0)
    expect(document.changes).toBe(document.changes)
    expect(count()).toBe(1)
  })

  it('is there for whoever copies, clones or writes it', () => {
    const told = { text: 'Rain', changes: [1] }
    expect({ ...later().document }).toEqual(told)
    expect(structuredClone(later().document)).toEqual(told)
    expect(JSON.parse(JSON.stringify(later().document))).toEqual(told)
  })

  it('is a field like any other from then on', () => {
    const { document } = later()
    void document.changes
    document.changes = [7]
    const field = { value: [7], writable: true, enumerable: true, configurable: true }
    expect(Object.getOwnPropertyDescriptor(document, 'changes')).toEqual(field)
    delete document.changes
    expect(document).toEqual({ text: 'Rain' })
  })

  it('may be set before it is computed', () => {
    const { document, count } = later()
    document.changes = [7]
    expect(document).toEqual({ text: 'Rain', changes: [7] })
    expect(count()).toBe(0)
  })
})
