import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CopydeskOptionError, clean, cleanHtml } from '../../../src/index.js'
import { type CleanedRecord, createRecordFilter, type FilterOptions } from '../../../src/node.js'
import { CleanDocument } from '../../../src/schema.js'
import { cleanText } from '../../../src/text.js'

const HINTS = { url: 'https://example.com/', lang: 'en', title: 'Wet' }
const SOURCE = 'It isn&#39;t <b>over</b>, she said.'

/** What becomes of a record, without what stands at the head of every one. */
function answer(record: unknown, options?: FilterOptions): Record<string, unknown> {
  const { version, rulesHash, inputHash, ...rest } = createRecordFilter(options)(record)
  return rest
}

const cleaned = (record: unknown, options?: FilterOptions) => createRecordFilter(options)(record) as CleanedRecord

describe('the text of a record', () => {
  it.each<[what: string, record: unknown, document: object]>([
    ['a text', SOURCE, clean(SOURCE)],
    ['raw matter', { raw: SOURCE }, clean(SOURCE)],
    ['HTML', { html: 'I <3 rain & sun' }, cleanHtml('I <3 rain & sun')],
    ['text, markup and all', { text: SOURCE }, cleanText(SOURCE)],
    ['text over no HTML', { html: '', text: 'Rain.' }, { html: '', ...cleanText('Rain.') }],
    ['text over what is none', { html: null, raw: 7, text: 'Rain.' }, { html: null, raw: 7, ...cleanText('Rain.') }],
    ['with its hints', { text: 'Rain.', ...HINTS }, cleanText('Rain.', HINTS)],
  ])('is cleaned: %s', (_, record, document) => {
    expect(answer(record)).toEqual({ id: null, ok: true, verdict: 'review', ...document })
  })

  it('is where its fields say', () => {
    const fields = { id: 'uuid', html: 'body', url: 'link' }
    const url = 'https://paper.example/a'
    const html = '<p>Rain fell on the city on Monday, the office said.</p>'
    const record = cleaned({ uuid: 'a', body: html, link: url }, { fields })
    const text = 'Rain fell on the city on Monday, the office said.'
    expect(record).toMatchObject({ id: 'a', uuid: 'a', link: url, url, text })
    expect(record).not.toHaveProperty('body')
    expect(answer({ body: 'Rain.' }, { fields: { raw: 'body' }, as: 'text' })).toMatchObject({ text: 'Rain.' })
    expect(answer({ raw: '<b>Rain.</b>' }, { as: 'text' })).toMatchObject({ text: '<b>Rain.</b>' })
  })

  it('is cleaned as options say', () => {
    const { text, changes } = cleaned({ text: '"Rain," she said.' }, { quotes: 'curly', changes: false })
    expect({ text, changes }).toEqual({ text: '\u201CRain,\u201D she said.', changes: [] })
  })
})

const PAGE = `<html lang="en"><head><title>Ferry sails again</title><meta name="author" content="Ana Diaz">
  <meta property="article:published_time" content="2026-03-02T08:00:00Z"></head><body><article>
  <p>The ferry to the islands sails again from Monday, the harbour office said.</p></article></body></html>`

describe('what a record says', () => {
  it('stays, and is filled where it says nothing', () => {
    const said = { html: PAGE, title: 'Ferry back', authors: ['Jo Ng'], publishedAt: '2026-03-01' }
    expect(cleaned(said)).toMatchObject({ title: 'Ferry back', authors: ['Jo Ng'], publishedAt: '2026-03-01' })
    expect(Object.keys(cleaned(said).found)).not.toContain('authors')
    const empty = { html: PAGE, title: ' ', authors: [], publishedAt: null }
    const full = { title: 'Ferry sails again', authors: ['Ana Diaz'], publishedAt: '2026-03-02T08:00:00Z' }
    expect(cleaned(empty)).toMatchObject(full)
    expect(cleaned({ html: PAGE })).toMatchObject(full)
  })

  it('is filled under names of one’s own too', () => {
    const fields = { title: 'headline', authors: 'byline', date: 'day' }
    const [title, authors, publishedAt] = ['Ferry sails again', 'Jo Ng', '2026-03-02T08:00:00Z']
    const all = { headline: title, title, byline: authors, authors, day: publishedAt, publishedAt }
    expect(cleaned({ html: PAGE, headline: '', byline: authors, day: null }, { fields })).toMatchObject(all)
  })

  it('comes along, and where the answer has its own of that name, in given', () => {
    const record = cleaned({ id: 7, text: 'Rain.', shelf: 3, line: 'Red', kind: 'blog', title: 'A &amp; B' })
    expect(record).toMatchObject({ id: 7, shelf: 3, given: { line: 'Red', title: 'A &amp; B' }, title: 'A & B' })
    expect(cleaned({ text: 'Rain.', html: PAGE })).toMatchObject({ given: { text: 'Rain.' } })
    expect(cleaned({ text: 'Rain.' })).not.toHaveProperty('given')
  })

  it('is written anew where a filter wrote it, and what was given to that one stays', () => {
    const once = cleaned({ id: 7, text: 'It&#39;s on, she said.', line: 'Red' })
    const twice = cleaned(JSON.parse(JSON.stringify(once)))
    expect(twice).toMatchObject({ id: 7, text: "It's on, she said.", changes: [], given: { line: 'Red' } })
    expect(Object.keys(twice.given ?? {})).toEqual(['line'])
  })
})

