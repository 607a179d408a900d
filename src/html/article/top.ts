import { shareIn, stemsOf } from '../../quality/signs.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import { Cue } from './features/cue.js'
import { lineAt } from './passage.js'

/** A headline stands at most so many passages before the story, and has at most so many code units. */
const FARTHEST = 12
const LONGEST = 400
/** The title says what the headline does if it has so much of it. */
const SAME = 0.5
/** Where a page has no title, a heading of such a level is its headline. */
const LOWEST_LEVEL = 3

const NO_LETTERS = /[^\p{L}\p{N}]+/gu

/**
 * Keeps the headline right above the story if the title of the page says something else: a headline is in `title` or in the
 * text.
 *
 * `<title>Harbour Post</title> … <h1>Sailing</h1><p>The ferry …` → `Sailing` stays
 */
export function keepHeadline(html: string, { blocks }: Page, keeps: boolean[], title: string): void {
  const first = keeps.indexOf(true)
  for (let at = first; at >= Math.max(0, first - FARTHEST); at--) {
    const features = blocks[at] as BlockFeatures
    if (!isHeadline(features, title === '' ? LOWEST_LEVEL : 1)) continue
    if (!keeps[at] && !says(title, lineAt(html, features.passage))) keeps[at] = true
    return
  }
}

const isHeadline = ({ passage, inWide, linkShare, copies }: BlockFeatures, lowest: number): boolean =>
  passage.kind === 'heading' && (passage.rank?.level ?? 9) <= lowest && inWide && linkShare === 0 && copies === 0

function says(title: string, headline: string): boolean {
  const [said, told] = [lettersOf(title), lettersOf(headline)]
  if (told === '' || headline.length > LONGEST || said.includes(told)) return true
  if (said.length >= SHORTEST && told.includes(said)) return true
  const stems = stemsOf(headline)
  return stems.length > 1 && shareIn(title.toLowerCase(), stems) >= SAME
}

const SHORTEST = 8
const lettersOf = (text: string): string => text.toLowerCase().replace(NO_LETTERS, '')

/** A standfirst stands at most so many passages before the story, and has at least so many words. */
const FARTHEST_STANDFIRST = 8
const FEWEST_WORDS = 7

/**
 * Keeps what the page itself names the standfirst of the story: papers part it from the rest by its place and its size
 * alone, and a reader reads it first. Gold of hand-made sets holds half of them; on 1,790 stories it makes no difference to
 * F1 whether they stay, and more texts come out word for word if they do.
 */
export function keepStandfirst(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  for (let at = Math.max(0, first - FARTHEST_STANDFIRST); at < first; at++) {
    if (isStandfirst(blocks[at] as BlockFeatures)) keeps[at] = true
  }
}

function isStandfirst({ ownCues, farCues, inWide, linkShare, words, passage }: BlockFeatures): boolean {
  const isNamed = ((ownCues | farCues) & Cue.standfirst) !== 0
  return isNamed && inWide && linkShare === 0 && words >= FEWEST_WORDS && passage.kind !== 'heading'
}
