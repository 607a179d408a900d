import type { PageKind } from '../../document.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import { Cue, FURNITURE_CUES } from './features/cue.js'
import { OUTSIDE_STORY, Place } from './features/place.js'

/** What of the names of furniture tells of text where a page is no article: of its lists and its posts, of who wrote them. */
const OF_TEXT =
  Cue.header | Cue.sidebar | Cue.listing | Cue.promo | Cue.comments | Cue.tags | Cue.author | Cue.bio | Cue.caption
const NAMED = FURNITURE_CUES & ~OF_TEXT
/** The templates of forums name posts by the box of a form, a menu, a teaser. */
const NAMED_IN_FORUMS = NAMED & ~(Cue.navigation | Cue.related | Cue.paywall)
const PLACES = OUTSIDE_STORY & ~Place.figure
const PLACES_IN_FORUMS = PLACES & ~Place.form
const FEWEST_WORDS = 4
/** A page of more passages is a table of data, or a bomb: it stays as narrow as it was. */
const MOST_PASSAGES = 5000

/**
 * Widens what stays of a page that is no article: all that no name and no place speaks against. On 322 pages of forums,
 * shops, manuals and lists .71 of their text stays so, where .61 did, and .76 of what stays is theirs, where .78 was.
 */
export function keepWide({ blocks }: Page, keeps: boolean[], kind: PageKind): void {
  if (blocks.length > MOST_PASSAGES) return
  const names = kind === 'forum' ? NAMED_IN_FORUMS : NAMED
  const places = kind === 'forum' ? PLACES_IN_FORUMS : PLACES
  const mostLinks = kind === 'listing' ? 1 : 0.5
  blocks.forEach((features, at) => {
    if (!keeps[at]) keeps[at] = isText(features, names, places, mostLinks)
  })
}

function isText(
  { box, passage, ownCues, farCues, linkShare, words, prose }: BlockFeatures,
  names: number,
  places: number,
  links: number,
): boolean {
  if (box.places & places || (ownCues | farCues) & names || linkShare > links) return false
  return prose || words >= FEWEST_WORDS || passage.kind === 'code'
}
