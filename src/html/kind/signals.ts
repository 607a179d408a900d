import type { PageScan, Stretch } from './page-scan.js'

/** A run of prose of so many words, with no linked headline in it, speaks neither for a story nor against one. */
const EVEN_WORDS = 75
/** An `<h1>` of at least so many words is a headline; a shorter one is the name of a section or of the newspaper. */
const HEADLINE_WORDS = 3.5
const FEWEST_TEASERS = 3
/** A story below a linked headline has at least so many words; a teaser has fewer. */
const POST_WORDS = 60
const FEWEST_PICTURES = 5

/** What speaks for one article on a page, in log-odds; negative values speak against it. None of them decides alone. */
export interface Signals {
  /** The longest run of prose. */
  readonly story: number
  /** An `<h1>` as long as a headline. */
  readonly title: number
  /** What meta elements and JSON-LD say. */
  readonly declared: number
  /** Short pieces of prose, each below a linked headline. */
  readonly teasers: number
  /** Stories one after the other, each below its own linked headline. */
  readonly posts: number
  /** Pictures with a line or two each. */
  readonly gallery: number
  /** Most words are links, or the prose stands at the foot of a list of them. */
  readonly links: number
}

/** The sum of the signals, in log-odds. */
export function leaningOf(signals: Signals): number {
  return Object.values(signals).reduce((sum, weight) => sum + weight, 0)
}

export function signalsOf(page: PageScan): Signals {
  const { stretches, titleWords, declaration } = page
  const longest = stretches.reduce<Stretch | undefined>((a, b) => (b.words > (a?.words ?? 0) ? b : a), undefined)
  const words = sumOf(stretches, 'words')
  const blocks = sumOf(stretches, 'blocks')
  const isTitled = titleWords >= HEADLINE_WORDS
  return {
    story: within(-3, 1.2 * Math.log2((longest?.words ?? 0) / EVEN_WORDS), 3.5),
    title: isTitled ? 1.5 : -0.3,
    declared: declaration.weight,
    teasers: ofTeasers(stretches, blocks),
    posts: arePosts(stretches, longest, words) ? (isTitled ? -2 : -4) : 0,
    gallery: ofGallery(page, words, blocks),
    links: ofLinks(page, isTitled ? undefined : longest),
  }
}

function ofTeasers(stretches: readonly Stretch[], blocks: number): number {
  const teasers = stretches.filter(({ below }) => below).length
  return teasers < FEWEST_TEASERS ? 0 : -within(0, 9 * (teasers / blocks - 0.45), 4.5)
}

function arePosts(stretches: readonly Stretch[], longest: Stretch | undefined, words: number): boolean {
  const below = stretches.filter((stretch) => stretch.below === 'linked heading')
  const posts = below.filter((stretch) => stretch.words >= POST_WORDS)
  if (posts.length < FEWEST_TEASERS || !longest) return false
  return longest.words < 0.8 * words && sumOf(below, 'words') > 0.8 * words
}

function ofGallery({ pictured, captions, captionWords }: PageScan, words: number, blocks: number): number {
  if (pictured >= FEWEST_PICTURES && pictured >= 0.7 * blocks) return -within(0, (42 - words / blocks) / 3, 5)
  return captions >= FEWEST_PICTURES && captionWords > words ? -2.5 : 0
}

function ofLinks({ words, linkWords, headlines }: PageScan, longest: Stretch | undefined): number {
  const isLast = longest !== undefined && longest.headlines >= 8 && longest.headlines >= 0.8 * headlines
  return -within(0, 4 * (linkWords / Math.max(1, words) - 0.5), 1.5) - (isLast ? 1.5 : 0)
}

function sumOf(stretches: readonly Stretch[], what: 'words' | 'blocks'): number {
  return stretches.reduce((sum, stretch) => sum + stretch[what], 0)
}

const within = (least: number, value: number, most: number) => Math.max(least, Math.min(most, value))
