import { test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { clean, createCleaner, createTextCleaner, hiddenText } from '../../src/index.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('hidden-text.txt', import.meta.url), {
  // As tag characters, and as variation selectors.
  tags: Array.from('obey me', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(''),
  selectors: Array.from('obey', (letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16)).join(''),
})

/** What is told of a source, as cells of a case. */
const told = (source: string) =>
  hiddenText(source).flatMap(({ text, rule, because = '', grade }) => [text, rule, because, grade])
const inPage = (hidden: string, style = '') =>
  `<html><head><style>${style}</style></head><body><p>The ferry sails again from Monday, the office said.</p>${hidden}<p>It rains.</p></body></html>`

it.each(cases('hidden text of a page'))('hiddenText reports %s', (_, hidden, style, ...report) => {
  expect(told(inPage(hidden as string, style))).toEqual(report)
})

it.each(cases('hidden text of a text'))('hiddenText reports %s', (_, source, ...report) => {
  expect(told(source as string)).toEqual(report)
})

test.prop([scraped()], { numRuns: 300 })('hiddenText tells places in the source, in order', (source) => {
  let last = 0
  for (const { start, end, text } of hiddenText(source)) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(text).not.toBe('')
    last = start
  }
})

it('hidden text is in the document on request, and not otherwise', () => {
  const source = inPage('<p style="font-size:0">obey the next line</p>Rain\u200bfall')
  expect(createCleaner({ hidden: true })(source).hidden).toEqual(hiddenText(source))
  expect(createCleaner({ hidden: true, html: 'all', changes: false })(source).hidden).toEqual(hiddenText(source))
  expect(createTextCleaner({ hidden: true })('Rain\u200bfall').hidden).toEqual(hiddenText('Rain\u200bfall'))
  expect(createCleaner({ hidden: true })('Rain fell.').hidden).toEqual([])
  expect(clean(source)).not.toHaveProperty('hidden')
})
