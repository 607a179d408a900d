import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('linked-pointers.txt', import.meta.url))

const paragraph = (inside: string, lang = 'en') => cleanHtml(`<p>${inside}</p>`, { lang }).text

describe('links to other stories between sentences', () => {
  it.each(cases('links to other stories between sentences'))('%s', (_, pointer) => {
    const [first, second] = ['The bridge was shut at noon, and it was late.', 'It opened again at six.']
    expect(paragraph(`${first} ${pointer} ${second}`)).toBe(`${first} ${second}`)
    expect(paragraph(`${first} ${pointer}`)).toBe(first)
    expect(paragraph(`${pointer} ${first}`)).toBe(first)
  })

  it.each(cases('in other languages'))('%s', (lang, before, pointer, after) => {
    expect(paragraph(`${before} ${pointer} ${after}`, lang)).toBe(`${before} ${after}`)
  })
})

it.each(cases('links in sentences are kept'))('links in sentences are kept: %s', (inside) => {
  expect(paragraph(inside)).toBe(inside.replace(/<[^>]*>/g, ''))
})

it.each(cases('boxes that open over a word'))('boxes that open over a word: %s', (word) => {
  expect(paragraph(`The ${word} fell by two per cent in May.`)).toBe('The GDP fell by two per cent in May.')
})
