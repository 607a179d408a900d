import { expect, it } from 'vitest'
import type { Page } from '../../../../src/html/article/features/block-features.js'
import { columnNames, writeColumns } from '../../../../src/html/article/features/columns.js'
import { recordPage, surveyPage } from '../../../../src/html/article/survey.js'
import { parse } from '../../../../src/html/parse/parse.js'
import { casesIn } from '../../../tables.js'

const cases = casesIn(new URL('read-templates.txt', import.meta.url))

const story = Array.from(
  { length: 4 },
  (_, day) => `<p class="text">On day ${day + 1} the ferry left the harbour late.</p>`,
)
const teasers = ['Snow', 'Wind', 'Hail'].map(
  (word) =>
    `<h4><a href="/${word}">${word} expected</a></h4><div class="teaser">${word} is expected in the hills this week.</div>`,
)
const comments = ['12:45', '13:02'].map(
  (time) => `<i>Ana, ${time}</i><blockquote>Late again, as it always was.</blockquote>`,
)
const html = `<main>${story.join('')}</main><div>${teasers.join('')}</div><section>${comments.join('')}</section>`
const page: Page = surveyPage(recordPage(html, parse(html)).recorder)

/** A column of the passage that begins so. */
function read(name: string, words: string): number {
  const at = page.blocks.findIndex(({ passage }) => html.slice(passage.start, passage.end).includes(words))
  const row = new Float64Array(columnNames.length)
  writeColumns(page, at, row, 0)
  return row[columnNames.indexOf(name)] as number
}

it.each(cases('what a template makes'))('%s: %s of "%s" is %s', (_, column, words = '', value) => {
  expect(read(column, words)).toBeCloseTo(Number(value))
})

it('writes one number for each name, and none behind them', () => {
  const row = new Float64Array(columnNames.length + 3).fill(Number.NaN)
  page.blocks.forEach((_, at) => {
    writeColumns(page, at, row, 1)
    expect(Array.from(row, Number.isNaN)).toEqual([true, ...columnNames.map(() => false), true, true])
  })
})
