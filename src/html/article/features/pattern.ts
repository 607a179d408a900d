/**
 * Sums over the passages whose boxes look alike, three levels up: the paragraphs of a story are made by one template, and
 * stand next to each other, while teasers stand below a link each, and comments below a name and a time.
 */
export class Pattern {
  blocks = 0
  words = 0
  prose = 0
  linkWords = 0
  /** Words on the page before its first passage, and at the end of its last; -1 before the first is read. */
  from = -1
  to = 0
  /** How many stand right after another of the same pattern … */
  rows = 0
  /** … end a sentence … */
  ended = 0
  /** … hold a time of day or a date in figures, or stand right after or before what does. */
  stamped = 0
  stampsBefore = 0
  stampsAfter = 0
  /** Shares of links in what stands before and after each, and the logarithm of the words in that, in sums. */
  linksBefore = 0
  linksAfter = 0
  wordsBefore = 0
  wordsAfter = 0

  /** `group`: its number among the groups of a page; those before are the boxes. */
  constructor(readonly group: number) {}
}
