import { describe, expect, it } from 'vitest'
import { selectRemovals } from '../../src/decide/select-removals.js'
import { cleanText } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const C = 'Residents had asked for quieter nights and for safer crossings near the school.'
const D = 'The mayor said that the last stone would be laid before the next winter comes.'
const cases = casesIn(new URL('select-removals.txt', import.meta.url), { A, B, C, D })
const text = (...lines: string[]) => lines.join('\n')

describe('lines around a story', () => {
  it.each(cases('lines around a story'))('%s', (_, before, after) => {
    expect(cleanText(before).text).toBe(after)
  })

  it('keeps the wider gap where lines go', () => {
    expect(cleanText(`${A}\n\nAdvertisement\n${B}`).text).toBe(`${A}\n\n${B}`)
    expect(cleanText(`${A}\nAdvertisement\n\n${B}`).text).toBe(`${A}\n\n${B}`)
    expect(cleanText(`${A}\nAdvertisement\n${B}`).text).toBe(`${A}\n${B}`)
  })
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

const rule = (place: RuleRef['place'], headsList = false): RuleRef => ({
  address: `en/share/${place}`,
  lang: 'en',
  family: 'share',
  place,
  headsList,
})

/** A line by a letter: what knows it, whether it is a sentence, and how wide it is. */
const KINDS: Readonly<Record<string, { rule?: RuleRef; prose?: boolean; width?: number }>> = {
  P: { prose: true, width: 90 },
  u: { width: 20 },
  c: { width: 80 },
  v: { width: 79 },
  n: { width: 40 },
  s: { width: 39 },
  w: { width: 160 },
  W: { width: 161 },
  a: { rule: rule('anywhere') },
  h: { rule: rule('head') },
  t: { rule: rule('tail') },
  e: { rule: rule('edges') },
  b: { rule: rule('between') },
  l: { rule: rule('below') },
  k: { rule: rule('tail'), width: 80 },
  r: { rule: rule('run') },
  L: { rule: rule('anywhere', true) },
  M: { rule: rule('tail', true) },
}

const linesOf = (letters: string): Line[] =>
  [...letters].map((letter, at) => {
    const { rule, prose = false, width = 20 } = KINDS[letter] ?? {}
    return { start: at * 200, end: at * 200 + width, piece: 0, pieces: 1, rules: rule ? [rule] : [], prose, width }
  })

/** The lines, with `-` for each that goes. */
function left(letters: string, canBeHeadline?: (at: number, heading: number) => boolean): string {
  const taken = selectRemovals(linesOf(letters), canBeHeadline)
  return [...letters].map((letter, at) => (taken[at] ? '-' : letter)).join('')
}

describe('rules fire', () => {
  it.each(cases('rules fire'))('%s', (_, lines, expected) => {
    expect(left(lines)).toBe(expected)
  })

  it('for none of the lines, each of which has its answer, where no rule knows any', () => {
    expect(selectRemovals(linesOf('PuP'))).toEqual([undefined, undefined, undefined])
  })

  it('whichever of them fires first', () => {
    const [line] = linesOf('P')
    const known = [rule('tail'), rule('head'), rule('anywhere')]
    expect(selectRemovals([{ ...(line as Line), rules: known, prose: false }, ...linesOf('PP')])[0]).toBe(known[1])
  })
})

describe('what stands between the sentences again and again', () => {
  it.each(cases('what stands between the sentences again and again'))('%s', (_, lines, expected) => {
    expect(left(lines)).toBe(expected)
  })
})

describe('a heading of a list takes', () => {
  it.each(cases('a heading of a list takes'))('%s', (_, lines, expected) => {
    expect(left(lines)).toBe(expected)
  })

  it('by its own rule, and what can be a headline below it', () => {
    const lines = linesOf('PPLuu')
    expect(selectRemovals(lines)[4]).toBe(lines[2]?.rules[0])
    expect(left('PPLuuu', (at, heading) => heading === 2 && at !== 4)).toBe('PP--uu')
  })
})

describe('a headline between a kicker and a byline', () => {
  it.each(['World news', 'Politics', 'Home', 'Local news and weather'])('stays below %s', (kicker) => {
    const headline = 'Council votes to rebuild the old bridge'
    const { text: cleaned, title, authors } = cleanText(text(kicker, headline, 'By Jo Ng', A, B, C))
    expect(cleaned).toContain(text(headline, A, B, C))
    expect({ title, authors }).toEqual({ title: headline, authors: ['Jo Ng'] })
  })

  it.each<[what: string, between: string[]]>([
    ['a date and buttons', ['By Jo Ng', 'Published March 5, 2024', 'Share', 'Facebook']],
    ['buttons', ['Share', 'Facebook', 'Twitter']],
  ])('stays above %s', (_, between) => {
    const headline = 'Council votes to rebuild the old bridge'
    expect(cleanText(text('World news', headline, ...between, A, B, C)).title).toBe(headline)
  })
})
