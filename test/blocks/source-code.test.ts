import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJson, isSourceCode, looksLikeCode } from '../../src/blocks/source-code.js'
import { clean } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('source-code.txt', import.meta.url))

const root = new URL('sources/', import.meta.url)
/** The sources in a folder, by name. */
const sourcesIn = (folder: string): [name: string, text: string][] =>
  readdirSync(new URL(folder, root)).map((name) => [name, readFileSync(new URL(`${folder}/${name}`, root), 'utf8')])

describe('isSourceCode', () => {
  it.each(sourcesIn('code'))('%s is source code', (_, text) => {
    expect(isSourceCode(text)).toBe(true)
    expect(isSourceCode(text.replaceAll('\n', '\r\n'))).toBe(true)
  })

  it.each(sourcesIn('prose'))('%s is not', (_, text) => {
    expect(isSourceCode(text)).toBe(false)
  })

  it('an empty text is not', () => {
    expect(isSourceCode('')).toBe(false)
  })
})

describe('looksLikeCode', () => {
  it.each(cases('looksLikeCode'))('%s', (line) => {
    expect(looksLikeCode([line])).toBe(true)
  })

  it.each(cases('not'))('not %s', (line) => {
    expect(looksLikeCode([line])).toBe(false)
  })
})

describe('JSON', () => {
  it.each(cases('JSON'))('is recognized: %s', (source) => expect(isJson(source)).toBe(true))
  it.each(cases('no JSON'))('is not %s', (source) => expect(isJson(source)).toBe(false))

  it('stays unchanged with tags in it, is not a story, and has a warning', () => {
    const source = '{"title":"Rain “again”","body":"<p>Rain fell on the city &amp; the harbour.</p><p>Source link</p>"}'
    const { text, kind, quality, warnings } = clean(source)
    expect(text).toBe(source)
    expect(kind).toBe('code')
    expect(quality.verdict).toBe('poor')
    expect(warnings.map(({ code }) => code)).toContain('is-json')
  })

  it('can be a feed', () => {
    const feed = '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}'
    expect(clean(feed).warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['is-feed']))
    expect(clean(feed).warnings.map(({ code }) => code)).not.toContain('is-json')
  })
})
