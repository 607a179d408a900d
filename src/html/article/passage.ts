import type { BlockKind } from '../../document.js'
import type { Rank } from '../flow/rank.js'
import type { Box } from './features/box.js'

/** A block of text as the article is selected: what it is, where it stands, what it looks like. */
export interface Passage {
  start: number
  end: number
  readonly kind: BlockKind
  readonly box: Box
  readonly rank: Rank | undefined
  /** Bits of `Cue` of the inline elements in it. */
  inlineCues: number
  /** Code units in elements with such cues, in links, in bold or italics. */
  cuedLength: number
  linkLength: number
  strongLength: number
  /** Code units of text, and how many of them are … */
  length: number
  uppers: number
  digits: number
  commas: number
  stops: number
  /** … of a script that writes no spaces. */
  dense: number
  words: number
  /** How many links, and pieces of text. */
  links: number
  /** Of a row, the cells with text in them. */
  cells: number
  /** Whether it ends like a sentence. */
  ends: boolean
  /** Whether its letters are shifted, so that nobody can read it. */
  ciphered: boolean
  /** A hash of its text, for duplicates. */
  hash: number
}

/** A passage of nothing yet. */
export function passageOf(start: number, kind: BlockKind, box: Box, rank?: Rank): Passage {
  return {
    start,
    end: start,
    kind,
    box,
    rank,
    inlineCues: 0,
    cuedLength: 0,
    linkLength: 0,
    strongLength: 0,
    length: 0,
    uppers: 0,
    digits: 0,
    commas: 0,
    stops: 0,
    dense: 0,
    words: 0,
    links: 0,
    cells: 1,
    ends: false,
    ciphered: false,
    hash: 0x811c9dc5 | 0,
  }
}
