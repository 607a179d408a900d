import { describe, expect, it } from 'vitest'
import { unknownFurniture } from '../../src/decide/unknown-text.js'
import type { Line } from '../../src/match/known-lines.js'

interface Part {
  readonly odds: number
  readonly words?: number
  readonly prose?: boolean
}

const story: Part = { odds: -4, prose: true }
const label: Part = { odds: -2 }
const ending: Part = { odds: 2.5, words: 0.25 }

/** Which units of a text go whose last unit of story is the last with odds below 0: `x`. */
function goes(parts: readonly Part[]): string {
  const lines = parts.map(({ prose = false }) => ({ prose }) as Line)
  const odds = Float32Array.from(parts, (part) => part.odds)
  const says = (at: number, least: number) => (parts[at]?.words ?? 0) >= least
  const last = parts.findLastIndex((part) => part.odds < 0 && part.prose)
  const gone = unknownFurniture(lines, last, { odds, says })
  return gone.map((is) => (is ? 'x' : '.')).join('')
}

describe('below the last sentence of a text that no rule knows', () => {
  it.each<[what: string, parts: Part[], goes: string]>([
    ['one unit goes that is likely and says a little', [story, story, ending], '..x'],
    ['two go of which one says it', [story, story, { ...ending, words: 0 }, ending], '..xx'],
    ['not three', [story, story, story, ending, ending, ending], '......'],
    ['not what is less likely', [story, story, { ...ending, odds: 2.4 }], '...'],
    ['not if another is less likely', [story, story, { ...ending, odds: 2.4 }, ending], '....'],
    ['not what says nothing', [story, story, { ...ending, words: 0.2 }], '...'],
    ['not where half of the text is less than sentences', [story, label, ending], '...'],
    ['but where it is half', [story, story, label, story, ending, ending], '....xx'],
    ['no sentence', [story, { ...ending, prose: true, odds: 4 }], '..'],
    ['nor one above another unit', [story, { ...ending, prose: true, odds: 4 }, ending], '...'],
    ['nothing of a text without a story', [{ ...ending, prose: true, odds: 4 }], '.'],
  ])('%s', (_, parts, expected) => {
    expect(goes(parts)).toBe(expected)
  })
})
