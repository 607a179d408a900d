import { closesAbbreviation } from '../characters/abbreviation.js'
import { linksIn, widthOfTargets } from '../characters/markdown.js'
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

/** A whole word, or words in capitals, but no name of code, of a file or of a mailbox: `t.GetName()`, `photo.JPG`, `Jo.Ng@paper.example` */
const WORD = '\\p{Lu}\\p{Ll}{0,30}(?![\\p{L}\\p{N}_(.@])|\\p{Lu}{4} ?\\p{Lu}(?!\\p{Lu}{0,30}[_(.])'
/**
 * A stop and a word that was glued to it part two things in any line, and so does a sign of rights behind a stop:
 * `… on Tuesday.|Share this article`, `… on Tuesday. | © 2024 Harbour News. All rights reserved.`
 */
const STOP = '[.…]["\'”’»)]?'
const JOINED = `(?:(?=${WORD})|\\s?(?=©))`
const GLUED = /* @__PURE__ */ new RegExp(STOP + JOINED, 'u')
const GLUED_HERE = /* @__PURE__ */ new RegExp(`(?<=${STOP})${JOINED}`, 'uy')
/** What all of these hold. Without properties it is compiled in a fraction of the time, and most texts need no more. */
const MAY_BE_GLUED = /* @__PURE__ */ new RegExp(`${STOP}(?:\\S|\\s?©)`)
/** What prose does not hold, whatever its words. */
const CODE = /[{}=<>]|\p{L}\(|;$/u

/**
 * A wide line as pieces: sentences, glued labels, pointers, credits; another line only where something is glued to a stop.
 * What says nothing stays with a neighbour.
 *
 * `… to rebuild it.Read more The mayor …` → `… to rebuild it.`, `Read more The mayor …`
 */
export function piecesOf(text: string, line: Span): readonly Span[] {
  const said = text.slice(line.start, line.end)
  if (said.length > LONGEST) return [line]
  const all = isWide(said)
  if (!all && (!MAY_BE_GLUED.test(said) || !GLUED.test(said) || CODE.test(said))) return [line]
  const pieces: Span[] = []
  let start = 0
  let seen = 0 // so far it is known whether the piece says something
  let says = false
  const links = linksIn(said)
  for (const gap of gapsOf(said)) {
    while ((links[0]?.end ?? Number.POSITIVE_INFINITY) <= gap.start) links.shift()
    if ((links[0]?.start ?? Number.POSITIVE_INFINITY) < gap.start) continue // a link is never cut
    if (!all && !isGlued(said, gap)) continue
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

function isGlued(said: string, { start }: Span): boolean {
  GLUED_HERE.lastIndex = start
  return GLUED_HERE.test(said)
}

/** Whether what a line says is more than a paragraph of one thing most often is. */
export const isWide = (said: string): boolean =>
  said.length > NARROW && said.length - widthOfTargets(said) + BREADTH * countUnspaced(said) > WIDEST
