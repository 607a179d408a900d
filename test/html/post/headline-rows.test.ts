import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const bridge =
  '<li><a href="https://news.example/b">Town votes for a bridge</a>&nbsp;<font color="#6f6f6f">The Globe</font></li>'
const ferry =
  '<li><a href="https://news.example/b">Ferry takes over from the bridge</a>&nbsp;<font color="#6f6f6f">TV 5</font></li>'
const cases = casesIn(new URL('headline-rows.txt', import.meta.url), { bridge, ferry })

const post = (row: string) =>
  '<div><p>The river rose by two metres overnight, and the old bridge was closed to traffic, the town said on Monday.</p>' +
  '<p>Engineers will look at the piers today, said Ana Ruiz, the mayor, and the ferry will carry people until then.</p>' +
  `${row}</div>`

describe('headlines of other publishers in a row', () => {
  it.each(cases('go'))('go: %s', (_, row) => {
    const { text, changes } = clean(post(row))
    expect(text).toBe(clean(post('')).text)
    expect(changes.flatMap(({ rules }) => rules)).toContain('html/box/headlines')
  })

  it.each(cases('stay'))('stay: %s', (_, row, ...headlines) => {
    const lines = clean(post(row)).text.split('\n')
    for (const headline of headlines) expect(lines).toContainEqual(expect.stringContaining(headline))
  })

  it('stay where the post is nothing else', () => {
    const { text } = clean(`<ol>${bridge}${ferry}</ol>`)
    expect(text).toContain('Town votes for a bridge')
    expect(text).toContain('Ferry takes over from the bridge')
  })
})
