/**
 * What a template makes, in sums over its passages: paragraphs of a story stand next to each other, while teasers stand
 * below a link each, and comments below a name and a time.
 */
export interface Template {
  /** Words on the page before its first passage, and at the end of its last; -1 before the first is read. */
  from: number
  to: number
  /** How many stand right after another of the same template … */
  rows: number
  /** … end a sentence … */
  ended: number
  /** … hold a time of day or a date in figures, or stand right after or before what does. */
  stamped: number
  stampsBefore: number
  stampsAfter: number
  /** Shares of links in what stands before and after each, and the logarithm of the words in that, in sums. */
  linksBefore: number
  linksAfter: number
  wordsBefore: number
  wordsAfter: number
}

export const emptyTemplate = (): Template => ({
  from: -1,
  to: 0,
  rows: 0,
  ended: 0,
  stamped: 0,
  stampsBefore: 0,
  stampsAfter: 0,
  linksBefore: 0,
  linksAfter: 0,
  wordsBefore: 0,
  wordsAfter: 0,
})
