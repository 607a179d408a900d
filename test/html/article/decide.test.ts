import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/html/article/decide.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'
import { casesIn } from '../../tables.js'

const LEFT = ' left the harbour before noon, and nobody on the pier could say when it would return.'
const sentence = (about: string) => about + LEFT
const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')
const paragraphs = (about: string) => times(12, (at) => `<p>${sentence(`${about} ${at}`)}</p>`)
const row = (count: number, name: string, label: string) =>
  times(count, (at) => `<div class="${name}"><i>${label}</i><p>${sentence(`Bus ${at}`)}</p></div>`)

const cases = casesIn(new URL('decide.txt', import.meta.url), {
  left: LEFT,
  ferry: sentence('Ferry'),
  bus: sentence('Bus'),
  tram: sentence('Tram'),
  linked: sentence('<a href="/tram">Tram</a>'),
  ferries: paragraphs('Ferry'),
  buses: paragraphs('Bus'),
  trams: paragraphs('Tram'),
  newsletters: paragraphs('Tram').replaceAll('<p>', '<div class="newsletter"><p>').replaceAll('</p>', '</p></div>'),
  menu: '<li>Menu</li>'.repeat(20),
  rows:
    '<tr><th>Year</th><th>Sailings</th></tr>' + '<tr><td>2021</td><td>412</td></tr><tr><td>2022</td><td>399</td></tr>',
  lines: times(5, (at) => `<tr><td>${at + 1}</td><td>Tram</td><td>${at * 12}</td></tr>`),
  three: row(3, 'teaser-item', 'Bus'),
  four: row(4, 'teaser-item', 'Bus'),
  five: row(5, 'teaser-item', 'Bus'),
  unlabeled: row(5, 'teaser-item', '2010'),
  people: row(5, 'author-bio', 'Bus'),
})

/** The passages that stay of those that score so; passages that begin with `Ferry` or `Bus` are sure. */
function kept(html: string, score: number): string[] {
  const page = surveyPage(recordPage(html, parse(html)).recorder)
  const texts = page.blocks.map(({ passage }) => html.slice(passage.start, passage.end))
  const isSure = (text: string) => /^(?:Ferry|Bus)\b/.test(text)
  const keeps = decide(
    page,
    Float64Array.from(texts, (text) => (isSure(text) ? 3 : score)),
  )
  return texts.filter((text, at) => keeps[at] && !isSure(text))
}

describe.each([
  'headings',
  'prose',
  'tables of data',
  'right below a story',
  'at the end of a row',
  'a whole at the end of a story',
  'notes',
  'lists in items',
])('%s', (heading) => {
  it.each(cases(heading))('%s', (_, score, html = '', ...beginnings) => {
    const texts = kept(`<main>${html}</main>`, Number(score))
    expect(texts.map((text, at) => text.slice(0, beginnings[at]?.length))).toEqual(beginnings)
  })
})
