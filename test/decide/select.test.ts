import { describe, expect, it } from 'vitest'
import { likelyFurniture, withVeto } from '../../src/decide/select.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'

const rule: RuleRef = { address: 'en/share/bar', lang: 'en', family: 'share', place: 'anywhere', headsList: false }

interface Part {
  readonly odds: number
  readonly words?: number
  readonly prose?: boolean
  readonly taken?: boolean
  readonly width?: number
  readonly pieces?: number
}

/** Which of some units go: `x`, or by a rule: `r`. */
function goes(parts: readonly Part[]): string {
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
  const taken = parts.map((part) => (part.taken ? rule : undefined))
  const odds = Float32Array.from(parts, (part) => part.odds)
  const words = Float32Array.from(parts, (part) => part.words ?? 0)
  const likely = likelyFurniture(lines, taken, { odds, words, says: (at, least) => (words[at] as number) >= least })
  return likely.map((is, at) => (taken[at] ? 'r' : is ? 'x' : '.')).join('')
}

const story: Part = { odds: -4, prose: true }

describe('likelyFurniture', () => {
  it.each<[what: string, parts: Part[], goes: string]>([
    [
      'what is surely furniture, in a text that has some',
      [story, story, { odds: 2.5, words: 2 }, { odds: 4, taken: true }],
      '..xr',
    ],
    ['a short unit beside one that a rule takes', [story, { odds: 0.8 }, { odds: 4, taken: true }], '.xr'],
    ['a doubtful one between two', [story, { odds: 3, taken: true }, { odds: 0.7 }, { odds: 4, taken: true }], '.rxr'],
    [
      'nothing beside furniture whose words speak for the story',
      [story, { odds: 1.4, words: -0.1 }, { odds: 4, taken: true }],
      '..r',
    ],
    ['no sentence beside furniture', [story, { odds: 1.5, prose: true }, { odds: 4, taken: true }], '..r'],
    ['nothing wide beside furniture', [story, { odds: 1.4, width: 200 }, { odds: 4, taken: true }], '..r'],
    ['no list that only looks like it', [story, { odds: 2.5 }, { odds: 2.5 }, { odds: 2.5 }], '....'],
    ['no lone unit of a text without furniture', [story, { odds: 3.5, words: 2.9 }], '..'],
    ['what its words alone make furniture, whatever is around it', [story, { odds: -1, words: 3 }, story], '.x.'],
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
    ['what says so between two sentences', [story, { odds: 2.5, words: 2 }, story, { odds: 4, taken: true }], '.x.r'],
  ])('takes %s', (_, parts, expected) => {
    expect(goes(parts)).toBe(expected)
  })
})

describe('withVeto', () => {
  it('gives back pieces of a line that surely are story, and no whole lines', () => {
    const line = (pieces: number) => ({ pieces }) as Line
    const odds = Float32Array.from([-3, -3, -1])
    expect(withVeto([line(4), line(1), line(4)], [rule, rule, rule], odds)).toEqual([undefined, rule, rule])
  })
})
