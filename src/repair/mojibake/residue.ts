import type { Span } from '../../edit/edit.js'
import * as kind from './kinds.js'
import type { PageSet } from './page-set.js'
import { kindOf } from './plausibility.js'
import type { Run } from './run.js'
import { readSequence, UNIT } from './sequence.js'

/**
 * Whether a line stays garble though its runs are read: it is text of another kind that was misread, such as Chinese or
 * Cyrillic of a code page of its own, and some of its bytes are UTF-8 by chance. Then as many signs stand beside letters
 * and other signs as before, where nobody writes them. Runs are those of the line.
 *
 * `§ß§Ö §Ó§Ø§Ö` → `true`; `Ã©tÃ© – “Classificação”` → `false`
 */
export function isGarble(text: string, runs: readonly Span[], { start, end }: Span): boolean {
  let covered = 0
  for (const run of runs) covered += run.end - run.start
  let left = Math.ceil(covered / SIGNS)
  let at = start
  for (const run of runs) {
    left -= residueOf(text, at, run.start, left)
    at = run.end
  }
  return runs.length > 0 && residueOf(text, at, end, left) >= left
}

/** A sign out of place weighs as much as so many units that are read. */
const SIGNS = 4

/** How many signs stand beside other signs, or letters that are not ASCII: so many at most. */
function residueOf(text: string, start: number, end: number, most: number): number {
  let residue = 0
  let wasOdd = false
  let wasSign = false
  for (let at = start; at < end && residue < most; at++) {
    const unit = text.charCodeAt(at)
    const of = unit < 0x80 ? kind.BLANK : kindOf(unit)
    const sign = isSign(of)
    const odd = sign || kind.isLetter(of)
    if ((sign && wasOdd) || (odd && wasSign)) residue++
    wasOdd = odd
    wasSign = sign
  }
  return residue
}

const LOST = /[\ufffd?]/
/** So many lost characters in a line, and more than were restored, leave nothing that could be read. */
const FEW_LOST = 3

/**
 * Whether most of what the runs of a line become was lost, so that they say no more than before.
 *
 * `á�¨á�¨á�°` → `true`; `SlovenÄ�ina` → `false`
 */
export function isMostlyLost(text: string, runs: readonly Run[], set: PageSet): boolean {
  let lost = 0
  let whole = 0
  for (const { start, end, page, spaced } of runs) {
    for (let at = start; at < end; ) {
      const sequence = readSequence(text, at, set.bytesOf(page), spaced)
      const then = at + Math.floor(sequence / UNIT)
      // `ï¿½` lost nothing here: it was U+FFFD before.
      if (kindOf(sequence % UNIT) === kind.LOST && LOST.test(text.slice(at, then))) lost++
      else whole++
      at = then
    }
  }
  return lost >= FEW_LOST && lost > whole
}

const isSign = (of: number): boolean =>
  of === kind.SYMBOL || of === kind.TRAILER || of === kind.BOX || of === kind.CONTROL
