import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/evidence/features.js'
import { heaviest, scoresOf, verbalScoreOf, WordTable } from '../../src/evidence/word-scores.js'
import { BITS } from '../../src/evidence/words.table.js'

const unitOf = (text: string) => ({ start: 0, end: text.length, piece: 0, pieces: 1 })

/** A table in which the cues of one text weigh something, and no others. */
function tableFor(text: string, weight: number): WordTable {
  const table = new WordTable(0.5)
  const { hashes, count } = cuesOf(text, unitOf(text))
  for (let nth = 0; nth < count; nth++) table.set(hashes[nth] as number, weight)
  return table
}

describe('scoresOf', () => {
  const table = tableFor('newsletter', 10)

  it('adds up the weights of the features, divided by the square root of their number', () => {
    const cues = cuesOf('newsletter', unitOf('newsletter'))
    expect(scoresOf(cues, table).all).toBeCloseTo((cues.count * 10 * 0.5) / Math.sqrt(cues.count))
  })

  it('is 0 without words', () => {
    expect(scoresOf(cuesOf('…', unitOf('.')), table).all).toBe(0)
  })
})

describe('the upper bound of verbal scores', () => {
  // Weights of either sign, by chance.
  const table = new WordTable(0.5)
  for (let hash = 0; hash < 1 << BITS; hash++) table.set(hash, ((hash * 37) % 41) - 20)
  const pieces = 'Share the read 12 3 2024 | © 🙂 𝒜 _ \u0301 市 長 . & été'.split(' ')
  const piece = fc.constantFrom(' ', ...pieces)

  it('equals the verbal score if nothing is ambiguous', () => {
    const text = 'Share 12 stories | read the 2024 report'
    const cues = cuesOf(text, unitOf(text))
    expect(scoresOf(cues, table).mostVerbal).toBeCloseTo(verbalScoreOf(text, cues, table))
  })

  it('is never less', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (all) => {
        const text = all.join('')
        const cues = cuesOf(text, unitOf(text))
        expect(scoresOf(cues, table).mostVerbal).toBeGreaterThanOrEqual(verbalScoreOf(text, cues, table) - 1e-6)
      }),
    )
  })
})

it('heaviest lists the features with the largest weights, as printed in the text', () => {
  const text = 'Our Newsletter comes on Monday'
  const table = tableFor('newsletter', 10)
  const found = heaviest(text, cuesOf(text, unitOf(text)), table, 9)
  expect(text).toContain(found[0]?.cue)
  expect(found[0]?.weight).toBeGreaterThan(0)
  expect(found.map(({ cue }) => cue)).toContain('Newsletter')
})
