import { describe, expect, it } from 'vitest'
import type { TextFeatures } from '../../../../src/html/article/features/block-features.js'
import { Cue } from '../../../../src/html/article/features/cue.js'
import { stemsOf } from '../../../../src/html/article/features/stems.js'
import { recordPage, surveyPage } from '../../../../src/html/article/survey.js'
import { parse } from '../../../../src/html/parse/parse.js'

const story = [
  'The harbour ferry was late again on Monday, and nobody on the pier could say why.',
  'The ferry left the harbour at noon with forty people on board, most of them angry.',
  'The operator of the ferry said that the pier would be repaired before the summer.',
]
const page = (rest: string) =>
  `<title>Harbour ferry late again</title><main>${story.map((text) => `<p>${text}</p>`).join('')}</main>${rest}`

/** What the passage says that begins so. */
function textOf(html: string, words: string): TextFeatures {
  const { blocks } = surveyPage(recordPage(html, parse(html)).recorder)
  return blocks.find(({ passage }) => html.slice(passage.start, passage.end).startsWith(words))?.text as TextFeatures
}

describe('what a passage shares', () => {
  it('with the story: words that other passages of it have too', () => {
    const html = page('<p>The harbour pier.</p><p>Winter coats reduced.</p>')
    expect(textOf(html, 'The harbour pier').shared).toBe(1)
    expect(textOf(html, 'Winter').shared).toBe(0)
    expect(textOf(html, 'The ferry left').shared).toBeLessThan(1)
  })

  it('with the title', () => {
    const html = page('<p>Ferry late</p><p>…</p>')
    expect(textOf(html, 'Ferry late')).toMatchObject({ titleShare: 1, titleWords: 2 })
    expect(textOf(html, '…')).toMatchObject({ titleShare: -1, titleWords: 0 })
  })

  it('with numeric references as without', () => {
    expect(textOf(page('<p>&#72;arbour &#112;ier</p>'), '&#72;').shared).toBe(1)
  })
})

describe('what a passage says', () => {
  it('as a heading of what comes next', () => {
    const html = page('<h3>12 Comments</h3><p>First!</p><p>Second.</p>')
    expect(textOf(html, '12 Comments').says & Cue.comments).not.toBe(0)
    expect(textOf(html, 'First!').sinceComments).toBe(0)
    expect(textOf(html, 'Second.').sinceComments).toBe(1)
    expect(textOf(html, 'The ferry').sinceComments).toBe(99)
  })

  it('since the headline, whatever its element', () => {
    const html = `<div>Harbour ferry late again</div>${page('')}`
    expect([textOf(html, 'The harbour').sinceHeadline, textOf(html, 'The ferry').sinceHeadline]).toEqual([0, 1])
    expect(textOf(html, 'Harbour ferry').untilHeadline).toBe(99)
    expect(textOf(page(''), 'The ferry').sinceHeadline).toBe(99)
  })

  it.each([
    '<meta name="description" content="Nobody could say why the ferry was late.">',
    "<meta content='Nobody could say why the ferry was late.' property='og:description'>",
  ])('of what the page says of itself: %s', (meta) => {
    const html = meta + page('<p>Winter coats reduced.</p>')
    expect(textOf(html, 'The harbour').described).toBe(1)
    expect(textOf(html, 'Winter').described).toBe(0)
    expect(textOf(page(''), 'The harbour').described).toBe(-1)
  })

  it.each<[text: string, marks: Partial<TextFeatures>]>([
    ['Ana Ruiz, 12:45', { stamped: true }],
    ['17.01.2031', { stamped: true }],
    ['2031年1月17日', { stamped: true }],
    ['Room 12 of 45', { stamped: false }],
    ['© 2031 The Pier', { copyright: true }],
    ['Write to desk@pier.example', { address: true }],
  ])('in marks: %s', (text, marks) => {
    expect(textOf(page(`<p>${text}</p>`), text)).toMatchObject(marks)
  })
})

describe('a page of more passages than are read', () => {
  it('says nothing, and shares one object for that', () => {
    const html = `<main>${'<p>12:45 Pier</p>'.repeat(7000)}</main>`
    const { blocks } = surveyPage(recordPage(html, parse(html)).recorder)
    expect(blocks).toHaveLength(7000)
    expect(blocks[0]?.text).toMatchObject({ stamped: false, shared: -1, sinceStamp: 99 })
    expect(blocks.at(-1)?.text).toBe(blocks[0]?.text)
  })
})

describe('stemsOf', () => {
  it.each<[a: string, b: string, same: boolean]>([
    ['reporting', 'reporter', true],
    ['the of and', '', true],
    ['harbour', 'bridge', false],
    ['東京都', '東京', false],
  ])('%s and %s', (a, b, same) => {
    expect([...stemsOf(a)].join() === [...stemsOf(b)].join()).toBe(same)
  })

  it('pairs signs where no spaces are written', () => {
    expect(stemsOf('東京都')).toHaveLength(2)
  })
})
