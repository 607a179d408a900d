import { describe, expect, it } from 'vitest'
import { cleanHtml, cleanText } from '../../src/index.js'

const LEAD = 'The council of the town voted on Tuesday evening to rebuild the old bridge over the river in spring.'
const NEXT = 'Residents had asked for quieter nights and for safer crossings near the school, the mayor said.'
const FILED = `OSLO (Reuters) - ${LEAD}`
/** So many units of prose. */
const above = (length: number) => `${LEAD} ${NEXT} ${LEAD}`.slice(0, length - 1).concat('.')

describe('the dateline of a story', () => {
  it('is no speaker and no label', () => {
    const asked = 'HOST: Minister, did you know of the loan before the council voted for the bridge on Tuesday evening?'
    const said = 'POE: I read of it in the paper, like everybody else in this town, and then I called the director.'
    expect(cleanText(`${said}\n${asked}\n${said}`).dateline).toBeUndefined()
    expect(cleanText(`NEW DELHI: ${said.slice(5)}\n${said.slice(5)}`).dateline?.place).toBe('NEW DELHI')
  })

  it.each<[where: string, lines: string[], has: boolean]>([
    ['opens it', [FILED, NEXT], true],
    ['opens its fourth line', ['Bridge', 'Council', 'Town', FILED, NEXT], true],
    ['does not open its fifth line', ['Bridge', 'Council', 'Town', 'River', FILED, NEXT], false],
    ['stands below a line of 199 units', [above(199), FILED, NEXT], true],
    ['does not stand below a line of 200 units', [above(200), FILED, NEXT], false],
  ])('%s', (_, lines, has) => {
    const { text, dateline, agency, found } = cleanText(lines.join('\n'))
    expect(dateline?.place).toBe(has ? 'OSLO' : undefined)
    expect(agency).toBe(has ? 'Reuters' : undefined)
    expect(found['dateline']?.map(({ source: { start } }) => start)).toEqual(
      has ? [lines.join('\n').indexOf('OSLO')] : undefined,
    )
    expect(text).toContain('OSLO (Reuters) -')
  })
})

describe('the agency of a story', () => {
  it.each<[where: string, lines: string[], agency: string | undefined]>([
    ['its dateline', [FILED, NEXT], 'Reuters'],
    ['its last line', [LEAD, NEXT, '(AFP)'], 'Agence France-Presse'],
    ['its dateline rather than its last line', [FILED, NEXT, '(AFP)'], 'Reuters'],
    ['nowhere', [LEAD, NEXT, '(Reporting by Jo Ng; Editing by Al Mint)'], undefined],
  ])('stands in %s', (_, lines, agency) => {
    expect(cleanText(lines.join('\n')).agency).toBe(agency)
  })
})

describe('text removed from a story', () => {
  const { credits, corrections, authors, found } = cleanText(
    [
      'By Jo Ng',
      LEAD,
      NEXT,
      'This story has been updated with new information.',
      '(Reporting by Al Mint; Editing by Jo Ng)',
      '(AFP)',
    ].join('\n'),
  )

  it('is listed in order, each in its field', () => {
    expect(authors).toEqual(['Jo Ng'])
    expect(corrections).toEqual(['This story has been updated with new information.'])
    expect(credits).toEqual(['(Reporting by Al Mint; Editing by Jo Ng)', '(AFP)'])
  })

  it('has a place in the source', () => {
    expect(['authors', 'corrections', 'credits'].map((field) => found[field as 'credits']?.length)).toEqual([1, 1, 2])
  })
})

describe('the kind of a story', () => {
  it.each<[what: string, lines: string[], kind: string | undefined]>([
    ['one line says', [LEAD, NEXT, 'This live blog has now closed.'], 'live-blog'],
    ['no line says', [LEAD, NEXT], undefined],
  ])('is what %s', (_, lines, kind) => {
    expect(cleanText(lines.join('\n')).kind).toBe(kind)
  })
})

describe('the headline of markup', () => {
  it('is not searched in its lines', () => {
    const lines = ['Town council votes for a new bridge', LEAD, NEXT]
    expect(cleanText(lines.join('\n')).title).toBe(lines[0])
    expect(cleanHtml(lines.map((line) => `<p>${line}</p>`).join('')).title).toBeUndefined()
  })
})
