import type { Features } from '../features/features.js'
import { Cue } from '../read/cue.js'
import { Kind, Place } from '../read/tags.js'
import { cuesAt, placesAt } from './draft.js'

/** Why a passage is not part of the story: the ends of `html/article/…` rules. `REASONS[0]` is for those that stay. */
export const REASONS = [
  'story',
  ...[
    'navigation',
    'caption',
    'footer',
    'form',
    'aside',
    'comments',
    'consent',
    'newsletter',
    'share',
    'tags',
    'author',
  ],
  ...[
    'ad',
    'related',
    'promotion',
    'paywall',
    'teaser',
    'repeated',
    'link',
    'link-list',
    'before-story',
    'after-story',
  ],
] as const

type Reason = (typeof REASONS)[number]

const BY_PLACE: readonly (readonly [bits: number, reason: Reason])[] = [
  [Place.nav, 'navigation'],
  [Place.figure, 'caption'],
  [Place.footer, 'footer'],
  [Place.form, 'form'],
  [Place.aside, 'aside'],
]

const BY_CUE: readonly (readonly [bits: number, reason: Reason])[] = [
  [Cue.comments, 'comments'],
  [Cue.consent, 'consent'],
  [Cue.newsletter, 'newsletter'],
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

/** More of it in links leads elsewhere. */
const MOST_LINKS = 0.8

/** The numbers in `REASONS` of why passages go, 0 for those that stay: what a passage stands in tells most, then names, then where it stands. */
export function reasonsOf(features: Features, keeps: Uint8Array, repeats: Uint8Array): Uint8Array {
  const reasons = new Uint8Array(keeps.length)
  const first = keeps.indexOf(1)
  const last = keeps.lastIndexOf(1)
  for (let at = 0; at < keeps.length; at++) {
    if (keeps[at] === 1) continue
    const isRepeated = repeats[at] === 1
    reasons[at] = REASONS.indexOf(isRepeated ? 'repeated' : reasonOf(features, at, at < first, at > last))
  }
  return reasons
}

function reasonOf(features: Features, at: number, isBefore: boolean, isAfter: boolean): Reason {
  const box = features.page.passageBox[at] as number
  const named =
    reasonIn(BY_PLACE, placesAt(features, at)) ??
    reasonIn(BY_CUE, features.page.cues[box] as number) ??
    reasonIn(BY_CUE, cuesAt(features, at))
  if (named) return named
  if (features.page.passageKind[at] === Kind.caption) return 'caption'
  if ((features.linkShare[at] as number) > MOST_LINKS) return isBefore || isAfter ? 'link-list' : 'link'
  if (isBefore) return 'before-story'
  return isAfter ? 'after-story' : 'aside'
}

function reasonIn(reasons: typeof BY_CUE, bits: number): Reason | undefined {
  if (bits !== 0) for (const [some, reason] of reasons) if ((bits & some) !== 0) return reason
  return undefined
}
