import { closesAbbreviation } from '../characters/abbreviation.js'
import { countUnspaced } from '../characters/scripts.js'
import type { Span } from '../edit/edit.js'
import { gapsOf } from './boundaries.js'

/**
 * A line is cut if it is wider, in code units. Paragraphs are seldom so wide, and where they are their sentences stay
 * together; cutting from 140 on lost more than it gained.
 */
const WIDEST = 300
/** A longer line is no body of news that lost its breaks, and is left whole: its pieces would take more room than it does. */
const LONGEST = 200_000
/** A line of more pieces … */
const MANY = 64
/** … that are shorter than so many code units on average is noise, and is left whole; glued menus come down to 15. */
const SHORTEST = 5
/** A letter of a script without blanks counts as so many. */
const BREADTH = 2.2
/** No line of so few code units is wide, whatever its script: its letters need not be counted. */
const NARROW = 90

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/**
 * A wide line as pieces: sentences, glued labels, pointers, credits. What says nothing stays with a neighbour.
 *
 * `… to rebuild it.Read more The mayor …` → `… to rebuild it.`, `Read more The mayor …`
 */
export function piecesOf(text: string, line: Span): readonly Span[] {
  const said = text.slice(line.start, line.end)
  if (said.length > LONGEST || !isWide(said)) return [line]
  const pieces: Span[] = []
  let start = 0
  let seen = 0 // so far it is known whether the piece says something
  let says = false
  for (const gap of gapsOf(said)) {
    says ||= SAYS_SOMETHING.test(said.slice(seen, gap.start))
    seen = gap.start
    if (!says || closesAbbreviation(said, gap.start)) continue
    pieces.push({ start: line.start + start, end: line.start + gap.start })
    start = gap.end
    seen = start
    says = false
  }
  const last = pieces.at(-1)
  if (last && !says && !SAYS_SOMETHING.test(said.slice(seen))) pieces.splice(-1, 1, { ...last, end: line.end })
  else pieces.push({ start: line.start + start, end: line.end })
  return pieces.length > MANY && said.length < SHORTEST * pieces.length ? [line] : pieces
}

const isWide = (said: string): boolean => said.length > NARROW && said.length + BREADTH * countUnspaced(said) > WIDEST
