import type { SignalName, Signals } from './signals.js'

/** A published threshold for a signal. */
export interface Bound {
  readonly signal: SignalName
  /** The value must be at least this … */
  readonly least?: number
  /** … and at most this. */
  readonly most?: number
}

const least = (signal: SignalName, value: number): Bound => ({ signal, least: value })
const most = (signal: SignalName, value: number): Bound => ({ signal, most: value })

/** The published thresholds, by source. */
export const PRESETS = {
  c4: [least('c4/sentences', 3), most('c4/lorem-ipsum', 0), most('c4/curly-bracket', 0)],
  'c4-datatrove': [least('c4-datatrove/sentences', 5), most('c4/lorem-ipsum', 0), most('c4/curly-bracket', 0)],
  gopher: [
    { signal: 'gopher/words', least: 50, most: 100_000 },
    { signal: 'gopher/mean-word-length', least: 3, most: 10 },
    most('gopher/hash-to-word-ratio', 0.1),
    most('gopher/ellipsis-to-word-ratio', 0.1),
    most('gopher/bullet-lines', 0.9),
    most('gopher/ellipsis-lines', 0.3),
    least('gopher/words-with-letter', 0.8),
    least('gopher/stop-words', 2),
  ],
  'gopher-repetition': [
    most('gopher-repetition/duplicate-lines', 0.3),
    most('gopher-repetition/duplicate-line-characters', 0.2),
    most('gopher-repetition/duplicate-paragraphs', 0.3),
    most('gopher-repetition/duplicate-paragraph-characters', 0.2),
    most('gopher-repetition/top-2-gram', 0.2),
    most('gopher-repetition/top-3-gram', 0.18),
    most('gopher-repetition/top-4-gram', 0.16),
    most('gopher-repetition/duplicate-5-grams', 0.15),
    most('gopher-repetition/duplicate-6-grams', 0.14),
    most('gopher-repetition/duplicate-7-grams', 0.13),
    most('gopher-repetition/duplicate-8-grams', 0.12),
    most('gopher-repetition/duplicate-9-grams', 0.11),
    most('gopher-repetition/duplicate-10-grams', 0.1),
  ],
  fineweb: [
    least('fineweb/lines-with-end-mark', 0.12),
    most('fineweb/short-lines', 0.67),
    most('fineweb/duplicate-line-characters', 0.01),
    most('fineweb/newlines-to-words', 0.3),
  ],
  refinedweb: [most('refinedweb/words-removed', 0.05)],
} as const satisfies Readonly<Record<string, readonly Bound[]>>

/** The name of a preset: `'gopher'`. */
export type PresetName = keyof typeof PRESETS

/** In alphabetical order. */
export const PRESET_NAMES = Object.keys(PRESETS).sort() as readonly PresetName[]

/** What to do with a text. No text is left out. */
export type Fate = 'keep' | 'review' | 'drop'

/** A broken threshold: the preset, the signal, the bound and the value of the text. */
export interface Breach extends Bound {
  readonly preset: PresetName
  readonly value: number
}

/**
 * The thresholds of some presets that a text breaks. `(signals, ['gopher'])` →
 * `[{ preset, signal: 'gopher/words', least: 50, value: 12 }]`
 */
export function breachesOf(signals: Signals, presets: readonly PresetName[]): Breach[] {
  return presets.flatMap((preset) =>
    (PRESETS[preset] as readonly Bound[]).flatMap((bound) => {
      const value = signals[bound.signal]
      const keeps = value >= (bound.least ?? -Infinity) && value <= (bound.most ?? Infinity)
      return keeps ? [] : [{ preset, ...bound, value }]
    }),
  )
}

/**
 * What to do with a text, by its presets and its own quality: `drop` needs both. On their own, the published rules drop
 * good news (a report that ends with a quotation has no end mark), so a broken threshold alone only asks for a review.
 *
 * `('good', [])` → `'keep'`; `('good', [breach])` → `'review'`; `('poor', [breach])` → `'drop'`
 */
export function fateOf(quality: 'good' | 'partial' | 'poor', breaches: readonly Breach[]): Fate {
  if (breaches.length === 0) return quality === 'good' ? 'keep' : 'review'
  return quality === 'poor' ? 'drop' : 'review'
}
