import type { BlockFeatures, Page } from './features/block-features.js'
import { Cue } from './features/cue.js'
import { Place } from './features/place.js'

/** Code that stands so many passages from what stays is beside it: a name of a file, a button may stand between. */
const NEAR = 2
const ELSEWHERE = Cue.comments | Cue.related | Cue.newsletter | Cue.consent | Cue.footer
const OUTSIDE = Place.nav | Place.footer

/**
 * Keeps the blocks of code that stand between passages of the story, or beside one: code reads like no sentence, so that trees
 * that judge it by its words lose it.
 */
export function keepCode({ blocks }: Page, keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  if (first < 0) return
  const from = reach(blocks, first, -1)
  const to = reach(blocks, last, 1)
  for (let at = from; at <= to; at++) if (isCode(blocks[at], at > first && at < last)) keeps[at] = true
}

/** How far the code beside a passage goes that stays. */
function reach(blocks: Page['blocks'], start: number, step: 1 | -1): number {
  let end = start
  for (let at = start + step; Math.abs(at - end) <= NEAR && at >= 0 && at < blocks.length; at += step)
    if (isCode(blocks[at], false)) end = at
  return end
}

function isCode(features: BlockFeatures | undefined, isWithin: boolean): boolean {
  if (features?.passage.kind !== 'code' || !(isWithin || features.inWide)) return false
  return ((features.ownCues | features.farCues) & ELSEWHERE) === 0 && (features.box.places & OUTSIDE) === 0
}