describe('the head of a record', () => {
  const filter = createRecordFilter()

  it('names it, where it stood and how it was made', () => {
    const { id, line, ok, version, rulesHash, inputHash } = filter({ id: 7, text: 'Rain.' }, { line: 12 })
    expect({ id, line, ok, version }).toEqual({ id: 7, line: 12, ok: true, version: 'source' })
    expect(rulesHash).toMatch(/^[\da-f]{16}$/)
    expect(inputHash).toMatch(/^[\da-f]{32}$/)
    expect(createRecordFilter({ numbered: false })('Rain.', { line: 12 })).not.toHaveProperty('line')
  })

  it('has a hash of the input, and one of rules and options', () => {
    const hashes = (record: unknown, options?: FilterOptions) => createRecordFilter(options)(record)
    expect(hashes('Rain.').inputHash).toBe(hashes('Rain.', { quotes: 'curly' }).inputHash)
    expect(hashes('Rain.').inputHash).not.toBe(hashes('Rain').inputHash)
    const { rulesHash } = hashes('', { quotes: 'curly', keep: ['share'] })
    expect(hashes('', { keep: ['share'], quotes: 'curly' }).rulesHash).toBe(rulesHash)
    expect(hashes('', { keep: ['share'], quotes: 'keep' }).rulesHash).not.toBe(rulesHash)
    expect(hashes('', { stages: [() => []] }).rulesHash).not.toBe(hashes('').rulesHash)
    expect(hashes('', { shape: 'flat', numbered: false, firstLine: 4 }).rulesHash).toBe(hashes('').rulesHash)
  })

  it('says what to do with it: in doubt, look', () => {
    const sentence = 'The ferry to the islands sails again from Monday, the harbour office said.'
    const story = `${sentence} Islanders had gone without a boat for eleven weeks, and paid for taxis. `.repeat(4)
    expect(filter({ text: story })).toMatchObject({ quality: { verdict: 'good' }, verdict: 'keep' })
    expect(filter({ text: 'Rain.' })).toMatchObject({ verdict: 'review' })
    expect(filter({ text: '' })).toMatchObject({ verdict: 'drop', text: '' })
  })
})

describe('what cannot be cleaned', () => {
  let deep: unknown[] = []
  for (let depth = 0; depth < 1e5; depth++) deep = [deep]

  it.each<[record: unknown, id: unknown, code: string]>([
    [7, null, 'not-a-record'],
    [null, null, 'not-a-record'],
    [undefined, null, 'not-a-record'],
    [['Rain.'], null, 'not-a-record'],
    [{ id: 'a' }, 'a', 'no-text'],
    [{ id: 'a', text: 7 }, 'a', 'no-text'],
    [{ id: 'a', text: 'Rain.', list: deep }, 'a', 'too-deep'],
  ])('%# is an error in its place', (record, id, code) => {
    expect(createRecordFilter()(record, { line: 3 })).toMatchObject({ id, line: 3, ok: false, error: { code } })
  })

  it('is told at once of options', () => {
    const fields = [{ txt: 'a' }, { text: '' }].map((names) => ({ fields: names }))
    for (const wrong of [...fields, { quotes: 'curvy' }, { shape: 'round' }, { maxLine: 0 }])
      expect(() => createRecordFilter(wrong as never)).toThrow(CopydeskOptionError)
    expect(() => createRecordFilter({ fields: { txt: 'a' } } as never)).toThrow(
      'Unknown field "txt". Did you mean "text"?',
    )
  })
})

it('the same record gives the same answer whatever came before it', () => {
  const filter = createRecordFilter()
  const known = fc.record({ id: fc.nat(), text: fc.string(), html: fc.string() })
  const record = fc.oneof(fc.string(), known, fc.jsonValue())
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), (records) => {
      const first = records.map((one) => JSON.stringify(filter(one)))
      expect(records.toReversed().map((one) => JSON.stringify(filter(one)))).toEqual(first.toReversed())
    }),
    { numRuns: 50 },
  )
})

it('a record without fields of its own is a document, as the schema has it', () => {
  const { id, ok, verdict, version, rulesHash, inputHash, ...document } = cleaned({ id: 1, html: PAGE })
  expect(CleanDocument.parse(document)).toEqual(document)
})
