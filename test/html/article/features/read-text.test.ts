import { describe, expect, it } from 'vitest'
import type { BlockFeatures } from '../../../../src/html/article/features/block-features.js'
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

/** The passage that begins so. */
function spotOf(html: string, words: string): BlockFeatures {
  const { spots } = surveyPage(recordPage(html, parse(html)).recorder)
  return spots.find(({ passage }) => html.slice(passage.start, passage.end).startsWith(words)) as BlockFeatures
}

describe('what a passage shares', () => {
  it('with the story: words that other passages of it have too', () => {
    const html = page('<p>The harbour pier.</p><p>Winter coats reduced.</p>')
    expect(spotOf(html, 'The harbour pier').shared).toBe(1)
    expect(spotOf(html, 'Winter').shared).toBe(0)
    expect(spotOf(html, 'The ferry left').shared).toBeLessThan(1)
  })

  it('with the title', () => {
    const html = page('<p>Ferry late</p><p>…</p>')
    expect(spotOf(html, 'Ferry late')).toMatchObject({ titleShare: 1, titleWords: 2 })
    expect(spotOf(html, '…')).toMatchObject({ titleShare: -1, titleWords: 0 })
  })

  it('with numeric references as without', () => {
    expect(spotOf(page('<p>&#72;arbour &#112;ier</p>'), '&#72;').shared).toBe(1)
  })
})

describe('what a passage says', () => {
  it('as a heading of what comes next', () => {
    const html = page('<h3>12 Comments</h3><p>First!</p><p>Second.</p>')
    expect(spotOf(html, '12 Comments').says & Cue.comments).not.toBe(0)
    expect(spotOf(html, 'First!').sinceComments).toBe(0)
    expect(spotOf(html, 'Second.').sinceComments).toBe(1)
    expect(spotOf(html, 'The ferry').sinceComments).toBe(99)
  })

  it('since the headline, whatever its element', () => {
    const html = `<div>Harbour ferry late again</div>${page('')}`
    expect([spotOf(html, 'The harbour').sinceHeadline, spotOf(html, 'The ferry').sinceHeadline]).toEqual([0, 1])
    expect(spotOf(html, 'Harbour ferry').untilHeadline).toBe(99)
    expect(spotOf(page(''), 'The ferry').sinceHeadline).toBe(99)
  })

  it.each([
    '<meta name="description" content="Nobody could say why the ferry was late.">',
    "<meta content='Nobody could say why the ferry was late.' property='og:description'>",
  ])('of what the page says of itself: %s', (meta) => {
    const html = meta + page('<p>Winter coats reduced.</p>')
    expect(spotOf(html, 'The harbour').described).toBe(1)
    expect(spotOf(html, 'Winter').described).toBe(0)
    expect(spotOf(page(''), 'The harbour').described).toBe(-1)
  })

  it.each<[text: string, marks: Partial<BlockFeatures>]>([
    ['Ana Ruiz, 12:45', { stamped: true }],
    ['17.01.2031', { stamped: true }],
    ['2031年1月17日', { stamped: true }],
    ['Room 12 of 45', { stamped: false }],
    ['© 2031 The Pier', { copyright: true, trails: false }],
    ['The bridge opens and …', { trails: true }],
    ['Rain | Snow | Wind', { bars: 2 }],
    ['Write to desk@pier.example', { address: true }],
  ])('in marks: %s', (text, marks) => {
    expect(spotOf(page(`<p>${text}</p>`), text)).toMatchObject(marks)
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
