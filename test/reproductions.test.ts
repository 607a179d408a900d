import { describe, expect, it } from 'vitest'
import { clean, toMarkdown } from '../src/index.js'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('reproductions.txt', import.meta.url))

const LEAD =
  'The council voted on Tuesday to rebuild the old bridge over the river, and it will cost nine million. Nobody spoke against it in the hall.'
const END = LEAD.replace('Tuesday', 'Monday')
const around = `<p>${LEAD}</p><p>${END}</p>`
/** What is left of a part of a page that stands between paragraphs. */
function textOf(part: string): string {
  const { text, quality } = clean(around + part + around)
  expect(quality.verdict).toBe('good')
  return text.replaceAll(LEAD, '').replaceAll(END, '').trim()
}
const markdownOf = (part: string) =>
  toMarkdown(clean(around + part + around))
    .replaceAll(LEAD, '')
    .replaceAll(END, '')
    .trim()

/** What a new user met, case by case: none of it may come back. */
describe('nothing is lost in silence', () => {
  it.each(cases('nothing is lost in silence'))('%s', (_, part, text) => {
    expect(textOf(part)).toBe(text)
  })

  it('a sentence of a speaker', () => {
    const line = "HOST: And we're back. Follow us on Twitter at beeshow."
    const talk = `${line}\n\nGUEST: It is good to be here with all of you tonight.\n\nHOST: So tell us about the bridge and how it came about.`
    expect(clean(`${LEAD}\n\n${talk}\n\n${END}`).text).toContain(line)
  })

  it('a headline of a page without a title', () => {
    expect(clean(`<article><h1>Ferry sails again</h1>${around}</article>`).title).toBe('Ferry sails again')
  })

  it('a hidden story is not mixed into the visible one', () => {
    const other = 'Another essay begins here, and it is about the sea and its ships. '.repeat(6)
    expect(clean(`${around}<div class="w-condition-invisible"><p>${other}</p></div>`).text).not.toContain('essay')
  })
})

describe('Markdown', () => {
  it.each(cases('Markdown'))('has %s', (_, part, written) => {
    expect(markdownOf(part)).toBe(written)
  })

  it('has notes and their references', () => {
    const noted = `${around}<p>It rained on the day of the vote, as papers said.<sup id="r1"><a href="#n1">1</a></sup></p><p>${LEAD}</p><ol class="footnotes"><li id="n1">The Gazette, May 2024. <a href="#r1">↩</a></li></ol>`
    const written = toMarkdown(clean(noted))
    expect(written).toContain('as papers said.[^1]\n')
    expect(written).toMatch(/\n\[\^1\]: The Gazette, May 2024\.\n$/)
  })

  it('as a source comes back as it was', () => {
    const source = `# Title of the piece\n\n${LEAD}\n\n- one of the items\n  - nested below it\n- [ ] a task to do\n\n${END}\n`
    expect(toMarkdown(clean(source))).toBe(source)
  })
})
