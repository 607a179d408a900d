import { describe, expect, it } from 'vitest'
import { clean, toMarkdown } from '../../../src/index.js'

const NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1)
const sentence = (n: number) =>
  `The bridge over the river was mended again in ${1900 + n}, after the flood of that spring had carried off its third pier`
const cite = (n: number) => `<sup class="reference"><a href="#cite_note-${n}">[${n}]</a></sup>`

/** A page of an encyclopedia, whose text refers to so many notes. */
function page(notes: number): string {
  const paragraphs = NUMBERS.map((n) => `<p>${sentence(n)}.${n <= notes ? cite(n) : ''} Nobody was hurt.</p>`)
  const items = NUMBERS.slice(0, notes).map(
    (n) => `<li id="cite_note-${n}">Smith, A. (${1900 + n}). Bridges, p. ${n}.</li>`,
  )
  return `<html><body><nav><a href="/">Home</a> <a href="/b">Topics</a></nav><div id="content"><h1>Old Bridge</h1>
    <table class="infobox vcard"><tr><th>River</th><td><a href="/r">The Test</a></td></tr><tr><th>Piers</th><td><a href="/p">Nine</a></td></tr></table>
    ${paragraphs.slice(0, 4).join('\n')}<h2>History</h2>${paragraphs.slice(4, 8).join('\n')}
    <h2>Floods</h2>${paragraphs.slice(8).join('\n')}
    <h2 id="Books_and_films">Books and films</h2><ul><li><a href="/x">List of bridges</a></li><li><a href="/y">New Bridge</a></li></ul>
    <h2 id="References">References</h2><ol class="references">${items.join('')}</ol>
    <div class="navbox"><table><tr><th>Bridges</th><td><a href="/1">Upper Bridge</a></td></tr><tr><th>More</th><td><a href="/2">Lower Bridge</a></td></tr></table></div>
    </div><footer><ul><li><a href="/i">Imprint</a></li></ul></footer></body></html>`
}

describe('an article that cites its sources', () => {
  const markdown = toMarkdown(clean(page(12), { url: 'https://wiki.example/a' }))

  it.each([
    '| River | [The Test](https://wiki.example/r) |',
    '## History',
    '## Books and films',
    '[New Bridge]',
    '[^12]: ',
  ])('keeps %s', (part) => expect(markdown).toContain(part))

  it.each(['Upper Bridge', 'Imprint', 'Topics'])('leaves %s out', (part) => expect(markdown).not.toContain(part))
})

it('keeps a last section above a navigation box of any length', () => {
  const links =
    '<h2 id="External_links">External links</h2><ul><li><a href="/o">Official site of the bridge</a></li></ul>'
  const box = `<div class="navbox" role="navigation"><ul>${Array.from({ length: 70 }, (_, at) => `<li><a href="/${at}">Pier ${at}</a></li>`).join('')}</ul>`
  const { text } = clean(page(12).replace('<div class="navbox">', links + box))
  expect(text).toContain('Official site of the bridge')
  expect(text).not.toContain('Pier 69')
})

it('a story that cites none keeps no list of others', () => {
  expect(clean(page(0)).text).not.toContain('New Bridge')
})
