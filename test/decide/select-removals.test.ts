import { describe, expect, it } from 'vitest'
import { selectRemovals } from '../../src/decide/select-removals.js'
import { cleanText } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { ruleOf } from '../match/rule-of.js'
import { casesIn, fieldsOf } from '../tables.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const C = 'Residents had asked for quieter nights and for safer crossings near the school.'
const D = 'The mayor said that the last stone would be laid before the next winter comes.'
const cases = casesIn(new URL('select-removals.txt', import.meta.url), { A, B, C, D })
const text = (...lines: string[]) => lines.join('\n')

it.each(cases('lines around a story'))('lines around a story: %s', (_, before, after) => {
  expect(cleanText(before).text).toBe(after)
})

describe('a text of nothing but boilerplate', () => {
  it('keeps its sentences, and says so', () => {
    const { text, warnings } = cleanText('Please subscribe to keep reading this article.\nSource link')
    expect(text).toBe('Please subscribe to keep reading this article.')
    expect(warnings.map(({ code }) => code)).toEqual(['rules-spared'])
  })

  it('keeps all of it rather than be empty', () => {
    expect(cleanText('Advertisement').text).toBe('Advertisement')
    expect(cleanText('Share\nPrint').text).toBe('Share\nPrint')
  })

  it('is empty if it was marks alone', () => {
    expect(cleanText('[ad_1]\n[ad_2]')).toMatchObject({ text: '', blocks: [], warnings: [{ code: 'empty' }] })
  })
})

interface Kind {
  readonly width?: number
  readonly prose?: boolean
  readonly place?: RuleRef['place']
  readonly list?: boolean
}

/** A line by a letter: how wide it is, whether it is a sentence, and where the rule that knows it fires. */
const KINDS = new Map(
  cases('kinds of lines').map(([letter, fields]) => {
    const { place, list: headsList = false, ...rest } = fieldsOf<Kind>(fields)
    const rules = place ? [ruleOf({ address: `en/share/${place}`, place, headsList })] : []
    return [letter, { width: 20, prose: false, ...rest, rules }] as const
  }),
)

const linesOf = (letters: string): Line[] =>
  [...letters].map((letter, at) => {
    const kind = KINDS.get(letter) as Pick<Line, 'width' | 'prose' | 'rules'>
    return { start: at * 200, end: at * 200 + kind.width, piece: 0, pieces: 1, ...kind }
  })

/** The lines, with `-` for each that goes. */
function left(letters: string, canBeHeadline?: (at: number, heading: number) => boolean): string {
  const taken = selectRemovals(linesOf(letters), canBeHeadline)
  return [...letters].map((letter, at) => (taken[at] ? '-' : letter)).join('')
}

describe.each(['what stands between the sentences again and again', 'a heading of a list takes', 'rules fire'])(
  '%s',
  (heading) => {
    it.each(cases(heading))('%s', (_, lines, expected) => expect(left(lines)).toBe(expected))
  },
)

describe('rules fire', () => {
  it('for none of the lines, each of which has its answer, where no rule knows any', () => {
    expect(selectRemovals(linesOf('PuP'))).toEqual([undefined, undefined, undefined])
  })

  it('whichever of them fires first', () => {
    const [line] = linesOf('P')
    const known = (['tail', 'head', 'anywhere'] as const).map((place) => ruleOf({ place }))
    expect(selectRemovals([{ ...(line as Line), rules: known, prose: false }, ...linesOf('PP')])[0]).toBe(known[1])
  })
})

it('a heading of a list takes by its own rule, and what can be a headline below it', () => {
  const lines = linesOf('PPLuu')
  expect(selectRemovals(lines)[4]).toBe(lines[2]?.rules[0])
  expect(left('PPLuuu', (at, heading) => heading === 2 && at !== 4)).toBe('PP--uu')
})

describe('a headline between a kicker and a byline', () => {
  it.each(['World news', 'Politics', 'Home', 'Local news and weather'])('stays below %s', (kicker) => {
    const headline = 'Council votes to rebuild the old bridge'
    const { text: cleaned, title, authors } = cleanText(text(kicker, headline, 'By Jo Ng', A, B, C))
    expect(cleaned).toContain(text(headline, A, B, C))
    expect({ title, authors }).toEqual({ title: headline, authors: ['Jo Ng'] })
  })

  it.each([
    ['By Jo Ng', 'Published March 5, 2024', 'Share', 'Facebook'],
    ['Share', 'Facebook', 'Twitter'],
  ])('stays above %s, %s and %s', (...between) => {
    const headline = 'Council votes to rebuild the old bridge'
    expect(cleanText(text('World news', headline, ...between, A, B, C)).title).toBe(headline)
  })
})
