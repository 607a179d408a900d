import { describe, expect, it } from 'vitest'
import { clean, cleanText } from '../../src/index.js'

const first = 'The ferry left the old harbour late on Monday.'
const second = 'Nobody on the pier could say why it did, and the captain was not to be found.'
const rest = Array.from({ length: 8 }, (_, at) => `Passenger number ${at + 1} said that she had waited for hours.`)
const story = [first, second, ...rest].join(' ')

describe('the excerpt', () => {
  it('is the first whole sentences in at most 300 characters', () => {
    const { excerpt = '', text } = cleanText(story)
    expect(text.startsWith(`${excerpt} `)).toBe(true)
    expect(excerpt.length).toBeGreaterThan(240)
    expect(excerpt.length).toBeLessThanOrEqual(300)
    expect(excerpt.endsWith('.')).toBe(true)
  })

  it('continues across paragraphs, and skips headings and lists', () => {
    const html = `<h2>Ferry</h2><p>${first}</p><ul><li>One</li><li>Two</li></ul><p>${second}</p>`
    const document = clean(html)
    expect(document.excerpt).toBe(`${first} ${second}`)
    const [found] = document.found.excerpt ?? []
    expect(html.slice(found?.source.start, found?.source.end)).toContain('One')
    expect(found?.rule).toBe('news/excerpt')
  })

  it.each([
    ['words', `The ferry ${'was late again and '.repeat(30)}sank.`, /(?:late|again|was|and)…$/],
    [
      'any characters of scripts without spaces',
      `${'雨が降った𠮷'.repeat(80)}。`,
      /^[\p{Script=Han}\p{Script=Hiragana}]+…$/u,
    ],
  ])('is cut between %s if the first sentence is too long', (_, text, cut) => {
    const { excerpt = '' } = cleanText(text)
    expect(excerpt.length).toBeLessThanOrEqual(300)
    expect(excerpt).toMatch(cut)
  })

  it('is the description of the page if it matches the story rather than the site', () => {
    const page = (description: string) =>
      `<html><head><meta name="description" content="${description}"></head><body><article><h1>Late ferry</h1><p>${first}</p><p>${second}</p></article></body></html>`
    const told = 'The ferry left the harbour late, and the captain was not found on the pier.'
    const document = clean(page(told))
    expect(document.excerpt).toBe(told)
    expect(document.found.excerpt).toEqual(document.found.description)
    expect(clean(page('Breaking stories, videos, sports results and weather around the clock.')).excerpt).toMatch(
      /^The ferry left the old/,
    )
  })

  it('is absent without a paragraph', () => {
    expect(cleanText('').excerpt).toBeUndefined()
  })
})
