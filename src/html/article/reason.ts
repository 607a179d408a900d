import type { BlockFeatures } from './features/block-features.js'
import { Cue } from './features/cue.js'
import { Place } from './features/place.js'

const byCue = /* @__PURE__ */ withRules([
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
])
const byPlace = /* @__PURE__ */ withRules([
  [Place.nav, 'navigation'],
  [Place.figure, 'caption'],
  [Place.footer, 'footer'],
  [Place.form, 'form'],
  [Place.aside, 'aside'],
])

type Reasons = readonly (readonly [bits: number, reason: string])[]

/** Reasons by their whole names, made once: a page asks for thousands. */
function withRules(reasons: Reasons): Reasons {
  return reasons.map(([bits, reason]) => [bits, `html/article/${reason}`])
}

/** In one word, why a passage is not part of the story; it stands at `at`, and the story between `first` and `last`. */
export function reasonOf(features: BlockFeatures, at: number, first: number, last: number): string {
  const { box, passage, ownCues, farCues } = features
  if (passage.ciphered) return 'html/article/cipher'
  for (const [places, reason] of byPlace) if (box.places & places) return reason
  const named = reasonIn(ownCues) ?? reasonIn(farCues)
  if (named !== undefined) return named
  if (passage.kind === 'caption') return 'html/article/caption'
  if (features.linkShare > 0.8) return at > first && at < last ? 'html/article/link' : 'html/article/link-list'
  if (at < first) return 'html/article/before-story'
  if (at > last) return 'html/article/after-story'
  return 'html/article/aside'
}

function reasonIn(cues: number): string | undefined {
  if (cues === 0) return undefined
  for (const [cue, reason] of byCue) if (cues & cue) return reason
  return undefined
}
