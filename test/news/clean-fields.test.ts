import { describe, expect, it } from 'vitest'
import type { PageMetadata } from '../../src/document.js'
import { cleanFields } from '../../src/news/clean-fields.js'

const place = (path: string) => [{ source: { start: 0, end: 1 }, rule: 'html/metadata', path }]
const METADATA: PageMetadata = {
  title: ' Rain ',
  siteName: '-',
  description: ' It fell. ',
  authors: [' Jo Ng', 'Jo Ng ', '-', 'Ed Poe'],
  tags: ['rain', ' rain', '-'],
  url: ' https://paper.example/a ',
  found: {
    title: place(' og:title '),
    siteName: place('og:site_name'),
    authors: place('author'),
    tags: place('tags'),
    section: place('section'),
    url: [{ source: { start: 2, end: 3 }, rule: 'html/metadata' }],
  },
}
const clean = (line: string) => line.trim().replace('-', '')

describe('the fields of a page', () => {
  const cleaned = cleanFields(METADATA, clean)

  it('are clean but for an address, without duplicate names and tags, and absent if empty', () => {
    const fields = { title: 'Rain', description: 'It fell.', authors: ['Jo Ng', 'Ed Poe'], tags: ['rain'] }
    expect(cleaned).toMatchObject({ ...fields, url: METADATA.url })
    expect(cleaned).not.toHaveProperty('siteName')
    expect(cleaned).not.toHaveProperty('section')
  })

  it('have their places in the source, unless nothing is left of them', () => {
    expect(Object.keys(cleaned.found).sort()).toEqual(['authors', 'tags', 'title', 'url'])
    expect(cleaned.found['title']).toEqual(place('og:title'))
    expect(cleaned.found['url']).toEqual(METADATA.found['url'])
  })

  it('are absent if there was only white space', () => {
    const { found, tags, authors } = cleanFields({ ...METADATA, authors: ['-'], tags: ['-'] }, clean)
    expect([tags, authors]).toEqual([[], []])
    expect(Object.keys(found).sort()).toEqual(['title', 'url'])
  })

  it('are a new object', () => {
    expect(METADATA.title).toBe(' Rain ')
    expect(Object.keys(METADATA.found)).toHaveLength(6)
  })
})
