import type { Line } from '../match/known-lines.js'
import { bestRuns } from './runs.js'

/** A page has at least so many units, and at least such a share of them are labels, as in menus. */
const LEAST_UNITS = 30
const LEAST_LABELS = 0.35
const LONGEST_LABEL = 30
/**
 * At least so many labels that are likely boilerplate stand above the second sentence or below the last but one, for menus do not
 * stand within a story as lists do. Of 91 pages all but one have 19 or more; of long stories none has 9.
 */
const LEAST_LABELS_AT_EDGES = 15
/** The rules take at least so many lines: they take none of a poem, of a table of results, or of a page that was cleaned. */
const LEAST_TAKEN = 2
const LEAST_PROSE = 2
/** Names in code and formulas, which documentation prints one a line, begin with small letters: of 821 pages, 98% have fewer. */
const MOST_SMALL = 0.3

const SENTENCE_SIGN = /[.!?,;:…。、，！？]/
const SMALL = /^\p{Ll}/u

/**
 * Whether a text is a whole page that came as lines, with menus, teasers and comments around its story; a long post, a list or a
 * poem is none. In a page, the runs of the story are selected (`outsideStory`); in any other text, which is mostly story, the
 * runs of boilerplate (`select.ts`).
 */
export function isPageDump(
  text: string,
  lines: readonly Line[],
  taken: readonly unknown[],
  odds: Float32Array,
): boolean {
  if (lines.length < LEAST_UNITS || taken.filter(Boolean).length < LEAST_TAKEN) return false
  const isLabel = lines.map(
    ({ start, end }) => end - start <= LONGEST_LABEL && !SENTENCE_SIGN.test(text.slice(start, end)),
  )
  const labels = (some: readonly boolean[]) => some.filter(Boolean).length
  if (labels(isLabel) < LEAST_LABELS * lines.length) return false
  const isSmall = lines.map(({ start, end }, at) => isLabel[at] === true && SMALL.test(text.slice(start, end)))
  if (labels(isSmall) > MOST_SMALL * labels(isLabel)) return false
  const prose = lines.flatMap((line, at) => (line.prose ? [at] : []))
  if (prose.length < LEAST_PROSE) return false
  const [second, lastButOne] = [prose[1] as number, prose.at(-2) as number]
  const isMenu = isLabel.map((is, at) => is && (at < second || at >= lastButOne) && (odds[at] as number) > 0)
  return labels(isMenu) >= LEAST_LABELS_AT_EDGES
}

/** The price of each end of a run, so that no single paragraph is found in a menu. */
const PRICE = 1
/** From this width on, a line counts in full. */
const FULL_WIDTH = 150
/** From these odds on, a unit goes even within the story, as does a teaser between two paragraphs. */
const SURE = 1.4
/** What reads like a sentence needs so much more, since the last one of a story stands beside boilerplate. */
const OF_SENTENCE = 0.5

/**
 * For each unit of a whole page whether it is outside of the story, that is, of the best runs. Sentences that touch a run belong
 * to it, unless they are surely boilerplate: in cross-validation that kept 0.5 % more of such pages.
 */
export function outsideStory(lines: readonly Line[], odds: Float32Array): boolean[] {
  const gains = lines.map(({ width }, at) => -(odds[at] as number) * weightOf(width))
  const isSure = (at: number) => (odds[at] as number) > SURE + (lines[at]?.prose ? OF_SENTENCE : 0)
  const stays = bestRuns(gains, PRICE)
  const joins = (at: number, beside: number) => !!stays[beside] && !!lines[at]?.prose && !isSure(at)
  for (let at = 1; at < lines.length; at++) stays[at] ||= joins(at, at - 1)
  for (let at = lines.length - 2; at >= 0; at--) stays[at] ||= joins(at, at + 1)
  return stays.map((isStory, at) => !isStory || isSure(at))
}

const weightOf = (width: number): number => Math.min(1, Math.log1p(width) / Math.log(FULL_WIDTH))
