import { describe, expect, it } from 'vitest'
import type { Favor } from '../../src/decide/favor.js'
import { likelyBoilerplate, mayTakeMore, withVeto } from '../../src/decide/select.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'

const rule: RuleRef = { address: 'en/share/bar', lang: 'en', family: 'share', place: 'anywhere', headsList: false }

interface Part {
  readonly odds: number
  readonly words?: number
  readonly prose?: boolean
  readonly taken?: boolean
  /** The family of the rule that takes it. */
  readonly family?: RuleRef['family']
  readonly width?: number
  readonly pieces?: number
  /** It is a sentence, be it no wider than a label. */
  readonly sentence?: boolean
  /** It is a part of one. */
  readonly part?: boolean
  /** A mark makes it an item of a list. */
  readonly item?: boolean
  /** It is one of a list. */
  readonly list?: boolean
  /** Nobody can tell its words apart. */
  readonly unread?: boolean
  /** The share of its stems that sentences of the text hold. */
  readonly told?: number
}

/** Which of some units go: `x`, or by a rule: `r`. */
function goes(parts: readonly Part[], favor: Favor = 'balanced'): string {
  const lines = parts.map(
    ({ prose = false, width = prose ? 90 : 20, pieces = 1 }, at): Line => ({
      start: at * 100,
      end: at * 100 + width,
      piece: 0,
      pieces,
      rules: [],
      prose,
      width,
    }),
  )
  const taken = parts.map(({ taken, family = rule.family }) => (taken ? { ...rule, family } : undefined))
  const odds = Float32Array.from(parts, (part) => part.odds)
  const words = Float32Array.from(parts, (part) => part.words ?? 0)
  const says = (at: number, least: number) => (words[at] as number) >= least
  const cohesion = Float32Array.from(parts, (part) => part.told ?? 0)
  const [first, end] = [parts.findIndex((part) => part.list), parts.findLastIndex((part) => part.list) + 1]
  const list = { first, end, isTable: false }
  const likely = likelyBoilerplate(lines, taken, {
    favor,
    odds,
    words,
    says,
    surelySays: says,
    isSentence: (at) => parts[at]?.sentence ?? false,
    isPart: (at) => parts[at]?.part ?? false,
    isListItem: (at) => parts[at]?.item ?? false,
    listOf: (at) => (parts[at]?.list ? list : undefined),
    isUnread: (at) => parts[at]?.unread ?? false,
    features: { cohesion },
  })
  return likely.map((is, at) => (taken[at] ? 'r' : is ? 'x' : '.')).join('')
}

const story: Part = { odds: -4, prose: true }

describe('likelyBoilerplate', () => {
  it.each<[what: string, parts: Part[], goes: string]>([
    [
      'what is surely boilerplate, in a text that has some',
      [story, story, { odds: 2.5, words: 2 }, { odds: 4, taken: true }],
      '..xr',
    ],
    ['a short unit beside one that a rule takes', [story, { odds: 0.8 }, { odds: 4, taken: true }], '.xr'],
    ['a doubtful one between two', [story, { odds: 3, taken: true }, { odds: 0.7 }, { odds: 4, taken: true }], '.rxr'],
    [
      'nothing beside boilerplate whose words speak for the story',
      [story, { odds: 1.1, words: -0.1 }, { odds: 4, taken: true }],
      '..r',
    ],
    ['no sentence beside boilerplate', [story, { odds: 1.5, prose: true }, { odds: 4, taken: true }], '..r'],
    ['nothing wide beside boilerplate', [story, { odds: 1.1, width: 200 }, { odds: 4, taken: true }], '..r'],
    ['no list that only looks like it', [story, { odds: 2.5 }, { odds: 2.5 }, { odds: 2.5 }], '....'],
    ['no lone unit of a text without boilerplate', [story, { odds: 3.5, words: 2.4 }, story], '...'],
    ['what its words alone make boilerplate, whatever is around it', [story, { odds: -1, words: 4.2 }, story], '.x.'],
    ['two that say so of a text that no rule knows', [story, { odds: 3.5, words: 3 }, { odds: 3.5, words: 3 }], '.xx'],
    [
      'what is likely by itself, if a rule knows another',
      [story, { odds: 2.5 }, story, story, { odds: 2.5 }, { odds: 4, taken: true }],
      '....xr',
    ],
    ['no headline above the story', [{ odds: 2.5, words: 0.5 }, { odds: 4, taken: true }, story], '.r.'],
    ['what surely says so there', [{ odds: 3.5, words: 1.5 }, { odds: 4, taken: true }, story], 'xr.'],
    ['a row of menus there', [{ odds: 2.5 }, { odds: 2.5 }, { odds: 4, taken: true }, story], 'xxr.'],
    ['no name between two sentences', [story, { odds: 2.5 }, story, { odds: 4, taken: true }], '...r'],
    [
      'no name between two sentences beside what says so',
      [story, { odds: 2.5, words: 2 }, { odds: 2.5 }, story, { odds: 4, taken: true }],
      '.x..r',
    ],
    ['what says so between two sentences', [story, { odds: 2.5, words: 2 }, story, { odds: 4, taken: true }], '.x.r'],
  ])('takes %s', (_, parts, expected) => {
    expect(goes(parts)).toBe(expected)
  })
})

