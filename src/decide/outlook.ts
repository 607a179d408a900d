import type { Line } from '../match/known-lines.js'

/** How well the removal of units went, as far as their odds tell. */
export interface Outlook {
  /** The share of the story that stays, from 0 to 1. */
  readonly kept: number
  /** The share of what stays that is story, from 0 to 1. */
  readonly pure: number
  /** Whether the text is a whole page that came as lines. */
  readonly isPage: boolean
}

/**
 * The outlook for a text, with each unit counted as story by its probability: a story of two paragraphs with odds of -2 of which
 * one goes is half kept (.5), and what stays is 88% pure.
 *
 * Of 3,442 story pages as plain text, 8% lost more than half of the story or were more than half something else. Where either
 * share is below .65, the verdict is not good, which finds 45% of them; of 1,728 clean stories it finds none
 * (`node bench/page-text.mjs`).
 */
export function outlookOf(
  lines: readonly Line[],
  goes: readonly unknown[],
  odds: Float32Array,
  isPage: boolean,
): Outlook {
  let [story, storyKept, kept] = [0, 0, 0]
  lines.forEach(({ width }, at) => {
    const likely = width / (1 + Math.exp(odds[at] as number))
    story += likely
    if (goes[at]) return
    storyKept += likely
    kept += width
  })
  return { kept: shareOf(storyKept, story), pure: shareOf(storyKept, kept), isPage }
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 1)
