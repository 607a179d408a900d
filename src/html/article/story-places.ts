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
