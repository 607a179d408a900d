import { share, type TextParts } from './text.js'

const WHITE = /\s+/u
const DIGITS = /^\p{N}+$/u
const COUNTER =
  /^\d[\d.,]*\s*[KMB]?\s*(?:likes?|shares?|comments?|retweets?|reposts?|quotes?|bookmarks?|upvotes?|downvotes?|downloads?|views?|followers?)$/iu
const UPPER = /\p{Lu}/gu
const LETTERS = /\p{L}/gu
const MOST_UPPER = 0.5
/** The longest line, in words, in which calls to action are searched. */
const SHORT_LINE = 10
const LEADING = /^sign-in\b/iu
const TRAILING = /\bread more\.\.\.$/iu
const ANYWHERE = /\bitems in cart\b/iu

/**
 * The share of words that RefinedWeb’s line corrections remove (Penedo et al. 2023, appendix G.2): lines that are mostly
 * in capitals, of digits, counters, of one word, and short ones with a call to action, which count as a whole here.
 */
export function refinedwebSignals({ words, lines }: TextParts) {
  const removed = lines.filter(isRemoved).reduce((sum, line) => sum + line.split(WHITE).length, 0)
  return { 'refinedweb/words-removed': share(removed, words.length) }
}

function isRemoved(line: string): boolean {
  const words = line.split(WHITE).length
  if (words === 1 || DIGITS.test(line) || COUNTER.test(line)) return true
  const letters = line.match(LETTERS)?.length ?? 0
  if (letters > 0 && (line.match(UPPER)?.length ?? 0) / letters > MOST_UPPER) return true
  return words <= SHORT_LINE && (LEADING.test(line) || TRAILING.test(line) || ANYWHERE.test(line))
}
