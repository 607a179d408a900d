/** Sequences of one code page that follow each other without a gap. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The page it is read in: the first of `pages`, until `selectRuns` knows the one that the text is broken in. */
  page: number
  /** All pages in which it reads the same, as a mask. */
  pages: number
  /** How much likelier the text is with the run decoded than as it stands, in half bits. */
  readonly gain: number
  /** Whether spaces are read as no-break spaces; see `readSequence`. */
  readonly spaced: boolean
  /** What it must gain more than others; see `doubtOf`. */
  readonly doubt: number
}
