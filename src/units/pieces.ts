import { linksIn, widthOfTargets } from '../characters/markdown.js'
import { rememberLast } from '../characters/remember-last.js'
import { countUnspaced } from '../characters/scripts.js'
import { closesAbbreviation } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { gapsOf } from './boundaries.js'

/**
 * A line is cut if it is wider, in code units. Paragraphs are seldom so wide, and where they are their sentences stay
 * together; cutting from 140 on lost more than it gained.
 */
const WIDEST = 300
/** A longer line is no body of news that lost its breaks, and is left whole: its pieces would take more room than it does. */
const LONGEST = 200_000
/**
 * A line of more than `MANY` pieces that are shorter than `SHORTEST` code units on average is noise, and is left whole. The
 * pieces of glued menus have 15 on average or more.
 */
const MANY = 64
const SHORTEST = 5
/** How many letters a letter of a script without blanks counts for. */
const BREADTH = 2.2
/** A line of at most so many code units is not wide, whatever its script, so that its letters need not be counted. */
const NARROW = 90

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** A whole word, or words in capitals, but no name of code, of a file or of a mailbox: `t.GetName()`, `photo.JPG`, `Jo.Ng@paper.example` */
const WORD = '\\p{Lu}\\p{Ll}{0,30}(?![\\p{L}\\p{N}_(.@])|\\p{Lu}{4} ?\\p{Lu}(?!\\p{Lu}{0,30}[_(.])'
/**
 * A stop with a word glued to it is a boundary in any line, and so is a copyright sign behind a stop:
 * `… on Tuesday.|Share this article`, `… on Tuesday. | © 2024 Harbour News. All rights reserved.`
 */
const STOP = '[.…]["\'”’»)]?'
const JOINED = `(?:(?=${WORD})|\\s?(?=©))`
const GLUED = /* @__PURE__ */ new RegExp(STOP + JOINED, 'u')
const GLUED_HERE = /* @__PURE__ */ new RegExp(`(?<=${STOP})${JOINED}`, 'uy')
/** A quick test before `GLUED`, without properties of Unicode, which take long to compile; most texts need no more. */
const MAY_BE_GLUED = /* @__PURE__ */ new RegExp(`${STOP}(?:\\S|\\s?©)`)
/** Signs of code, which prose does not have. */
const CODE = /[{}=<>]|\p{L}\(|;$/u

/**
 * A line cut into pieces. A wide line is cut at every boundary, into sentences, labels, pointers, credits; any other line only
 * where something is glued to a stop. A piece without letters or digits stays with its neighbour.
 *
 * `… to rebuild it.Read more The mayor …` → `… to rebuild it.`, `Read more The mayor …`
 */
export function piecesOf(text: string, line: Span): readonly Span[] {
  const pieces = piecesOfLine(text.slice(line.start, line.end))
  if (pieces.length === 1) return [line]
  return pieces.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
}

/** A body in one line is cut by several stages in a row. */
const piecesOfLine: (said: string) => readonly Span[] = /* @__PURE__ */ rememberLast((said) => {
  const whole = [{ start: 0, end: said.length }]
  if (said.length > LONGEST) return whole
  const isWideLine = isWide(said)
  if (!isWideLine && (!MAY_BE_GLUED.test(said) || !GLUED.test(said) || CODE.test(said))) return whole
  const pieces: Span[] = []
  let start = 0
  let checked = 0 // Up to here, `says` tells whether the piece has letters or digits.
  let says = false
  const links = linksIn(said)
  for (const gap of gapsOf(said)) {
    while ((links[0]?.end ?? Number.POSITIVE_INFINITY) <= gap.start) links.shift()
    if ((links[0]?.start ?? Number.POSITIVE_INFINITY) < gap.start) continue // A link is never cut.
    if (!isWideLine && !isGlued(said, gap)) continue
    says ||= SAYS_SOMETHING.test(said.slice(checked, gap.start))
    checked = gap.start
    if (!says || closesAbbreviation(said, gap.start)) continue
    pieces.push({ start, end: gap.start })
    start = gap.end
    checked = start
    says = false
  }
  const last = pieces.at(-1)
  if (last && !says && !SAYS_SOMETHING.test(said.slice(checked))) pieces.splice(-1, 1, { ...last, end: said.length })
  else pieces.push({ start, end: said.length })
  return pieces.length > MANY && said.length < SHORTEST * pieces.length ? whole : pieces
})

function isGlued(said: string, { start }: Span): boolean {
  GLUED_HERE.lastIndex = start
  return GLUED_HERE.test(said)
}

/** Whether a line is so long that it may hold more than one thing. */
export function isWide(said: string): boolean {
  if (said.length <= NARROW) return false
  // Targets make it narrower, and dense letters wider.
  if (said.length > WIDEST ? !said.includes('](') : !mayBeDense(said)) return said.length > WIDEST
  return said.length - widthOfTargets(said) + BREADTH * countUnspaced(said) > WIDEST
}

/** Scripts without blanks begin here, with Thai. */
const FIRST_DENSE = 0xe00

function mayBeDense(said: string): boolean {
  for (let at = 0; at < said.length; at++) if (said.charCodeAt(at) >= FIRST_DENSE) return true
  return false
}
