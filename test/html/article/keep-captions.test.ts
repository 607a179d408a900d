import { describe, expect, it } from 'vitest'
import { keepCaptions } from '../../../src/html/article/keep-parts.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'
import { createCleaner } from '../../../src/index.js'

const LEAD =
  'The council voted on Tuesday to rebuild the old bridge over the river, and it will cost nine million. Nobody spoke against it in the hall.'
const keepsCaptions = createCleaner({ captions: 'keep' })
const figure = (caption: string) => `<figure><img src="/a.jpg" alt="">${caption}</figure>`
const captioned = (caption: string) => figure(`<figcaption>${caption}</figcaption>`)
const around = `<p>${LEAD}</p><p>${LEAD.replace('Tuesday', 'Monday')}</p>`

describe('keepCaptions', () => {
  const captionsIn = (part: string, isStory = true) => {
    const html = `${around}${part}${around.replaceAll('old', 'stone')}`
    const { blocks } = surveyPage(recordPage(html, parse(html), { captions: 'keep' }).recorder)
    const keeps = blocks.map(({ prose }) => prose)
    keepCaptions(blocks, keeps, isStory)
    return blocks.filter(({ prose }, at) => keeps[at] && !prose).length
  }

  it('keeps a caption once', () => {
    expect(captionsIn(captioned('The bridge'))).toBe(1)
    expect(captionsIn(captioned('The bridge').repeat(2))).toBe(1)
  })

  it('keeps those of lists in stories alone', () => {
    const list = `<ul><li>${captioned('The bridge')}</li></ul>`
    expect(captionsIn(list)).toBe(1)
    expect(captionsIn(list, false)).toBe(0)
  })

  it.each([
    ['a related story', `<div class="related">${captioned('Five walks')}</div>`],
    ['an aside', `<aside>${captioned('Five walks')}</aside>`],
    ['a link', captioned('<a href="/b">Five walks</a>')],
    ['other short text', '<p>Five walks</p>'],
  ])('keeps no caption of %s', (_, part) => expect(captionsIn(part)).toBe(0))
})

describe("captions: 'keep'", () => {
  it.each([
    ['a short caption with a credit', captioned('The bridge <span class="credit">Jo Ng/Reuters</span>')],
    ['a caption that ends with a credit', captioned('The bridge at dusk. Photo: Jo Ng')],
    ['a class in another', figure('<div class="media-footer"><p class="image-caption">The bridge, May 2020</p></div>')],
  ])('keeps %s', (_, part) => {
    const { blocks } = keepsCaptions(`<article>${around}${part}${around}</article>`)
    expect(blocks.filter(({ kind }) => kind === 'caption')).toHaveLength(1)
  })

  it('keeps the caption of a plain text', () => {
    const text = `${LEAD}\n\nThe bridge at dusk, before it was closed last year. Photo: Jo Ng\n\n${LEAD}`
    expect(keepsCaptions(text).text).toBe(text)
    expect(createCleaner()(text).text).not.toContain('dusk')
  })
})
