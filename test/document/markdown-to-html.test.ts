import { describe, expect, it } from 'vitest'
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

describe('toHtml of Markdown', () => {
  it.each(cases('toHtml of Markdown'))('writes %s', (_, block, html) => {
    expect(writtenOf(block)).toBe(html)
  })

  it('writes lists in each other', () => {
    const list =
      '1. The ferry crossed the bay at noon.\n   - It carried two cars and a goat.\n2. The ferry came back at night.'
    expect(writtenOf(list)).toBe(
      '<ol>\n<li>The ferry crossed the bay at noon.\n<ul>\n<li>It carried two cars and a goat.</li>\n</ul>\n</li>\n<li>The ferry came back at night.</li>\n</ol>',
    )
  })

  it('writes a quote', () => {
    expect(writtenOf('> It rained all day,\n> she said.')).toBe(
      '<blockquote>\n<p>It rained all day,\nshe said.</p>\n</blockquote>',
    )
  })
})
