import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { findLayer } from '../../../src/repair/mojibake/layers.js'
import { mojibake, UNPAIRED } from '../../../src/repair/mojibake/mojibake.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { SettledLines } from '../../../src/repair/mojibake/settled-lines.js'
import { scraped } from '../../alphabet.js'
import wild from './in-the-wild.json' with { type: 'json' }
import negatives from './negatives.json' with { type: 'json' }

const set = pageSet()

/** Pseudorandom bytes, the same in each run, decoded as latin-1. */
function noise(length: number): string {
  let state = 7
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  return Array.from({ length }, () => String.fromCharCode(next())).join('')
}

const lengthOf = (stretches: readonly { readonly start: number; readonly end: number }[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0)

/** The code units that a second pass reads. */
function readAgain(text: string): number {
  const settled = new SettledLines()
  const { repairs } = findLayer(text, set, settled)
  return lengthOf(settled.restOf(apply(text, repairs)))
}

const line = fc.oneof(
  scraped(20),
  fc.constantFrom(...wild.map(({ broken }) => broken), ...negatives.map(({ text }) => text)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
)
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

describe('settled lines', () => {
  test.prop([fc.array(text, { minLength: 1, maxLength: 4 })], { numRuns: 150 })(
    'do not change later results, in any context',
    (texts) => {
      const settled = new SettledLines()
      // All lines in all orders of texts: each text first by itself, then among the lines of the others.
      for (const one of [...texts, texts.join('\n'), ...texts]) {
        expect([...mojibake(one, {}, settled)]).toEqual([...mojibake(one)])
      }
    },
  )

  it('count as evidence for a code page', () => {
    // `Ã–` alone is too weak. A line that stays garbled is no evidence for itself, but for its page.
    const garble = 'Ã¼ Ã¤ ¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤'
    const settled = new SettledLines()
    expect(mojibake(garble, {}, settled)).toEqual([])
    expect(mojibake(garble, {}, settled)).not.toBe(UNPAIRED)
    expect(mojibake('Rain fell.', {}, settled)).toBe(UNPAIRED)
    expect(lengthOf(settled.restOf(garble))).toBe(0)
    expect(mojibake('Ã– war da', {}, settled)).toEqual(mojibake('Ã– war da'))
    expect(mojibake(`${garble}\nÃ– war da`, {}, settled)).toEqual(mojibake(`${garble}\nÃ– war da`))
    expect(mojibake(`${garble}\nÃ– war da`, {}, settled)).toHaveLength(1)
  })

  it('are whole lines: a common prefix or suffix is not enough', () => {
    const settled = new SettledLines()
    const sound = 'the Ã– and the Ä…'
    expect(mojibake(`${sound}\nFÃ¼r die GrÃ¶ÃŸe`, {}, new SettledLines())).not.toEqual([])
    settled.add(sound, new Float64Array(16))
    expect(lengthOf(settled.restOf(sound))).toBe(0)
    expect(settled.restOf(`${sound}!`)).toEqual([{ start: 0, end: sound.length + 1 }])
    expect(settled.restOf(`a\n${sound}\nÃ©`)).toEqual([
      { start: 0, end: 2 },
      { start: 2 + sound.length, end: sound.length + 5 },
    ])
  })

  it('cover most noise, so that a second pass only reads what changed', () => {
    for (const length of [100_000, 400_000]) expect(readAgain(noise(length)) / length).toBeLessThan(0.1)
  })

  it('are limited in number; the rest is read again', () => {
    const settled = new SettledLines()
    const long = `${'Ã¼'.repeat(3_000_000)}`
    settled.add(long, new Float64Array(16))
    settled.add(`${long}!`, new Float64Array(16))
    expect(settled.restOf(`${long}\n${long}!`)).toEqual([{ start: long.length, end: 2 * long.length + 2 }])
  })
})
