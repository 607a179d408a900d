import { apply, type Span } from '../../edit/edit.js'
import type { EditStage, Edits } from '../../edit/edit-list.js'
import { fixpoint } from '../../edit/fixpoint.js'
import type { Moves } from '../../edit/move-list.js'
import { meaningOfC1 } from '../controls.js'
import type { ExtraCodePage } from './code-pages.js'
import { repairLayers } from './layers.js'
import { isPair, pageSet, RULES } from './page-set.js'
import type { SettledLines } from './settled-lines.js'
import { singleByte } from './single-byte.js'

export { UNPAIRED } from './runs.js'

/** What else to look for: `{ codePages: ['koi8-r'] }` */
export interface EncodingOptions {
  /** Rarer code pages that UTF-8 may have been read in. */
  readonly codePages?: readonly ExtraCodePage[] | undefined
  /** Also Cyrillic that was read in another code page of one byte a character: `Ïðèâåò` → `Привет`. Default false. */
  readonly singleByte?: boolean | undefined
}

/**
 * UTF-8 that was read in a code page: one edit for each broken character, however often it was misread.
 *
 * What was misread twice is named after the code page of the outer layer, the one that can be seen. Bytes that were
 * lost leave one U+FFFD. The stage runs until nothing is found, so that it finds nothing in its own result.
 *
 * `settled`: the lines of one source that earlier calls, with the same options, found nothing to repair in.
 *
 * `CafÃ© â€“ ouvert` → `Café – ouvert`
 */
export function mojibake(
  text: string,
  options: Pick<EncodingOptions, 'codePages'> = {},
  settled?: SettledLines,
): Edits {
  return repairLayers(text, pageSet(options.codePages), settled)
}

/**
 * Whether neighbours that could be of one broken character may have come together where something changed, or at the
 * edge of it. If none were in a text before (its `mojibake` is `UNPAIRED`), elsewhere there still are none.
 *
 * `Ã{{ x }}©` → `Ã©`, and the empty stretch between the two → `true`
 */
export function pairsUp(text: string, moves: Moves): boolean {
  const set = pageSet()
  for (const { after } of moves) {
    for (let at = after.start - 1; at < after.end; at++)
      if (isPair(text.charCodeAt(at) | 0, text.charCodeAt(at + 1) | 0, set)) return true
  }
  return false
}

const C1 = /[\x80-\x9f]/g

/**
 * The text with broken characters made whole: `mojibake`, and C1 controls read as windows-1252, until none is left.
 * Clean text comes back as it is, byte for byte.
 *
 * `repairEncoding('l’Ã©tÃ© Ã  la mer')` → `'l’été à la mer'`
 */
export function repairEncoding(text: string, options: EncodingOptions = {}): string {
  const utf8: EditStage = (broken) => mojibake(broken, options)
  const stages = options.singleByte ? [utf8, singleByte] : [utf8]
  const repaired = (broken: string) => fixpoint(broken, stages, (now, stage) => apply(now, stage(now)))
  let whole = repaired(text)
  while (whole.search(C1) >= 0) whole = repaired(whole.replace(C1, (sign) => meaningOfC1(sign.charCodeAt(0))))
  return whole
}

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
