import { describe, expect, it } from 'vitest'
import { selectRemovals } from '../../src/decide/select-removals.js'
import { cleanText } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const C = 'Residents had asked for quieter nights and for safer crossings near the school.'
const D = 'The mayor said that the last stone would be laid before the next winter comes.'
const text = (...lines: string[]) => lines.join('\n')

describe('lines around a story', () => {
  it.each([
    ['a weak line in the body', text(A, B, C, 'Home', D), text(A, B, C, 'Home', D)],
    ['a weak line beside boilerplate', text(A, B, C, 'Advertisement', 'Home', D), text(A, B, C, D)],
    ['three weak lines in a row', text(A, 'Facebook', 'Twitter', 'Email', B, C, D), text(A, B, C, D)],
    ['a weak line alone on top, which may be the title', text('Home', A, B, C), text('Home', A, B, C)],
    ['two weak lines on top', text('Home', 'News', A, B, C), text(A, B, C)],
    ['weak lines at the end', text(A, B, C, 'Share', 'Print'), text(A, B, C)],
    [
      'headlines below a heading in the tail',
      text(A, B, 'Related Articles', 'Lions win the cup', 'Farm town says no'),
      text(A, B),
    ],
    [
      'headlines below a heading in the body',
      text(
        A,
        'More:',
        'Lions win the cup for the third time in a row',
        'Farm town says no to the new road by the river',
        B,
      ),
      text(A, B),
    ],
    [
      'short headlines with bullets below a heading in the body',
      text(A, 'Read also:', '• Lions win the cup', '• Farm town says no', '• Storm closes road', B, C, D),
      text(A, B, C, D),
    ],
    [
      'a heading in the body with a subhead below',
      text(A, 'More:', 'What happens next', B),
      text(A, 'More:', 'What happens next', B),
    ],
    ['a date on top', text('March 3, 2019', A, B, C), text(A, B, C)],
    [
      'dates between paragraphs, a diary',
      text('March 3, 2019', A, 'March 4, 2019', B, 'March 5, 2019', C, 'March 6, 2019', D),
      text('March 3, 2019', A, 'March 4, 2019', B, 'March 5, 2019', C, 'March 6, 2019', D),
    ],
    ['a trailer on the last paragraph', text(A, `${B} Source link`), text(A, B)],
    [
      'a headline with a trailer of its own below a heading',
      text(A, B, 'Related Articles', 'Lions win the cup again! Source link', 'Farm town says no'),
      text(A, B),
    ],
    ['a trailer on an earlier paragraph', text(`${A} Source link`, B, C, D), text(`${A} Source link`, B, C, D)],
    [
      'a list of the story without full stops',
      text(A, '- bread', '- next', '- milk'),
      text(A, '- bread', '- next', '- milk'),
    ],
  ])('%s', (_, before, after) => {
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
  it.each<[where: string, lines: string, left: string]>([
    ['anywhere', 'aPaPPaPa', '-P-PP-P-'],
    ['at the head, until the third sentence', 'huPPhPP', '-uPP-PP'],
    ['at the head alone', 'PPPhPh', 'PPPhPh'],
    ['at the tail, below the last sentence', 'tPtPPtPtut', 'tPtPPtP-u-'],
    ['at the edges', 'ePPPeP', '-PPPeP'],
    ['at the edges of a text without a sentence: what only known lines part from them', 'ehuheuet', '--uheu--'],
    ['below the first sentence', 'lPlPl', 'lP-P-'],
    ['between two long lines', 'PbPcbPvbP', 'P-Pc-PvbP'],
    ['between two long lines, over what else goes there', 'PbaP', 'P--P'],
    ['not between a sentence and what a rule knows, though it stays', 'PPPkbPP', 'PPPkbPP'],
    ['nowhere between at the edges', 'bPPb', 'bPPb'],
    ['in a row on top, of two at least', 'rrPPP', '--PPP'],
    ['not alone on top', 'rPPP', 'rPPP'],
    ['at the very end', 'PPPr', 'PPP-'],
    ['beside what goes', 'PPPraPPrrP', 'PPP--PPrrP'],
    ['beside what goes, as far as the row reaches', 'PPPrurraP', 'PPPru---P'],
    ['in a row of three', 'PPPrrrP', 'PPP---P'],
    ['not where two of them stand', 'PPPrrP', 'PPPrrP'],
    ['on no line that they do not know', 'uPPPu', 'uPPPu'],
  ])('%s', (_, lines, expected) => {
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
  it.each<[what: string, lines: string, left: string]>([
    ['a diary', 'hPhPhPhP', 'hPhPhPhP'],
    ['one gap is none', 'hPhPPPP', '-P-PPPP'],
    ['twice in one gap is none', 'hPhhPPP', '-P--PPP'],
    ['lines that go anywhere go on', 'aPaPaPaP', '-P-P-P-P'],
    ['edges at the tail go on', 'ePePePe', 'ePePeP-'],
    ['another rule of the head goes on', 'hLPhPhPhP', 'h-PhPhPhP'],
  ])('%s', (_, lines, expected) => {
    expect(left(lines)).toBe(expected)
  })
})

describe('a heading of a list takes', () => {
  it.each<[what: string, lines: string, left: string]>([
    ['all below it in the tail', 'PPLuuwu', 'PP-----'],
    ['no line there that is too long, nor what is below that', 'PPLuWu', 'PP--Wu'],
    ['headlines in the body, four at most', 'PPPLnnnnnP', 'PPP-----nP'],
    ['nothing in the body that may be a subhead', 'PPPLsP', 'PPP-sP'],
    ['nothing below such a line', 'PPPLnsnP', 'PPP--snP'],
    ['a headline below others that go', 'PPPLnanP', 'PPP----P'],
    ['two headlines in the body where it is known for the tail alone', 'PPPMnnP', 'PPP---P'],
    ['not one there', 'PPPMnP', 'PPPMnP'],
    ['all in the tail where it is known for that', 'PPPMu', 'PPP--'],
    ['what a second heading would take', 'PPLuLu', 'PP----'],
  ])('%s', (_, lines, expected) => {
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
