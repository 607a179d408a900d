import { describe, expect, it } from 'vitest'
import { clean, toMarkdown } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1)
const paragraphs = NUMBERS.map(
  (n) =>
    `<p>The bridge over the river was mended again in ${1900 + n}, after the flood of that spring had carried off its ` +
    `third pier.<sup class="reference"><a href="#cite_note-${n}">[${n}]</a></sup> Nobody was hurt.</p>`,
)

const cases = casesIn(new URL('keep-cited.txt', import.meta.url), {
  lead: paragraphs.slice(0, 4).join('\n'),
  history: paragraphs.slice(4, 8).join('\n'),
  floods: paragraphs.slice(8).join('\n'),
  notes: NUMBERS.map((n) => `<li id="cite_note-${n}">Smith, A. (${1900 + n}). Bridges, p. ${n}.</li>`).join(''),
})

describe.each(cases('a page'))('%s', (_, page) => {
  const markdown = toMarkdown(clean(page, { url: 'https://wiki.example/a' }))

  it.each(cases('keeps'))('keeps %s', (part) => expect(markdown).toContain(part))
  it.each(cases('leaves out'))('leaves %s out', (part) => expect(markdown).not.toContain(part))

  it('keeps a last section above a navigation box of any length', () => {
    const links =
      '<h2 id="External_links">External links</h2><ul><li><a href="/o">Official site of the bridge</a></li></ul>'
    const piers = Array.from({ length: 70 }, (_, at) => `<li><a href="/${at}">Pier ${at}</a></li>`)
    const box = `<div class="navbox" role="navigation"><ul>${piers.join('')}</ul>`
    const { text } = clean(page.replace('<div class="navbox">', links + box))
    expect(text).toContain('Official site of the bridge')
    expect(text).not.toContain('Pier 69')
  })

  it('keeps no list of others if it cites none', () => {
    const bare = page.replaceAll(/<sup .*?<\/sup>|<li id="cite.*?<\/li>/g, '')
    expect(clean(bare).text).not.toContain('New Bridge')
  })
})
