import type { BlockFeatures } from '../features/block-features.js'
import { Cue } from '../features/cue.js'
import { Place } from '../features/place.js'

/** Code stands at most so many passages before the first of the story that stays, or behind the last. */
const FARTHEST = 3
const ELSEWHERE = Place.nav | Place.header | Place.footer | Place.form
const NAMED = Cue.comments | Cue.consent | Cue.ad | Cue.newsletter

/**
 * Keeps the code of a story: trees that were taught what news looks like take it for furniture, and no furniture is code. What
 * stands right before or behind it counts, too: `Here is how:` and the code itself may be all there is below the last paragraph.
 */
export function keepCode(blocks: readonly BlockFeatures[], keeps: boolean[], isSmall: boolean): void {
  const isOfStory = (features: BlockFeatures | undefined) => isCode(features, isSmall)
  const first = keeps.indexOf(true)
  if (first < 0) return
  const last = keeps.lastIndexOf(true)
  let from = first
  for (let at = first - 1; at >= 0 && at >= from - FARTHEST; at--) if (isOfStory(blocks[at])) from = at
  let until = last
  for (let at = until + 1; at < blocks.length && at <= until + FARTHEST; at++) if (isOfStory(blocks[at])) until = at
  for (let at = from; at <= until; at++)
    if (at > first && at < last ? isUnnamedCode(blocks[at]) : isOfStory(blocks[at])) keeps[at] = true
}

/** Whether a passage is code that nothing places elsewhere. On a small page the box of the story may be its one long paragraph. */
function isCode(features: BlockFeatures | undefined, isSmall: boolean): boolean {
  return features !== undefined && (features.inWide || isSmall) && features.copies === 0 && isUnnamedCode(features)
}

/** Within a story code may be told twice, and stand in any box. */
function isUnnamedCode(features: BlockFeatures | undefined): boolean {
  if (features?.passage.kind !== 'code') return false
  return ((features.ownCues | features.farCues) & NAMED) === 0 && (features.box.places & ELSEWHERE) === 0
}
