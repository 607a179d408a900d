/** What it costs to go from furniture into the story, and out of it: a menu has no single paragraph in it. */
const TURN = 1
/** Losing a line of the story is worse than keeping a line of a menu. */
const LEAN = 0.6
/** A paragraph counts in full, a shorter line for less. */
const FULL_WIDTH = 150
/** What is so unlikely goes even within the story: a teaser between two paragraphs. */
const LEAST = 0.2
const SURE = 0.999

/**
 * Which lines are story: of all ways through the page, the one with the greatest sum of log-odds less the turns
 * (Viterbi over two states).
 */
export function storyPath(likely: Float32Array, widths: Float32Array): boolean[] {
  const comesFromStory: [outside: boolean, inside: boolean][] = []
  let outside = 0
  let inside = -TURN
  likely.forEach((share, row) => {
    const odds = Math.min(SURE, Math.max(1 - SURE, share))
    const weight = Math.min(1, Math.log1p(widths[row] as number) / Math.log(FULL_WIDTH))
    const leaves = inside - TURN > outside
    const stays = inside >= outside - TURN
    comesFromStory.push([leaves, stays])
    const next = (stays ? inside : outside - TURN) + Math.log(odds / (1 - odds)) * weight + LEAN
    outside = leaves ? inside - TURN : outside
    inside = next
  })
  const story = new Array<boolean>(likely.length)
  let isInside = inside > outside
  for (let row = likely.length - 1; row >= 0; row--) {
    story[row] = isInside && (likely[row] as number) > LEAST
    isInside = (comesFromStory[row] as [boolean, boolean])[isInside ? 1 : 0]
  }
  return story
}
