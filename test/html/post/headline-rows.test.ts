import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'

const story =
  '<div><p>The river rose by two metres overnight, and the old bridge was closed to traffic, the town said on Monday.</p>' +
  '<p>Engineers will look at the piers today, said Ana Ruiz, the mayor, and the ferry will carry people until then.</p>'
const item = (headline: string, publisher: string) =>
  `<li><a href="https://news.example/b">${headline}</a>&nbsp;<font color="#6f6f6f">${publisher}</font></li>`
const post = (...items: string[]) => `${story}<ol>${items.join('')}</ol></div>`
const bare = clean(`${story}</div>`).text

describe('headlines of other publishers in a row', () => {
  it('go', () => {
    const document = clean(
      post(item('Town votes for a bridge', 'The Globe'), item('Ferry takes over from the bridge', 'TV 5')),
    )
    expect(document.text).toBe(bare)
    expect(document.changes.flatMap(({ rules }) => rules)).toContain('html/box/headlines')
  })

  it('go with line breaks between them', () => {
    const line = (headline: string) => `<font><a href="/b">${headline}</a><small>The Globe</small></font><br>`
    expect(clean(`${story}${line('Town votes for a bridge')}${line('Ferry takes over from it')}</div>`).text).toBe(bare)
  })

  it.each([
    ['one alone', [item('Town votes for a bridge', 'The Globe')]],
    ['links of a word or two', [item('The bridge', 'built in 1931'), item('The ferry', 'since 1890')]],
    [
      'sentences behind a link',
      ['a', 'b'].map((id) => item(`The report of 1931 ${id}`, 'which said that the bridge would not last')),
    ],
    [
      'a link alone',
      ['<li><a href="/b">Report on the flood of 1931</a></li>', '<li><a href="/c">Report on the ferry</a></li>'],
    ],
  ])('stay: %s', (_, items) => {
    const text = clean(post(...items)).text
    expect(text.length).toBeGreaterThan(bare.length)
    expect(text.split('\n').length).toBeGreaterThan(bare.split('\n').length + items.length - 1)
  })

  it('stay where the post is nothing else', () => {
    const text = clean(
      `<ol>${item('Town votes for a bridge', 'The Globe')}${item('Ferry takes over from it', 'TV 5')}</ol>`,
    ).text
    expect(text).toContain('Town votes for a bridge')
    expect(text).toContain('Ferry takes over from it')
  })
})
