import type { Span } from '../../edit/edit.js'
import { repairLayers } from './layers.js'
import type { EncodingOptions } from './mojibake.js'
import { pageSet, RULES } from './page-set.js'

/**
 * A stretch of broken text.
 *
 * `{ start: 3, end: 5, before: 'Ã©', after: 'é', codePage: 'windows-1252', layers: 1, … }`
 */
export interface Damage extends Span {
  readonly before: string
  /** What it should be. */
  readonly after: string
  /** The code page it was read in though it was UTF-8; if that happened more than once, the last time. */
  readonly codePage: string
  /** How often that happened. */
  readonly layers: number
  /** From 0.5, where only the damage around it speaks for it, to 1. */
  readonly confidence: number
}

/**
 * The damage in a text, in order; what `repairEncoding` would mend, but for C1 controls on their own and mix-ups of
 * single bytes. Changes nothing.
 *
 * `detectEncodingDamage('naÃ¯ve')` →
 * `[{ start: 2, end: 4, before: 'Ã¯', after: 'ï', codePage: 'windows-1252', layers: 1, confidence: 1 }]`
 */
export function detectEncodingDamage(text: string, { codePages }: Pick<EncodingOptions, 'codePages'> = {}): Damage[] {
  const stretches: Stretch[] = []
  for (const { start, end, insert, rule, layers, gain } of repairLayers(text, pageSet(codePages))) {
    const codePage = rule.slice(RULES.length)
    const last = stretches.at(-1)
    if (last && last.end === start && last.codePage === codePage && last.layers === layers) {
      last.end = end
      last.after += insert
      last.gain = Math.min(last.gain, gain)
    } else stretches.push({ start, end, after: insert, codePage, layers, gain })
  }
  return stretches.map(({ start, end, after, codePage, layers, gain }) => ({
    start,
    end,
    before: text.slice(start, end),
    after,
    codePage,
    layers,
    confidence: confidenceOf(gain),
  }))
}

interface Stretch {
  readonly start: number
  end: number
  after: string
  readonly codePage: string
  readonly layers: number
  gain: number
}

/** The odds against chance are 2 to the power of the gain in bits; `gain` is in half bits. Two decimals. */
function confidenceOf(gain: number): number {
  return Math.round(100 * Math.max(0.5, 1 - 2 ** (-gain / 2))) / 100
}
