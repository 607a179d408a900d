import { describe, expect, it } from 'vitest'
import { lineIn } from '../../src/page/cursor.js'
import { boxesInPost } from '../../src/page/post-boxes.js'
import { readPage, releasePage } from '../../src/page/read/read.js'
import { casesIn } from '../tables.js'

const story =
  '<p>The river rose by two meters overnight, and the old bridge was closed to traffic, the town said on Monday.</p>' +
  '<p>Engineers will look at the piers today, said Ana Ruiz, the mayor, and the ferry will carry people until then.</p>'
const bridge = '<li><a href="/b">Town votes for a bridge</a>&nbsp;<font color="#6f6f6f">The Globe</font></li>'
const ferry = '<li><a href="/c">Ferry takes over from the bridge</a>&nbsp;<font color="#6f6f6f">TV 5</font></li>'
const cases = casesIn(new URL('post-boxes.txt', import.meta.url), { story, bridge, ferry })

describe('boxesInPost', () => {
  it.each(cases('boxes'))('%s', (_, html, removed) => {
    const page = readPage(html)
    const found = boxesInPost(page).map(({ row, rule }) => `${rule}: ${lineIn(page, row)}`)
    releasePage(page)
    expect(found.join(' | ')).toBe(removed)
  })
})
