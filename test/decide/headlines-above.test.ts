import { describe, expect, it } from 'vitest'
import { headlinesAbove, opensWithHeadline } from '../../src/decide/headlines-above.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { cleanText } from '../../src/text.js'

/** `-`: taken by a rule; else how wide a unit is and what share of its stems the story has. The story begins behind them. */
function above(...units: readonly ('-' | readonly [width: number, told: number])[]): number[] {
  const lines = [...units.map((unit) => ({ width: unit === '-' ? 20 : unit[0] }) as Line), { width: 90 } as Line]
  const taken = [...units.map((unit) => (unit === '-' ? {} : undefined)), undefined]
  const cohesion = Float32Array.from([...units.map((unit) => (unit === '-' ? 0 : unit[1])), 1])
  return [...headlinesAbove(lines, taken, units.length, { cohesion })]
}

describe('headlinesAbove', () => {
  it('are one line alone, whatever it says', () => {
    expect(above([5, 0])).toEqual([0])
    expect(above('-', [5, 0], '-')).toEqual([1])
  })

  it('are of several those that the story takes up, if they are no labels', () => {
    expect(above([30, 0], [30, 0.5], '-')).toEqual([1])
    expect(above([30, 0.45], [20, 0.45], [19, 1])).toEqual([0, 1])
    expect(above([30, 0.35], [30, 0.35])).toEqual([])
  })

  it('are the only one among a few that is no label', () => {
    expect(above([20, 0], [19, 0], '-')).toEqual([0])
    expect(above([10, 0], [20, 0], [10, 0], [10, 0])).toEqual([1])
    expect(above([10, 0], [10, 0], [20, 0], [10, 0], [10, 0])).toEqual([])
    expect(above([20, 0], [20, 0], '-')).toEqual([])
  })

  it('are among the last four', () => {
    expect(above([30, 1], [30, 0], [30, 0], [30, 0], [30, 1])).toEqual([4])
    expect(above([30, 1], [30, 0], '-', [30, 0], [30, 0])).toEqual([0])
  })

  it('are none where there is no story', () => {
    expect([...headlinesAbove([{ width: 30 } as Line], [undefined], -1, { cohesion: Float32Array.of(1) })]).toEqual([])
  })
})

describe('opensWithHeadline', () => {
  const ruleOf = (family: RuleRef['family'], place: RuleRef['place']): RuleRef => ({
    address: 'en/some/rule',
    lang: 'en',
    family,
    place,
    headsList: false,
  })
  const BYLINE = ruleOf('byline', 'head')
  const DATE = ruleOf('timestamp', 'edges')
  const SHARE = ruleOf('share', 'run')
  const opens = (...above: readonly (readonly [width: number, ...rules: RuleRef[]])[]) =>
    opensWithHeadline([...above.map(([width, ...rules]) => ({ width, rules }) as unknown as Line)], above.length)

  it.each<[what: string, lines: (readonly [number, ...RuleRef[]])[], is: boolean]>([
    ['above a byline', [[20], [12, BYLINE]], true],
    ['above a date', [[20], [12, DATE]], true],
    ['above a name and a date', [[20], [19], [12, DATE]], true],
    ['above a byline and buttons', [[20], [12, BYLINE], [8, SHARE]], true],
    [
      'though a rule may know it that does not fire by words alone',
      [
        [20, SHARE],
        [12, BYLINE],
      ],
      true,
    ],
    [
      'not if a rule does',
      [
        [20, ruleOf('share', 'anywhere')],
        [12, BYLINE],
      ],
      false,
    ],
    ['not if it is a label', [[19], [12, BYLINE]], false],
    ['not above what else may be one', [[20], [20], [12, BYLINE]], false],
    ['not above a menu', [[20], [8], [8], [8], [8], [12, DATE]], false],
    ['not without a byline or a date', [[20], [8, SHARE]], false],
    ['not above nothing', [[20]], false],
    ['not without any line', [], false],
  ])('%s', (_, lines, is) => {
    expect(opens(...lines)).toBe(is)
  })

  it.each([
    'Town council launches a weekly newsletter',
    'New privacy policy angers users',
    'Newsletter boom leaves readers tired',
    'Latest news from the front',
    'Harbour Wire names a new editor',
  ])('keeps a headline about the media: %s', (headline) => {
    const story = [
      'The council voted on Tuesday evening to rebuild the old bridge over the river.',
      '"We waited nine years for this," said Ruth Allan, who lives nearby.',
    ]
    const { authors, text } = cleanText([headline, 'By Tom Ashby', '12 March 2024', ...story].join('\n'))
    expect(text.split('\n')).toEqual([headline, ...story])
    expect(authors).toEqual(['Tom Ashby'])
  })
})
