import type { Span } from '../../edit/edit.js'
import type { Site } from '../../options/site-for.js'
import { placeKey } from '../../site/fingerprint.js'
import { isPlain } from './decide.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import type { Box } from './features/box.js'

/** So many boxes around a passage say where it stands; farther out pages of one site differ. */
const LEVELS = 5

/** Where a passage stands, as a hash of the elements around it and their names: the same on all pages of a template. */
export function placeOf({ passage, box }: Pick<BlockFeatures, 'passage' | 'box'>): string {
  const around: string[] = [passage.kind]
  for (let at: Box | undefined = box; at && around.length <= LEVELS; at = at.parent)
    around.push(`${at.name}.${at.names}`)
  return placeKey(around.join('/'))
}

/** Where a site has its stories, by the places that its profile knows. */
export type StoryPlaces = NonNullable<NonNullable<Site['profile']>['places']>

/** Keeps prose that nothing speaks against where the site, on its other pages, has prose of the story and nothing else. */
export function keepAtStoryPlaces({ blocks }: Page, keeps: boolean[], places: StoryPlaces): void {
  blocks.forEach((features, at) => {
    if (keeps[at] || !features.prose || features.copies > 0 || !isPlain(features)) return
    keeps[at] = Object.hasOwn(places, placeOf(features))
  })
}

/**
 * Keeps what is in the containers that a site’s rules name: prose that nothing speaks against, and what stands between.
 * A container of which nothing would stay stays whole, for somebody has said that it is part of the story.
 */
export function keepTaken({ blocks }: Page, keeps: boolean[], containers: readonly Span[]): void {
  blocks.forEach((features, at) => {
    if (features.prose && features.copies === 0 && isPlain(features)) keeps[at] = true
  })
  const last = keeps.lastIndexOf(true)
  for (let at = keeps.indexOf(true); at >= 0 && at < last; at++) {
    const features = blocks[at]
    if (features && features.copies === 0 && isPlain(features)) keeps[at] = true
  }
  let at = 0
  for (const { end } of containers) {
    const first = at
    while ((blocks[at]?.passage.start ?? end) < end) at++
    if (!keeps.slice(first, at).includes(true)) keeps.fill(true, first, at)
  }
}
