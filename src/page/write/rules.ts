import type { Page } from '../read/columns.js'
import { Cue } from '../read/cue.js'
import { Kind, Place } from '../read/tags.js'

// The rules by which parts of a page go, as changes and reports name them.

const BY_PLACE: readonly (readonly [place: number, reason: string])[] = [
  [Place.nav, 'html/article/navigation'],
  [Place.figure, 'html/article/caption'],
  [Place.footer, 'html/article/footer'],
  [Place.form, 'html/article/form'],
  [Place.aside, 'html/article/aside'],
]
const BY_CUE: readonly (readonly [cue: number, reason: string])[] = [
  [Cue.comments, 'html/article/comments'],
  [Cue.newsletter, 'html/article/newsletter'],
  [Cue.consent, 'html/article/consent'],
  [Cue.caption, 'html/article/caption'],
  [Cue.share, 'html/article/share'],
  [Cue.tags, 'html/article/tags'],
  [Cue.bio, 'html/article/author'],
  [Cue.ad, 'html/article/ad'],
  [Cue.related, 'html/article/related'],
  [Cue.navigation, 'html/article/navigation'],
  [Cue.footer, 'html/article/footer'],
  [Cue.author, 'html/article/author'],
  [Cue.promo, 'html/article/promotion'],
  [Cue.paywall, 'html/article/paywall'],
  [Cue.sidebar, 'html/article/aside'],
  [Cue.listing, 'html/article/teaser'],
]
/** Of a passage more than this share is linked where it is called a link. */
const LINKED = 0.8
/** The names of so many boxes are asked, from the inside out. */
const MOST_BOXES = 12

/**
 * In one word, why a passage is no part of the story. `first` and `last`: the passages between which the story stands.
 *
 * a passage in `<div class="related">` → `html/article/related`
 */
export function leftOutRule(page: Page, passage: number, first: number, last: number): string {
  const box = page.passageBox[passage] as number
  const places = page.places[box] as number
  for (const [place, reason] of BY_PLACE) if ((places & place) !== 0) return reason
  let around = box
  for (let level = 0; around > 0 && level < MOST_BOXES; level++, around = page.parent[around] as number) {
    const cues = page.cues[around] as number
    if (cues !== 0) for (const [cue, reason] of BY_CUE) if ((cues & cue) !== 0) return reason
  }
  if (page.passageKind[passage] === Kind.caption) return 'html/article/caption'
  if (linkedShare(page, passage) > LINKED)
    return passage > first && passage < last ? 'html/article/link' : 'html/article/link-list'
  if (passage < first) return 'html/article/before-story'
  return passage > last ? 'html/article/after-story' : 'html/article/aside'
}

function linkedShare({ passageText, lengthBefore, linkedBefore }: Page, passage: number): number {
  const from = passageText[passage] as number
  const to = passageText[passage + 1] as number
  const length = (lengthBefore[to] as number) - (lengthBefore[from] as number)
  return ((linkedBefore[to] as number) - (linkedBefore[from] as number)) / Math.max(1, length)
}
