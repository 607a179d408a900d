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

/** What else to repair: `{ codePages: ['koi8-r'] }` */
export interface EncodingOptions {
  /** Rarer code pages that UTF-8 may have been misread in. */
  readonly codePages?: readonly ExtraCodePage[] | undefined
  /** Also repair Cyrillic that was misread in another single-byte code page: `Ïðèâåò` → `Привет`. Default: false. */
  readonly singleByte?: boolean | undefined
}

/**
 * Repairs UTF-8 that was misread in a code page, with one edit for each broken character, however often it was misread.
 *
 * The rule of a character that was misread twice names the code page of the outer layer, which is the visible one. Lost bytes
 * become one U+FFFD. Runs until nothing is found, so a second run finds nothing.
 *
 * `settled`: lines of one source in which earlier calls with the same options found nothing to repair.
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
 * Whether edits brought characters together that could be parts of one broken character, inside or at the edge of a change.
 * If the text had no such pairs before (its `mojibake` is `UNPAIRED`), there are none elsewhere.
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
 * Repairs broken characters (see `mojibake`) and C1 controls, until none are left.
 * Clean text is returned unchanged, byte for byte.
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
  /** The repaired text. */
  readonly after: string
  /** The code page that the UTF-8 was misread in; if it was misread several times, the last one. */
  readonly codePage: string
  /** How many times it was misread. */
  readonly layers: number
  /** From 0.5, if only nearby damage is evidence for it, to 1. */
  readonly confidence: number
}

/**
 * Lists the encoding damage of a text in order, without changing it: what `repairEncoding` would repair, except for lone
 * C1 controls and single-byte mix-ups.
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

/** The odds against chance are 2 to the gain in bits; `gain` is in half bits. Two decimals. */
function confidenceOf(gain: number): number {
  return Math.round(100 * Math.max(0.5, 1 - 2 ** (-gain / 2))) / 100
}
