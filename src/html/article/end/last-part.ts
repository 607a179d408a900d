import type { BlockFeatures, Page } from '../features/block-features.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { OUTSIDE_STORY, Place } from '../features/place.js'
import { isRow, type Rows } from '../rows.js'

/** A passage below the story may be its end if it scores more than this, in log-odds; prose with words of the story more than … */
const LOWEST_SCORE = -2
const LOWEST_SCORE_OF_PROSE = -2.5
/** So many parts of a row may go: the last two entries of a live blog. */
export const LAST_OF_ROW = 2
/** More of it in links leads elsewhere: `Click here to read more on this.` */
const MOST_LINKS = 0.8
/** A sentence with links in it has so much of its words in common with the story; what asks to subscribe has less … */
const LEAST_SHARED = 0.15
/** … and is made as so many paragraphs that stay. */
const FEWEST_ALIKE = 2
/** Who wrote the story, one after the other, may stand in a row, too. */
const OF_PEOPLE = Cue.author | Cue.bio
/** Where no part of a story stands; footers and asides say no more than that something stands at the end, or apart. */
export const ELSEWHERE = OUTSIDE_STORY & ~(Place.footer | Place.aside)
/** Names of what may stand within a story. */
const INTERRUPTING = Cue.ad | Cue.caption | Cue.newsletter | Cue.related
/** A button that closes with a stop has fewer words. */
const FEWEST_WORDS = 4
/** What a page asks of its readers, in a sentence as short. */
const APPEALS = Cue.share | Cue.newsletter | Cue.comments | Cue.ad | Cue.promo | Cue.paywall | Cue.consent

export const cuesOf = ({ ownCues, farCues }: BlockFeatures): number => ownCues | farCues

/**
 * Whether a passage below the story may be its last paragraph. `kept`: what stays, by its templates; `isApart`: something
 * else stands between it and the story.
 */
export function isLastPart(
  features: BlockFeatures,
  score: number,
  kept: Rows,
  isApart: boolean,
  isPlain: (features: BlockFeatures) => boolean,
): boolean {
  const { linkShare, box, text, prose, copies } = features
  if (score <= (prose && text.shared > 0 ? LOWEST_SCORE_OF_PROSE : LOWEST_SCORE) || copies > 0) return false
  if (!(isApart ? prose && !interrupts(features) : reads(features))) return false
  if (isPlain(features)) return true
  const cues = cuesOf(features)
  if (linkShare === 0 && (cues & OF_PEOPLE) === 0 && isRow(features, kept, LAST_OF_ROW)) return true
  if ((cues & FURNITURE_CUES) !== 0 || text.address) return false
  if (linkShare === 0) return (box.places & ELSEWHERE) === 0
  const isAlike = (kept.get(features.pattern) ?? 0) >= FEWEST_ALIKE && text.shared >= LEAST_SHARED
  return isAlike && (box.places & OUTSIDE_STORY) === 0 && linkShare <= MOST_LINKS
}

/** Whether a passage is a label of which the story has nearly all: the time or the number of each of its parts. */
export const isLabel = (features: BlockFeatures | undefined, within: Rows): boolean =>
  features?.inCore === true && features.pattern.prose + features.linkShare === 0 && isRow(features, within, LAST_OF_ROW)

/** Whether a passage stands in the box of the story, or in one next to it that the same template made. */
export function isBeside({ inCore, box: { branch } }: BlockFeatures, { core: { core } }: Page): boolean {
  return inCore || (branch?.parent === core.parent && branch?.own === core.own)
}

/** Whether the page names a passage as what may stand within a story. */
export const interrupts = (features: BlockFeatures): boolean =>
  (cuesOf(features) & INTERRUPTING) !== 0 || (features.box.places & Place.figure) !== 0

/** What somebody said may be short, and so may the last sentence: `More rain is expected on Friday.` */
function reads({ prose, passage: { ends, kind }, words, text }: BlockFeatures): boolean {
  if (prose || (ends && kind === 'quote')) return true
  return ends && kind === 'paragraph' && words >= FEWEST_WORDS && (text.says & APPEALS) === 0
}
