import { describe, expect, it } from 'vitest'
import type { Favor } from '../../src/decide/favor.js'
import { likelyBoilerplate, mayTakeMore, withVeto } from '../../src/decide/select.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { casesIn, fieldsOf, partsOf } from '../tables.js'

const cases = casesIn(new URL('select.txt', import.meta.url), {
  story: 'odds=-4 prose',
  taken: 'odds=4 taken',
  headline: 'odds=2 words=0.5 told=0.4',
  kicker: 'odds=2 words=0.5',
  notice: 'odds=1.45 words=0.5 prose',
  other: 'odds=-2',
})

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

/** Which of some units, written as their fields between bars, go: `x`, or by a rule: `r`. */
function goes(written: string, favor: Favor = 'balanced'): string {
  const parts = partsOf(written).map((part) => fieldsOf<Part>(part))
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

describe.each([
  'takes',
  'a headline below other lines',
  'what decides',
  'takes items of a list only where something is known to be boilerplate',
  'takes nothing beside a byline or a credit alone, since clean stories have them, too',
  'takes all items of a list, or none',
  'takes nothing by its look whose words nobody can tell apart',
])('%s', (heading) => {
  it.each(cases(heading))('%s', (_, parts, expected) => expect(goes(parts)).toBe(expected))
})

it.each(cases('what is favored'))('what is favored: %s', (_, parts, ...expected) => {
  expect((['recall', 'balanced', 'precision'] as const).map((favor) => goes(parts, favor))).toEqual(expected)
})

it.each(cases('may take more'))('mayTakeMore of %s', (_, taken, verbal, mayTake) => {
  const scores = partsOf(verbal).map(Number)
  const countWithVerbalScore = (least: number) => scores.filter((score) => score >= least).length
  const model = { favor: 'balanced', countWithVerbalScore } as const
  expect(mayTakeMore(taken === 'yes' ? [undefined, rule] : [], model)).toBe(mayTake === 'yes')
})

it('withVeto gives back pieces of a line that surely are story, and no whole lines', () => {
  const line = (pieces: number) => ({ pieces }) as Line
  const odds = Float32Array.from([-3, -3, -1])
  expect(withVeto([line(4), line(1), line(4)], [rule, rule, rule], odds)).toEqual([undefined, rule, rule])
  const byLook: RuleRef = { ...rule, place: 'between' }
  expect(withVeto([line(4)], [byLook], odds)).toEqual([byLook])
})
