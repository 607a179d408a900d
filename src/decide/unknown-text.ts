import type { Line } from '../match/known-lines.js'
import type { FurnitureOdds } from './furniture.js'

/**
 * Where neither a rule nor words alone know any of a text, little of it is furniture. What stands below the last sentence of
 * a text that is sentences for the most part, as lists and tables are not, may be: no more units than so many, no sentences,
 * each so likely, of which one says a little. By folds four of 515 posts come out right that did not, and none of 7,972 clean
 * texts in many forms loses more; from log-odds 2 on, or with a third unit, some do.
 */
const MOST_BELOW = 2
const LIKELY_BELOW = 2.5
const LEAST_SENTENCES = 0.5
/** What the words of a unit must come to at least: look and place alone make no furniture. */
export const LEAST_SAID = 0.25

/** Whether the words of the last units say so much that they may go from a text that no rule knows. */
export const mayTakeUnknown = (lines: readonly Line[], model: Pick<FurnitureOdds, 'says'>): boolean =>
  mayEndLikely(lines) && someSays(lines.length - MOST_BELOW, lines.length, model)

/** Which units go from a text that no rule knows. `last`: the place of the last sentence of its story. */
export function unknownFurniture(
  lines: readonly Line[],
  last: number,
  model: Pick<FurnitureOdds, 'odds' | 'says'>,
): boolean[] {
  const goes = mayEndLikely(lines) && isLikelyBelow(lines, last, model)
  return lines.map((_, at) => goes && at > last)
}

/** Whether there is something below the last sentence of the story, and all of it is likely furniture. */
function isLikelyBelow(lines: readonly Line[], last: number, model: Pick<FurnitureOdds, 'odds' | 'says'>): boolean {
  if (last < 0 || last < lines.length - 1 - MOST_BELOW) return false
  const isLikely = ({ prose }: Line, at: number) => !prose && (model.odds[at] as number) >= LIKELY_BELOW
  return lines.every((line, at) => at <= last || isLikely(line, at)) && someSays(last + 1, lines.length, model)
}

function someSays(from: number, end: number, model: Pick<FurnitureOdds, 'says'>): boolean {
  for (let at = Math.max(0, from); at < end; at++) if (model.says(at, LEAST_SAID)) return true
  return false
}

/** Whether a text is sentences for the most part, and ends with none. */
const mayEndLikely = (lines: readonly Line[]): boolean =>
  !lines.at(-1)?.prose && lines.filter(({ prose }) => prose).length >= LEAST_SENTENCES * lines.length
