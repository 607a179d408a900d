import type { BlockFeatures } from '../features/block-features.js'
import { Cue } from '../features/cue.js'

/** A standfirst stands at most so many passages before the story, and has at least so many words. */
const FARTHEST = 8
const FEWEST_WORDS = 7

/**
 * Keeps what the page itself names the standfirst of the story: papers part it from the rest by its place and its size
 * alone, and a reader reads it first. Gold of hand-made sets holds half of them; on 1,790 stories it makes no difference to
 * F1 whether they stay, and more texts come out word for word if they do.
 */
export function keepStandfirst(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  for (let at = Math.max(0, first - FARTHEST); at < first; at++) {
    if (isStandfirst(blocks[at] as BlockFeatures)) keeps[at] = true
  }
}

function isStandfirst({ ownCues, farCues, inWide, linkShare, words, passage }: BlockFeatures): boolean {
  const isNamed = ((ownCues | farCues) & Cue.standfirst) !== 0
  return isNamed && inWide && linkShare === 0 && words >= FEWEST_WORDS && passage.kind !== 'heading'
}
