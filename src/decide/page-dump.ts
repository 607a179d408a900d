import type { Line } from '../match/known-lines.js'
import type { BoilerplateOdds } from './boilerplate-odds.js'
import { LEANS } from './favor.js'
import { outlookOf } from './outlook.js'
import { bestRuns } from './runs.js'

/** The rules take at least so many lines: they take none of a poem, of a table of results, or of a page that was cleaned. */
const LEAST_TAKEN = 2
/**
 * At least so many units that are likely boilerplate stand above the second sentence or below the last but one, for menus do not
 * stand within a story as lists do. Of 900 pages 825 have as many; of 1,317 posts 19 have, and most of these are pages.
 */
const LEAST_AT_EDGES = 15
const LIKELY = 1
/** At least this share of the story stays, as far as the odds tell, or they do not know the text. */
const LEAST_KEPT = 0.5

/**
 * From these log-odds on, a unit is not of the story. By folds on 623 pages of 19,679 paragraphs, 622 are lost and 14.9% of the
 * boilerplate stays; at 0, these are 739 and 13.7%.
 */
const LIMIT = 0.2
/** The price of each end of a run, so that no single label is found in a menu. */
const PRICE = 0.2
/** From this width on, a line counts in full. */
const FULL_WIDTH = 150
/** From these odds on, a unit goes even within the story, as does a teaser between two paragraphs. */
const SURE = 1.4
/** What reads like a sentence needs so much more, since the last one of a story stands beside boilerplate. */
const OF_SENTENCE = 0.5

type Odds = Pick<BoilerplateOdds, 'odds' | 'favor'>

/**
 * For each unit of a whole page that came as lines, with menus, teasers, and comments around its story, whether it is outside of
 * the story. `undefined` for any other text: most of it is story, so that the boilerplate is selected in it (`select.ts`).
 * `taken`: for each unit, a rule that takes it and tells that the text has boilerplate, or else something falsy.
 */
export function outsideStory(
  lines: readonly Line[],
  taken: readonly unknown[],
  { odds, favor }: Odds,
): boolean[] | undefined {
  if (taken.filter(Boolean).length < LEAST_TAKEN || !hasMenus(lines, odds)) return undefined
  const stays = storyIn(lines, odds, LIMIT - LEANS[favor].odds)
  const goes = stays.map((is, at) => !is || !!taken[at])
  return outlookOf(lines, goes, odds, true).kept < LEAST_KEPT ? undefined : stays.map((is) => !is)
}

function hasMenus(lines: readonly Line[], odds: Float32Array): boolean {
  const prose = lines.flatMap((line, at) => (line.prose ? [at] : []))
  const [second, lastButOne] = [prose[1], prose.at(-2)]
  if (second === undefined || lastButOne === undefined) return false
  const isOfMenu = (at: number) => (at < second || at >= lastButOne) && (odds[at] as number) >= LIKELY
  return lines.filter((_, at) => isOfMenu(at)).length >= LEAST_AT_EDGES
}

/**
 * For each unit, whether it is of the story, that is, of the best runs. Sentences that touch a run belong to it, unless they are
 * surely boilerplate.
 */
function storyIn(lines: readonly Line[], odds: Float32Array, limit: number): boolean[] {
  const gains = lines.map(({ width }, at) => (limit - (odds[at] as number)) * weightOf(width))
  const isSure = (at: number) => (odds[at] as number) > SURE + (lines[at]?.prose ? OF_SENTENCE : 0)
  const stays = bestRuns(gains, PRICE)
  const joins = (at: number, beside: number) => !!stays[beside] && !!lines[at]?.prose && !isSure(at)
  for (let at = 1; at < lines.length; at++) stays[at] ||= joins(at, at - 1)
  for (let at = lines.length - 2; at >= 0; at--) stays[at] ||= joins(at, at + 1)
  return stays.map((is, at) => is && !isSure(at))
}

const weightOf = (width: number): number => Math.min(1, Math.log1p(width) / Math.log(FULL_WIDTH))
