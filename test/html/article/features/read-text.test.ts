import { describe, expect, it } from 'vitest'
import type { TextFeatures } from '../../../../src/html/article/features/block-features.js'
import { Cue } from '../../../../src/html/article/features/cue.js'
import { stemsOf } from '../../../../src/html/article/features/stems.js'
import { recordPage, surveyPage } from '../../../../src/html/article/survey.js'
import { parse } from '../../../../src/html/parse/parse.js'
import { casesIn } from '../../../tables.js'

const page =
  '<title>Harbour ferry late again</title><main>' +
  '<p>The harbour ferry was late again on Monday, and nobody on the pier could say why.</p>' +
  '<p>The ferry left the harbour at noon with forty people on board, most of them angry.</p>' +
  '<p>The operator of the ferry said that the pier would be repaired before the summer.</p></main>'
const cases = casesIn(new URL('read-text.txt', import.meta.url), { page, comments: String(Cue.comments) })

/** What the passage says that begins so. */
function textOf(html: string, words: string): TextFeatures {
  const { blocks } = surveyPage(recordPage(html, parse(html)).recorder)
  return blocks.find(({ passage }) => html.slice(passage.start, passage.end).startsWith(words))?.text as TextFeatures
}

describe('what a passage says', () => {
  it.each(cases('what a passage says'))('%s', (_, html, words = '', ...fields) => {
    const read = fields.map((field) => field.split(' ')).map(([name, value = '']) => [name, JSON.parse(value)])
    expect(textOf(html, words)).toMatchObject(Object.fromEntries(read))
  })

  it('shares some words with the story', () => {
    expect(textOf(page, 'The ferry left').shared).toBeLessThan(1)
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
  const stems = (text: string) => [...stemsOf(text)].join()

  it.each(cases('stems are the same'))('%s and %s are the same', (a, b) => expect(stems(a)).toBe(stems(b)))
  it.each(cases('stems are others'))('%s and %s are others', (a, b) => expect(stems(a)).not.toBe(stems(b)))

  it('pairs signs where no spaces are written', () => {
    expect(stemsOf('東京都')).toHaveLength(2)
  })
})