describe('a headline below other lines', () => {
  const headline: Part = { odds: 2, words: 0.5, told: 0.4, width: 20 }
  const taken: Part = { odds: 4, taken: true }
  const kicker: Part = { odds: 2, words: 0.5 }
  const label: Part = { ...kicker, width: 19 }
  const other: Part = { odds: -2 }

  it.each<[what: string, parts: Part[], goes: string]>([
    ['stays where it says what the story says', [kicker, headline, taken, story], 'x.r.'],
    ['with a standfirst', [kicker, headline, headline, taken, story], 'x..r.'],
    ['goes where it does not', [kicker, { ...headline, told: 0.35 }, taken, story], 'xxr.'],
    ['stays where all others are labels', [label, { ...headline, told: 0 }, taken, story], 'x.r.'],
    ['goes where it is but a label', [label, { ...headline, width: 19 }, taken, story], 'xxr.'],
    ['whatever rules take below it', [kicker, headline, taken, taken, taken, taken, story], 'x.rrrr.'],
    ['above three lines that stay', [kicker, headline, other, other, other, taken, story], 'x....r.'],
    ['goes above more', [kicker, headline, other, other, other, other, taken, story], 'xx....r.'],
    ['goes where it surely is none', [kicker, { ...headline, odds: 3, words: 1.5 }, taken, story], 'xxr.'],
    ['goes below the story', [story, { ...headline, words: 1 }, taken], '.xr'],
  ])('%s', (_, parts, expected) => {
    expect(goes(parts)).toBe(expected)
  })
})

