import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/evidence/appearances.js'
import { heaviest, scoreOf, type WordTable } from '../../src/evidence/words.js'

const unitOf = (text: string) => ({ start: 0, end: text.length, piece: 0, pieces: 1 })

/** A table in which the cues of one text weigh something, and no others. */
function tableFor(text: string, weight: number): WordTable {
  const weights = new Int8Array(1 << 16)
  const { hashes, count } = cuesOf(text, unitOf(text))
  for (let nth = 0; nth < count; nth++) weights[(hashes[nth] as number) & (weights.length - 1)] = weight
  return { weights, scale: 0.5 }
}

describe('scoreOf', () => {
  const table = tableFor('newsletter', 10)

  it('adds up what the cues weigh, over the root of how many they are', () => {
    const { count } = cuesOf('newsletter', unitOf('newsletter'))
    expect(scoreOf(cuesOf('newsletter', unitOf('newsletter')), table)).toBeCloseTo(
      (count * 10 * 0.5) / Math.sqrt(count),
    )
  })

  it('is 0 where nothing is said', () => {
    expect(scoreOf(cuesOf('…', unitOf('.')), table)).toBe(0)
  })
})

describe('heaviest', () => {
  it('names the cues that weigh most, as they stand in the text', () => {
    const text = 'Our Newsletter comes on Monday'
    const [first] = heaviest(text, cuesOf(text, unitOf(text)), tableFor('newsletter', 10), 3)
    expect(first?.cue).toBe('Newsletter')
    expect(first?.weight).toBeGreaterThan(0)
  })
})
