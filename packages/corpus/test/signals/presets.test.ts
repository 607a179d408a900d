import { describe, expect, it } from 'vitest'
import { type Bound, breachesOf, fateOf, PRESET_NAMES, PRESETS } from '../../src/signals/presets.js'
import { type Signals, signalsOf } from '../../src/signals/signals.js'

const story = `${'The rain fell on the hills of the north and it did not stop for days. '.repeat(2)}People that have boats went to be with friends. Nobody was hurt, the mayor said on Friday after a meeting with the fire brigade and two engineers.`

describe('presets', () => {
  it('bound signals that there are', () => {
    const names = new Set(Object.keys(signalsOf('')))
    for (const preset of PRESET_NAMES)
      for (const { signal, least, most } of PRESETS[preset] as readonly Bound[]) {
        expect(names.has(signal)).toBe(true)
        expect(least !== undefined || most !== undefined).toBe(true)
      }
  })

  it.each<[signal: keyof Signals, value: number, presets: number]>([
    ['gopher/words', 49, 1],
    ['gopher/words', 50, 0],
    ['gopher/words', 100_000, 0],
    ['gopher/words', 100_001, 1],
    ['gopher/mean-word-length', 2.9, 1],
    ['gopher/stop-words', 1, 1],
    ['fineweb/lines-with-end-mark', 0.11, 1],
    ['fineweb/lines-with-end-mark', 0.12, 0],
    ['fineweb/short-lines', 0.68, 1],
    ['gopher-repetition/top-2-gram', 0.2, 0],
    ['gopher-repetition/top-2-gram', 0.21, 1],
    ['refinedweb/words-removed', 0.051, 1],
    ['c4/sentences', 2, 1],
    ['c4-datatrove/sentences', 4, 1],
  ])('hold %s of %d against %d', (signal, value, count) => {
    const signals = { ...soundSignals(), [signal]: value }
    expect(breachesOf(signals, PRESET_NAMES).map((breach) => breach.signal)).toEqual(Array(count).fill(signal))
  })

  it('say which bound a text breaks', () => {
    expect(breachesOf(signalsOf('Rain fell.'), ['gopher'])[0]).toEqual({
      preset: 'gopher',
      signal: 'gopher/words',
      least: 50,
      most: 100_000,
      value: 2,
    })
    expect(breachesOf(signalsOf(story), ['fineweb'])).toEqual([])
  })
})

describe('the fate of a text', () => {
  it.each([
    ['good', 0, 'keep'],
    ['partial', 0, 'review'],
    ['poor', 0, 'review'],
    ['good', 1, 'review'],
    ['partial', 2, 'review'],
    ['poor', 1, 'drop'],
  ] as const)('of %s quality with %d breaches is %s', (quality, count, fate) => {
    const breaches = breachesOf(signalsOf(''), ['gopher']).slice(0, count)
    expect(breaches).toHaveLength(count)
    expect(fateOf(quality, breaches)).toBe(fate)
  })
})

/** Signals in the middle of what all presets take. */
function soundSignals(): Signals {
  const middle = (name: string): number =>
    ({ 'gopher/words': 400, 'gopher/mean-word-length': 5, 'gopher/words-with-letter': 1, 'gopher/stop-words': 8 })[
      name
    ] ?? (name.endsWith('sentences') ? 20 : name === 'fineweb/lines-with-end-mark' ? 1 : 0)
  return Object.fromEntries(Object.keys(signalsOf('')).map((name) => [name, middle(name)])) as Signals
}
