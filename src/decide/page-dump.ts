import type { Line } from '../match/known-lines.js'
import { bestRuns } from './runs.js'

/** A page has menus: so many units at least, and so large a share of them labels. */
const LEAST_UNITS = 30
const LEAST_LABELS = 0.35
const LONGEST_LABEL = 30
/**
 * Its menus stand above and below its story, not in it like the items of a list, and look like furniture: of 91 pages all
 * but one have 19 labels or more above the second sentence and below the last but one, of long stories with a few lines
 * of furniture none has 9.
 */
const LEAST_LABELS_AT_EDGES = 15
/** A poem or a table of results has no line that the rules take; and what is left of a page has none either. */
const LEAST_TAKEN = 2
const LEAST_PROSE = 2

const SENTENCE_SIGN = /[.!?,;:…。、，！？]/

/**
 * Beside `select.ts` and not a part of it: there the runs of furniture are chosen, in a text that is a story for the most
 * part; here the runs of the story, in one that is not. Both by `bestRuns`.
 *
 * Whether a text is a whole page that came as lines: menus, teasers and comments around its story. A post with thirty
 * paragraphs, a long list, a poem is none.
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
  const prose = lines.flatMap((line, at) => (line.prose ? [at] : []))
  if (prose.length < LEAST_PROSE) return false
  const [second, lastButOne] = [prose[1] as number, prose.at(-2) as number]
  const isMenu = isLabel.map((is, at) => is && (at < second || at >= lastButOne) && (odds[at] as number) > 0)
  return labels(isMenu) >= LEAST_LABELS_AT_EDGES
}

/** What it costs to go from furniture into the story, and out of it: a menu has no single paragraph in it. */
const TURN = 1
/** Losing a line of the story is worse than keeping a line of a menu. */
const LEAN = 0
/** A paragraph counts in full, a shorter line for less. */
const FULL_WIDTH = 150
/** What so surely is furniture goes even within the story: a teaser between two paragraphs. */
const SURE = 1.4
/** And what reads like a sentence needs so much more: the last one of a story stands beside a foot, too. */
const OF_SENTENCE = 0.5

/**
 * Which units of such a page are not part of the runs that are most of a story. A sentence beside one is of it, too, unless
 * it surely is furniture: by folds that keeps .5 % more of crude pages, and of other texts nothing changes.
 */
export function outsideStory(lines: readonly Line[], odds: Float32Array): boolean[] {
  const gains = lines.map(({ width }, at) => -(odds[at] as number) * weightOf(width) + LEAN)
  const isSure = (at: number) => (odds[at] as number) > SURE + (lines[at]?.prose ? OF_SENTENCE : 0)
  const stays = bestRuns(gains, TURN)
  const joins = (at: number, beside: number) => !!stays[beside] && !!lines[at]?.prose && !isSure(at)
  for (let at = 1; at < lines.length; at++) stays[at] ||= joins(at, at - 1)
  for (let at = lines.length - 2; at >= 0; at--) stays[at] ||= joins(at, at + 1)
  return stays.map((isStory, at) => !isStory || isSure(at))
}

const weightOf = (width: number): number => Math.min(1, Math.log1p(width) / Math.log(FULL_WIDTH))
