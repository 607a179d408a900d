import { describe, expect, it } from 'vitest'
import { headlinesAbove, opensWithHeadline } from '../../src/decide/headlines-above.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { cleanText } from '../../src/text.js'
import { ruleOf } from '../match/rule-of.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('headlines-above.txt', import.meta.url))

/** `-`: taken by a rule; else how wide a unit is and what share of its stems the story has. The story begins behind them. */
function above(units: readonly string[]): number[] {
  const widths = units.map((unit) => (unit === '-' ? 20 : Number(unit.split(' ')[0])))
  const told = units.map((unit) => (unit === '-' ? 0 : Number(unit.split(' ')[1])))
  const lines = [...widths, 90].map((width) => ({ width }) as Line)
  const taken = [...units.map((unit) => (unit === '-' ? {} : undefined)), undefined]
  return [...headlinesAbove(lines, taken, units.length, { cohesion: Float32Array.from([...told, 1]) })]
}

describe('headlinesAbove', () => {
  it.each(cases('headlinesAbove'))('are %s', (_, units, expected) => {
    expect(above(partsOf(units))).toEqual(partsOf(expected).map(Number))
  })

  it('are none where there is no story', () => {
    expect([...headlinesAbove([{ width: 30 } as Line], [undefined], -1, { cohesion: Float32Array.of(1) })]).toEqual([])
  })
})

describe('opensWithHeadline', () => {
  /** Those that may know a line, by name. */
  const rules: Readonly<Record<string, RuleRef>> = {
    byline: ruleOf({ family: 'byline', place: 'head' }),
    date: ruleOf({ family: 'timestamp', place: 'edges' }),
    share: ruleOf({ place: 'run' }),
    anywhere: ruleOf(),
  }

  it.each(cases('opensWithHeadline'))('%s', (_, written, is) => {
    const lines = partsOf(written).map((line) => {
      const [width, rule = ''] = line.split(' ')
      return { width: Number(width), rules: rules[rule] ? [rules[rule]] : [] } as unknown as Line
    })
    expect(opensWithHeadline(lines, lines.length)).toBe(is === 'yes')
  })

  it.each(cases('keeps a headline about the media'))('keeps a headline about the media: %s', (headline) => {
    const story = [
      'The council voted on Tuesday evening to rebuild the old bridge over the river.',
      '"We waited nine years for this," said Ruth Allan, who lives nearby.',
    ]
    const { authors, text } = cleanText([headline, 'By Tom Ashby', '12 March 2024', ...story].join('\n'))
    expect(text.split('\n')).toEqual([headline, ...story])
    expect(authors).toEqual(['Tom Ashby'])
  })
})
