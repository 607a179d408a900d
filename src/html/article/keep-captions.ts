import type { BlockFeatures } from './features/block-features.js'
import { Cue } from './features/cue.js'
import { OUTSIDE_STORY, Place } from './features/place.js'

/** The picture above a story is at most so many passages away from it, and the one below so many. */
const ABOVE = 6
const BELOW = 1
/** More of it in links leads elsewhere: a teaser. */
const MOST_LINKS = 0.5
const APART = OUTSIDE_STORY & ~(Place.figure | Place.header)
/** What names boxes of other stories and of readers; those of a story’s pictures are named like footers and lists, too. */
const NAMED = Cue.related | Cue.navigation | Cue.comments | Cue.newsletter | Cue.ad | Cue.consent | Cue.paywall

/**
 * Keeps the captions of the pictures of a story: within it, right above, and right below. The trees learned from pages without
 * captions, so they drop nearly all. On a page that is no story, pictures in lists belong to teasers.
 */
export function keepCaptions(blocks: readonly BlockFeatures[], keeps: boolean[], isStory = true): void {
  const apart = isStory ? APART : APART | Place.list
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  if (first < 0) return
  const until = Math.min(blocks.length - 1, last + BELOW)
  const told = new Set<number>()
  for (let at = Math.max(0, first - ABOVE); at <= until; at++) {
    const features = blocks[at] as BlockFeatures
    if (!isOfStory(features, apart) || told.has(features.passage.hash)) continue
    keeps[at] = true
    told.add(features.passage.hash)
  }
}

function isOfStory({ passage, inWide, linkShare, box, ownCues, farCues }: BlockFeatures, apart: number): boolean {
  if (passage.kind !== 'caption' || !inWide || linkShare > MOST_LINKS) return false
  return (box.places & apart) === 0 && ((ownCues | farCues) & NAMED) === 0
}
