import { describe, expect, it } from 'vitest'
import { leftOut } from '../../../src/html/article/end/left-out.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'
import { createCleaner } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const LEFT = ' left the harbour before noon, and nobody on the pier could say when it would return.'
const paragraphs = (about: string) => Array.from({ length: 6 }, (_, at) => `<p>${about} ${at}${LEFT}</p>`).join('')

const cases = casesIn(new URL('left-out.txt', import.meta.url), {
  left: LEFT,
  tram: `Tram${LEFT}`,
  ferries: paragraphs('Ferry'),
  buses: paragraphs('Bus'),
  links: Array.from({ length: 20 }, (_, at) => `<p><a href="/${at}">Tram story number ${at}</a></p>`).join(''),
})

/** What is doubted of a page of which all goes that speaks of trams, with such a score. */
function doubted(html: string, score: number): string | undefined {
  const page = surveyPage(recordPage(html, parse(html)).recorder)
  const areTrams = page.blocks.map(({ passage }) => html.slice(passage.start, passage.end).includes('Tram'))
  const scores = Float64Array.from(areTrams, (is) => (is ? score : 3))
  const keeps = areTrams.map((is) => !is)
  const span = leftOut(page, scores, keeps)
  return span && html.slice(span.start, span.end)
}

describe('what is left out of a story, and may be part of it', () => {
  it.each(cases('is told of'))('is told of: %s', (_, score, html, expected) => {
    expect(doubted(`<main>${html}</main>`, Number(score))).toBe(expected)
  })

  it.each(cases('is not told of'))('is not told of: %s', (_, score, html) => {
    expect(doubted(`<main>${html}</main>`, Number(score))).toBeUndefined()
  })
})

describe.each(cases('is warned of'))('the warning of "%s"', (end, html) => {
  it('says where it stands, and leaves the verdict as it is', () => {
    const { text, warnings, quality } = createCleaner()(html)
    const [found] = warnings.filter(({ code }) => code === 'left-out')
    expect(text).not.toContain(end)
    expect(html.slice(found?.source?.start, found?.source?.end)).toContain(end)
    expect(quality.reasons.map(({ code }) => code)).not.toContain('left-out')
  })

  it('is not given where the user says what the story is', () => {
    const clean = createCleaner({ html: 'all' })
    expect(clean(html).warnings.map(({ code }) => code)).not.toContain('left-out')
  })
})
