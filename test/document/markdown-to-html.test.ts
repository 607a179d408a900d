import { expect, it } from 'vitest'
import { clean, toHtml } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('markdown-to-html.txt', import.meta.url))

const LEAD = 'The ferry crossed the bay at noon, and the harbor master wrote it down.'
/** What is written of a block that stands in a story. */
function writtenOf(block: string): string {
  const html = toHtml(clean(`## The crossing\n\n${LEAD}\n\n${block}\n\n${LEAD.replace('noon', 'night')}`))
  const [, inside = ''] = /^<h2>The crossing<\/h2>\n<p>.*?<\/p>\n([\s\S]*)\n<p>.*?<\/p>$/.exec(html) ?? []
  return inside
}

it.each(cases('toHtml of Markdown'))('toHtml of Markdown writes %s', (_, block, html) => {
  expect(writtenOf(block)).toBe(html)
})
