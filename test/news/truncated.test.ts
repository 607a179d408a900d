import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { clean } from '../../src/index.js'
import { continueLink } from '../../src/news/truncated.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('truncated.txt', import.meta.url), {
  story:
    '<p>The council of the town voted on Tuesday to build a new bridge over the river, after months of debate.</p>',
  second: 'Work is to begin in May, the mayor said, and to last',
  link: '<a href="https://globe.example/bridge">',
})

describe('an excerpt is truncated', () => {
  it.each(cases('an excerpt is truncated'))('%s', (_, html, mark, end) => {
    const doc = clean(html)
    expect(doc.truncated?.mark).toBe(mark || undefined)
    expect(doc.text.slice(-end.length)).toBe(end)
  })

  it.each(cases('and says where'))('and says where: %s', (_, html, place) => {
    const [
      {
        source: { start, end },
      } = { source: { start: 0, end: 0 } },
    ] = clean(html).found['truncated'] ?? []
    expect(html.slice(start, end)).toContain(place)
  })
})

describe('a link to the rest of an excerpt', () => {
  /** Without it; links are marked in the text: `It rained. ‹Read more›`. */
  function without(marked: string): string {
    const text = marked.replace(/[‹›]/g, '')
    const links = [...marked.matchAll(/‹([^›]*)›/g)].map(({ index, 1: said = '' }, nth) => ({
      start: index - 2 * nth,
      end: index - 2 * nth + said.length,
    }))
    return apply(text, continueLink(text, links, WORDS))
  }

  it.each(cases('goes'))('goes %s', (_, marked, left) => expect(without(marked)).toBe(left))

  it.each(cases('stays'))('stays %s', (_, marked) => expect(without(marked)).toBe(marked.replace(/[‹›]/g, '')))
})
