import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { clean } from '../../src/index.js'
import { continueLink } from '../../src/news/truncated.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('truncated.txt', import.meta.url))

const story =
  '<p>The council of the town voted on Tuesday to build a new bridge over the river, after months of debate.</p>'
const second = 'Work is to begin in May, the mayor said, and to last'
const link = (text: string) => `<a href="https://globe.example/bridge">${text}</a>`

describe('an excerpt is truncated', () => {
  it.each<[what: string, html: string, mark: string | undefined, end: string]>([
    ['at an ellipsis in brackets', `${story}<p>${second} two years [&#8230;]</p>`, '[…]', 'two years […]'],
    ['at dots in brackets', `${story}<p>${second} two years [...]</p>`, '[...]', 'two years [...]'],
    [
      'at a link to the rest on a line of its own',
      `${story}<p>${second} two years.</p><p>${link('Continue reading')}</p>`,
      'Continue reading',
      'two years.',
    ],
    [
      'at a link to the rest in the last line',
      `${story}<p>${second} two years… ${link('Continue reading Town votes for a bridge &rarr;')}</p>`,
      'Continue reading Town votes for a bridge →',
      'two years…',
    ],
    [
      'at a link in another language',
      `<p>Der Rat der Stadt hat am Dienstag eine Brücke am Ende doch beschlossen. ${link('Weiterlesen')}</p>`,
      'Weiterlesen',
      'doch beschlossen.',
    ],
    [
      'at a link before the line of a feed',
      `${story}<p>${second} two years.</p><p>${link('Read more')}</p><p>The post ${link('Town votes for a bridge')} appeared first on ${link('The Globe')}.</p>`,
      'Read more',
      'two years.',
    ],
    ['and not where it ends in an ellipsis', `${story}<p>“And then it rained…”</p>`, undefined, 'rained…"'],
    ['and not at an ellipsis before a last word', `${story}<p>${second} two […] a</p>`, undefined, 'two […] a'],
    ['and not at an omission', `${story}<p>“It […] rained,” he said.</p>`, undefined, 'he said.'],
    [
      'and not at a link within the last sentence',
      `${story}<p>${second} two years; those who like can ${link('read more')}</p>`,
      undefined,
      'can read more',
    ],
    [
      'and not at a link to something else',
      `${story}<p>The plan is in the report. ${link('Town votes for a bridge')}</p>`,
      undefined,
      'for a bridge',
    ],
  ])('%s', (_, html, mark, end) => {
    const doc = clean(html)
    expect(doc.truncated?.mark).toBe(mark)
    expect(doc.text.slice(-end.length)).toBe(end)
  })

  it('and says where', () => {
    const html = `${story}<p>${second} two years [&#8230;]</p>`
    const [place] = clean(html).found['truncated'] ?? []
    expect(place && html.slice(place.source.start, place.source.end)).toBe('[&#8230;]')
    const linked = `${story}<p>${second} two years.</p><p>${link('Continue reading')}</p>`
    const [where] = clean(linked).found['truncated'] ?? []
    expect(where && linked.slice(where.source.start, where.source.end)).toContain('Continue reading')
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

  it.each(cases('goes'))('goes %s', (_, marked, left) => {
    expect(without(marked)).toBe(left)
  })

  it.each(cases('stays'))('stays %s', (_, marked) => {
    expect(without(marked)).toBe(marked.replace(/[‹›]/g, ''))
  })
})
