import { Cue } from './cue.js'
import { Place } from './place.js'
import type { Spot } from './spot.js'

const byCue: readonly (readonly [cues: number, reason: string])[] = [
  [Cue.comments, 'comments'],
  [Cue.newsletter, 'newsletter'],
  [Cue.consent, 'consent'],
  [Cue.caption, 'caption'],
  [Cue.share, 'share'],
  [Cue.tags, 'tags'],
  [Cue.bio, 'author'],
  [Cue.ad, 'ad'],
  [Cue.related, 'related'],
  [Cue.navigation, 'navigation'],
  [Cue.footer, 'footer'],
  [Cue.author, 'author'],
  [Cue.promo, 'promotion'],
  [Cue.paywall, 'paywall'],
  [Cue.sidebar, 'aside'],
  [Cue.listing, 'teaser'],
]
const byPlace: readonly (readonly [places: number, reason: string])[] = [
  [Place.nav, 'navigation'],
  [Place.figure, 'caption'],
  [Place.footer, 'footer'],
  [Place.form, 'form'],
  [Place.aside, 'aside'],
]

/** In one word, why a passage is not part of the story; it stands at `at`, and the story between `first` and `last`. */
export function reasonOf(spot: Spot, at: number, first: number, last: number): string {
  const { box, passage, ownCues, farCues } = spot
  if (passage.ciphered) return 'html/article/cipher'
  for (const [places, reason] of byPlace) if (box.places & places) return `html/article/${reason}`
  for (const cues of [ownCues, farCues]) {
    for (const [cue, reason] of byCue) if (cues & cue) return `html/article/${reason}`
  }
  if (passage.kind === 'caption') return 'html/article/caption'
  if (spot.linkShare > 0.8) return at > first && at < last ? 'html/article/link' : 'html/article/link-list'
  if (at < first) return 'html/article/before-story'
  if (at > last) return 'html/article/after-story'
  return 'html/article/aside'
}
