import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('keep-headline.txt', import.meta.url), {
  story:
    '<p>The ferry between the two islands sailed on Monday, after a storm had kept it in the harbour for nine days.</p>' +
    '<p>Some two hundred passengers were waiting on the quay, and most of them had slept in the school of the village.</p>',
})

describe('a headline', () => {
  it.each(cases('is the title'))('is the title: %s', (_, html) => {
    const { title, text } = clean(html)
    expect(title).toBe('Ferry sails again')
    expect(text).toMatch(/^The ferry between/)
  })

  it.each(cases('is the title or stays in the text'))('is the title or stays in the text: %s', (_, html, headline) => {
    const { title, text } = clean(html)
    expect(title === headline || text.startsWith(`${headline}\n\n`)).toBe(true)
  })
})
