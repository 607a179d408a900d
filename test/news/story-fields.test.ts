import { describe, expect, it } from 'vitest'
import { cleanHtml, cleanText } from '../../src/index.js'
import { isLiveBlog } from '../../src/news/story-fields.js'
import { casesIn, partsOf } from '../tables.js'
import { WORDS } from '../words.js'

const LEAD = 'The council of the town voted on Tuesday evening to rebuild the old bridge over the river in spring.'
const NEXT = 'Residents had asked for quieter nights and for safer crossings near the school, the mayor said.'
const FILED = `OSLO (Reuters) - ${LEAD}`
const cases = casesIn(new URL('story-fields.txt', import.meta.url), {
  FILED,
  NEXT,
  LEAD,
  SAID: 'The council has begun to vote on the bridge, and the mayor has arrived.',
})

describe('the dateline of a story', () => {
  it('is no speaker and no label', () => {
    const asked = 'HOST: Minister, did you know of the loan before the council voted for the bridge on Tuesday evening?'
    const said = 'POE: I read of it in the paper, like everybody else in this town, and then I called the director.'
    expect(cleanText(`${said}\n${asked}\n${said}`).dateline).toBeUndefined()
    expect(cleanText(`NEW DELHI: ${said.slice(5)}\n${said.slice(5)}`).dateline?.place).toBe('NEW DELHI')
  })

  it.each(cases('the dateline of a story'))('%s', (_, lines, place) => {
    const source = partsOf(lines).join('\n')
    const { text, dateline, agency, found } = cleanText(source)
    expect([dateline?.place, agency]).toEqual(place ? [place, 'Reuters'] : [undefined, undefined])
    expect(found['dateline']?.map(({ source: { start } }) => start)).toEqual(
      place ? [source.indexOf(place)] : undefined,
    )
    expect(text).toContain('OSLO (Reuters) -')
  })
})

it.each(cases('stands in'))('the agency of a story stands in %s', (_, lines, agency) => {
  expect(cleanText(partsOf(lines).join('\n')).agency).toBe(agency || undefined)
})

it('text removed from a story is listed in order, each in its field', () => {
  const [corrected, ...signed] = [
    'This story has been updated with new information.',
    '(Reporting by Al Mint; Editing by Jo Ng)',
    '(AFP)',
  ]
  const { credits, corrections, authors, found } = cleanText(['By Jo Ng', LEAD, NEXT, corrected, ...signed].join('\n'))
  expect({ authors, corrections, credits }).toEqual({ authors: ['Jo Ng'], corrections: [corrected], credits: signed })
  expect([found.authors, found['corrections'], found['credits']].map((places) => places?.length)).toEqual([1, 1, 2])
})

it('the kind of a story is what one line says', () => {
  expect(cleanText([LEAD, NEXT, 'This live blog has now closed.'].join('\n')).kind).toBe('live-blog')
  expect(cleanText([LEAD, NEXT].join('\n')).kind).toBeUndefined()
})

it('the headline of markup is not searched in its lines', () => {
  const lines = ['Town council votes for a new bridge', LEAD, NEXT]
  expect(cleanText(lines.join('\n')).title).toBe(lines[0])
  expect(cleanHtml(lines.map((line) => `<p>${line}</p>`).join('')).title).toBeUndefined()
})

it.each(cases('isLiveBlog'))('isLiveBlog: %s', (_, text, is) => {
  expect(isLiveBlog(text, WORDS)).toBe(is === 'yes')
})