describe('what decides', () => {
  const taken: Part = { odds: 4, taken: true }
  const notice: Part = { odds: 1.45, prose: true, words: 0.5 }
  const other: Part = { odds: -2 }

  it.each<[what: string, parts: Part[], goes: string]>([
    ['log-odds above 1.2 by itself', [story, { odds: 1.25, words: 1 }, story, story, taken], '.x..r'],
    ['not less', [story, { odds: 1.15, words: 1 }, story, story, taken], '....r'],
    ['log-odds of .6 beside what goes', [story, { odds: 0.65 }, taken], '.xr'],
    ['not less there', [story, { odds: 0.55 }, taken], '..r'],
    ['nor between two that go', [story, taken, { odds: 0.55 }, taken], '.r.r'],
    ['no short sentence there', [story, { odds: 1.8, prose: true, width: 50, words: 0.4 }, taken], '..r'],
    ['the width there: 60 code units', [story, { odds: 1, width: 60, words: 0.1 }, taken], '.xr'],
    ['no more', [story, { odds: 1, width: 61, words: 0.1 }, taken], '..r'],
    ['a sentence needs 2', [story, { odds: 2.05, prose: true, words: 1 }, story, taken], '.x.r'],
    ['not less', [story, { odds: 1.95, prose: true, words: 1 }, story, taken], '...r'],
    ['two of a notice above the story 1.4 and words of .5', [taken, notice, notice, taken, other, story], 'rxxr..'],
    ['not with words of less', [taken, { ...notice, words: 0.45 }, notice, taken, other, story], 'r..r..'],
    ['two below the story', [story, notice, notice, taken], '.xxr'],
    ['not less', [story, { ...notice, odds: 1.25 }, { ...notice, odds: 1.25 }], '...'],
    ['nor one alone', [story, notice, taken], '..r'],
    ['nor two within the story', [story, notice, notice, story, taken], '....r'],
    ['a label goes against its words from 1.2 on', [story, { odds: 1.25, words: -0.1, width: 40 }, taken], '.xr'],
    ['what is wider from 2.5 on', [story, { odds: 2.55, words: -0.1, width: 41 }, taken], '.xr'],
    ['not less', [story, { odds: 2.45, words: -0.1, width: 41 }, taken], '..r'],
    ['words of .25 within the story', [story, { odds: 2, words: 0.25 }, story, taken], '.x.r'],
    ['not less', [story, { odds: 2, words: 0.24 }, story, taken], '...r'],
    [
      'words of .25 in a sentence, wherever it is',
      [story, { odds: 3, words: 0.25, prose: true, sentence: true }, taken],
      '.xr',
    ],
    ['not less', [story, { odds: 3, words: 0.24, prose: true, sentence: true }, taken], '..r'],
    ['of 1.5 in a short one', [story, { odds: 3, words: 1.5, sentence: true }, taken], '.xr'],
    ['not less', [story, { odds: 3, words: 1.49, sentence: true }, taken], '..r'],
    ['nor within a line', [story, { odds: 3, words: 1.49, sentence: true, pieces: 2 }, taken], '..r'],
    [
      'words that are silent below the story, from 2 on',
      [story, { odds: 2.05, width: 30 }, story, { odds: 2.05 }, taken],
      '...xr',
    ],
    ['a row there goes whole, from a mean of 1.25 on', [taken, story, { odds: 0.6 }, { odds: 2 }], 'r.xx'],
    ['not below', [taken, story, { odds: 0.6 }, { odds: 1.8 }], 'r...'],
    ['nor alone', [taken, story, { odds: 1.8 }], 'r..'],
    ['nor with one of less than .5', [taken, story, { odds: 0.4 }, { odds: 1.9 }], 'r...'],
    ['nor parts of sentences', [taken, story, { odds: 1.8, part: true }, { odds: 1.8, part: true }], 'r...'],
    ['nor sentences', [taken, story, { odds: 1.8, sentence: true }, { odds: 1.8, sentence: true }], 'r...'],
    ['nor within the story', [taken, story, { odds: 1.4 }, { odds: 1.4 }, story], 'r....'],
    ['nor below a width of 20', [taken, story, { odds: 1.8, width: 19 }, { odds: 1.8, width: 19 }], 'r...'],
    [
      'nor for what is known in the row alone',
      [story, { odds: 1.4, words: -1, width: 50 }, { odds: 1.4, words: -1, width: 50 }, taken],
      '...r',
    ],
    ['nor in a text that no rule knows', [story, { odds: 1.8 }, { odds: 1.8 }], '...'],
    ['words of 4.1 in a text that no rule knows', [story, { odds: -1, words: 4.2 }, story], '.x.'],
    ['not less', [story, { odds: -1, words: 4 }, story], '...'],
    ['words of 4.1 above its story', [{ odds: 2, words: 4.2 }, story, taken], 'x.r'],
    ['not less', [{ odds: 2, words: 4 }, { odds: -2 }, story], '...'],
    ['words of 4.1 in a sentence there', [story, { odds: 2, words: 4.2, prose: true }], '.x'],
    ['however short it is', [story, { odds: 2, words: 4, sentence: true }, story], '...'],
    ['of 3 in a short one where a rule knows a line', [story, { odds: -1, words: 3, sentence: true }, taken], '.xr'],
    [
      'of 4.1 in a sentence where a rule knows some',
      [story, { odds: -1, words: 4.2, prose: true }, story, taken],
      '.x.r',
    ],
    ['not less', [story, { odds: -1, words: 4, prose: true }, story, taken], '...r'],
    ['two of 3 in a text that no rule knows', [story, { odds: 3, words: 1.5 }, story, { odds: 3, words: 1.5 }], '.x.x'],
    ['not less', [story, { odds: 2.95, words: 1.5 }, story, { odds: 3, words: 1.5 }, story], '.....'],
    ['words of 1.5 there', [story, { odds: 3, words: 1.45 }, story, { odds: 3, words: 1.5 }, story], '.....'],
    ['not less, alone', [story, { odds: 4, words: 2.45 }, story], '...'],
    ['a headline needs 3', [{ odds: 3, words: 1.5 }, story, taken], 'x.r'],
    ['not less', [{ odds: 2.95, words: 1.5 }, story, taken], '..r'],
    ['the first unit needs 2', [{ odds: 1.95 }, { odds: 1.95 }, { odds: 1.95 }, taken, story], '.xxr.'],
    [
      'of two lines above the story none is the headline',
      [{ odds: 2, words: 1 }, { odds: 2, words: 1 }, story, taken],
      'xx.r',
    ],
    [
      'a sentence that surely is boilerplate is no story',
      [{ odds: 3, words: 1, prose: true }, { odds: 2, words: 0.1 }, story, taken],
      'xx.r',
    ],
  ])('%s', (_, parts, expected) => {
    expect(goes(parts)).toBe(expected)
  })
})

