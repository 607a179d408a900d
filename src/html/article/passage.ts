import type { BlockKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import type { Rank } from '../../page/structure/rank.js'
import { decodeEntities } from '../../repair/entities.js'
import type { Box } from './features/box.js'

/** A block of text as the article is selected: what it is, where it stands, what it looks like. */
export class Passage {
  end: number
  /** Bits of `Cue` of the inline elements in it. */
  inlineCues = 0
  /** Code units in elements with such cues, in links, in bold or italics. */
  cuedLength = 0
  linkLength = 0
  strongLength = 0
  /** Code units of text, and how many of them are … */
  length = 0
  uppers = 0
  digits = 0
  commas = 0
  stops = 0
  /** … of a script that writes no spaces. */
  dense = 0
  words = 0
  /** How many links, and pieces of text. */
  links = 0
  /** Of a row, the cells with text in them. */
  cells = 1
  /** Whether it ends like a sentence. */
  ends = false
  /** Whether its letters are shifted, so that nobody can read it. */
  ciphered = false
  /** A hash of its text, for duplicates. */
  hash: number = 0x811c9dc5 | 0

  constructor(
    readonly start: number,
    readonly kind: BlockKind,
    readonly box: Box,
    readonly rank: Rank | undefined,
  ) {
    this.end = start
  }
}

const TAG = /<[^<>]*>/g
const BLANKS = /\s+/g

/** What a passage says, in one line. */
export const lineAt = (html: string, { start, end }: Span): string =>
  decodeEntities(html.slice(start, end).replace(TAG, '')).replace(BLANKS, ' ').trim()
