import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'

const STORY =
  '<p>The ferry between the two islands sailed on Monday, after a storm had kept it in the harbour for nine days.</p>' +
  '<p>Some two hundred passengers were waiting on the quay, and most of them had slept in the school of the village.</p>'

const page = (title: string, body: string) => `<html><head>${title}</head><body>${body}</body></html>`

describe('a headline', () => {
  it.each([
    ['in an article without a page', `<article><h1>Ferry sails again</h1>${STORY}</article>`],
    ['of a page without a title', page('', `<article><h1>Ferry sails again</h1>${STORY}</article>`)],
    [
      'of a page with an empty title',
      page('<title> </title>', `<article><h1>Ferry sails again</h1>${STORY}</article>`),
    ],
    ['in a header', `<article><header><h1>Ferry sails again</h1></header>${STORY}</article>`],
    ['in main', `<main><header><h1>Ferry sails again</h1><p>By Ana Ruiz</p></header>${STORY}</main>`],
    ['that is a link', `<article><h1><a href="/x">Ferry sails again</a></h1>${STORY}</article>`],
    [
      'below the name of the site',
      page('', `<h1>Harbour Post</h1><article><h1>Ferry sails again</h1>${STORY}</article>`),
    ],
    [
      'of a page whose title names the site',
      page('<title>Harbour Post</title>', `<article><h1>Ferry sails again</h1>${STORY}</article>`),
    ],
  ])('is the title: %s', (_, html) => {
    const { title, text } = clean(html)
    expect(title).toBe('Ferry sails again')
    expect(text).toMatch(/^The ferry between/)
  })

  it.each([
    ['in a fragment', `<h1>Ferry sails again</h1>${STORY}`, 'Ferry sails again'],
    [
      'of one word, if the title says something else',
      page('<title>Harbour Post</title>', `<article><h1>Sailing</h1>${STORY}</article>`),
      'Sailing',
    ],
    [
      'of several on a page, if the title says something else',
      page('<title>Untitled</title>', `<article><h1>Ferry sails</h1>${STORY}<h1>More of it</h1>${STORY}</article>`),
      'Ferry sails',
    ],
    ['of the second rank', `<article><h2>Ferry sails again</h2>${STORY}</article>`, 'Ferry sails again'],
  ])('stays in the text: %s', (_, html, headline) => {
    const { title, text } = clean(html)
    expect(title === headline || text.startsWith(`${headline}\n\n`)).toBe(true)
  })

  it('is not told twice', () => {
    const html = page(
      '<title>Ferry sails again after nine days | Harbour Post</title>',
      `<article><h1>Ferry sails again, after nine days</h1>${STORY}</article>`,
    )
    expect(clean(html).text).toMatch(/^The ferry between/)
  })
})
