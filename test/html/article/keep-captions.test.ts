import { describe, expect, it } from 'vitest'
import { keepCaptions } from '../../../src/html/article/keep-parts.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'
import { createCleaner } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const LEAD =
  'The council voted on Tuesday to rebuild the old bridge over the river, and it will cost nine million. Nobody spoke against it in the hall.'
const keepsCaptions = createCleaner({ captions: 'keep' })
const around = `<p>${LEAD}</p><p>${LEAD.replace('Tuesday', 'Monday')}</p>`

const cases = casesIn(new URL('keep-captions.txt', import.meta.url))

describe('keepCaptions', () => {
  const captionsIn = (part: string, isStory = true) => {
    const html = `${around}${part}${around.replaceAll('old', 'stone')}`
    const { blocks } = surveyPage(recordPage(html, parse(html), { captions: 'keep' }).recorder)
    const keeps = blocks.map(({ prose }) => prose)
    keepCaptions(blocks, keeps, isStory)
    return blocks.filter(({ prose }, at) => keeps[at] && !prose).length
  }

  it.each(cases('keeps'))('keeps %s', (_, part) => {
    expect(captionsIn(part)).toBe(1)
    expect(captionsIn(part, false)).toBe(part.includes('<ul>') ? 0 : 1)
  })

  it.each(cases('leaves'))('leaves %s', (_, part) => expect(captionsIn(part)).toBe(0))
})

describe("captions: 'keep'", () => {
  it.each(cases('keeps in a document'))('keeps %s', (_, part) => {
    const { blocks } = keepsCaptions(`<article>${around}${part}${around}</article>`)
    expect(blocks.filter(({ kind }) => kind === 'caption')).toHaveLength(1)
  })

  it('keeps the caption of a plain text', () => {
    const text = `${LEAD}\n\nThe bridge at dusk, before it was closed last year. Photo: Jo Ng\n\n${LEAD}`
    expect(keepsCaptions(text).text).toBe(text)
    expect(createCleaner()(text).text).not.toContain('dusk')
  })
})