describe('what is favored', () => {
  it.each<[what: string, parts: Part[], recall: string, balanced: string, precision: string]>([
    ['what a rule takes goes', [story, { odds: 4, taken: true }], '.r', '.r', '.r'],
    [
      'so does what is surely boilerplate',
      [story, { odds: 4, words: 3 }, { odds: 4, taken: true }],
      '.xr',
      '.xr',
      '.xr',
    ],
    ['what is likely may stay', [story, { odds: 1, words: 1 }, { odds: 4, taken: true }], '..r', '.xr', '.xr'],
    ['what is doubtful may go', [story, { odds: 0.3, words: 0.3 }, { odds: 4, taken: true }], '..r', '..r', '.xr'],
    ['alone, too', [story, { odds: 2.6, words: 1.5 }, story], '...', '...', '.x.'],
    [
      'a sentence of the story stays',
      [story, { odds: -2, prose: true }, { odds: 4, taken: true }],
      '..r',
      '..r',
      '..r',
    ],
  ])('%s', (_, parts, ...expected) => {
    expect((['recall', 'balanced', 'precision'] as const).map((favor) => goes(parts, favor))).toEqual(expected)
  })
})

describe('mayTakeMore', () => {
  const model = (...verbal: number[]) => ({
    favor: 'balanced' as const,
    countWithVerbalScore: (least: number) => verbal.filter((score) => score >= least).length,
  })

  it.each<[what: string, taken: (RuleRef | undefined)[], model: Parameters<typeof mayTakeMore>[1], mayTake: boolean]>([
    ['nothing that says so', [], model(0, 0), false],
    ['what a rule takes', [undefined, rule], model(0, 0), true],
    ['one that says so', [], model(2.4, 0), false],
    ['two that say so', [], model(1.5, 1.5), true],
    ['two that say less', [], model(1.5, 1.4), false],
    ['one that surely says so', [], model(3, 0), true],
  ])('of %s', (_, taken, of, expected) => {
    expect(mayTakeMore(taken, of)).toBe(expected)
  })
})

describe('withVeto', () => {
  it('takes items of a list only where something is known to be boilerplate', () => {
    const said = { odds: 3.5, words: 1.5 }
    expect(goes([story, said, said])).toBe('.xx')
    expect(goes([story, { ...said, item: true }, { ...said, item: true }])).toBe('...')
    expect(goes([story, { ...said, item: true }, { odds: 4, taken: true }])).toBe('.xr')
  })

  it('takes nothing beside a byline or a credit alone, since clean stories have them, too', () => {
    const director: Part = { odds: 2.3, words: 0.4 }
    expect(goes([story, director, { odds: 3, taken: true, family: 'byline' }, director])).toBe('..r.')
    expect(goes([story, director, { odds: 3, taken: true, family: 'share' }, director])).toBe('.xrx')
  })

  it('takes all items of a list, or none', () => {
    const last: Part = { odds: 4, taken: true }
    const of = (odds: number): Part => ({ odds, words: 1, list: true })
    expect(goes([story, of(2.5), of(0.8), of(0.2), last])).toBe('....r')
    expect(goes([story, of(2.5), of(1.8), of(0.9), last])).toBe('.xxxr')
    expect(goes([story, { ...last, list: true }, of(0.8), of(0.9), story, last])).toBe('.rxx.r')
  })

  it('takes nothing by its look whose words nobody can tell apart', () => {
    const shown = { odds: 2, words: 1 }
    expect(goes([story, shown, { odds: 3, taken: true }])).toBe('.xr')
    expect(goes([story, { ...shown, unread: true }, { odds: 3, taken: true }])).toBe('..r')
  })

  it('gives back pieces of a line that surely are story, and no whole lines', () => {
    const line = (pieces: number) => ({ pieces }) as Line
    const odds = Float32Array.from([-3, -3, -1])
    expect(withVeto([line(4), line(1), line(4)], [rule, rule, rule], odds)).toEqual([undefined, rule, rule])
    const byLook: RuleRef = { ...rule, place: 'between' }
    expect(withVeto([line(4)], [byLook], odds)).toEqual([byLook])
  })
})
