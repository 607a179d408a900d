import { type Line, readsLikeProse } from '../match/known-lines.js'

/** For each unit the address of what takes it. */
type Taken = readonly (string | undefined)[]

/** `taken` as it is if a story is left; or else without the sentences; or nothing taken, if even these make no story. */
export function sparingStory(text: string, lines: readonly Line[], taken: Taken): { taken: Taken; spared: boolean } {
  if (!leavesNoStory(text, lines, taken)) return { taken, spared: false }
  const spared = taken.map((rule, at) => (readsLikeProse(text, lines[at] as Line) ? undefined : rule))
  return { taken: leavesNoStory(text, lines, spared) ? [] : spared, spared: true }
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** Whether no sentence would be left, and less than half of the text. */
export function leavesNoStory(text: string, lines: readonly Line[], taken: Taken): boolean {
  if (!taken.some(Boolean)) return false
  const kept = lines.filter((_, at) => !taken[at])
  if (kept.some((line) => readsLikeProse(text, line))) return false
  const size = (some: readonly Line[]) => some.reduce((sum, { start, end }) => sum + end - start, 0)
  return !kept.some(({ start, end }) => SAYS_SOMETHING.test(text.slice(start, end))) || size(kept) * 2 < size(lines)
}
