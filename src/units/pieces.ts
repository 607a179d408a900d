import { linksIn, widthOfTargets } from '../characters/markdown.js'
import { rememberLast } from '../characters/remember-last.js'
import { countUnspaced } from '../characters/scripts.js'
import { closesAbbreviation } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { gapsOf } from './boundaries.js'

/**
 * A line wider than this is cut. Few paragraphs are so wide, and their sentences stay together if they are cut. Cutting from
 * 140 on lost more text than it gained.
 */
const WIDEST = 300
/**
 * A longer line is not a news story without line breaks. It is not cut, because its pieces would take more memory than the
 * line.
 */
const LONGEST = 200_000
/**
 * A line with more than `MANY` pieces that average less than `SHORTEST` code units is noise and is not cut. The pieces of glued
 * menus average 15 or more.
 */
const MANY = 64
const SHORTEST = 5
/** How many letters one letter of a script without spaces counts for. */
const BREADTH = 2.2
/** A line of at most this many code units is narrow in any script, so its letters need not be counted. */
const NARROW = 90

const HAS_TEXT = /[\p{L}\p{N}]/u

/**
 * A whole word, or words in capitals, but not a name in code, of a file or of a mailbox: `t.GetName()`, `photo.JPG`,
 * `Jo.Ng@paper.example`
 */
const WORD = '\\p{Lu}\\p{Ll}{0,30}(?![\\p{L}\\p{N}_(.@])|\\p{Lu}{4} ?\\p{Lu}(?!\\p{Lu}{0,30}[_(.])'
/**
 * In any line, a stop with a word glued to it is a boundary, and so is a copyright sign behind a stop: `… on Tuesday.|Share
 * this article`, `… on Tuesday. | © 2024 Harbour News. All rights reserved.`
 */
const STOP = '[.…]["\'”’»)]?'
const JOINED = `(?:(?=${WORD})|\\s?(?=©))`
const GLUED = /* @__PURE__ */ new RegExp(STOP + JOINED, 'u')
const GLUED_HERE = /* @__PURE__ */ new RegExp(`(?<=${STOP})${JOINED}|(?<=\\S)(?=[▶▷])`, 'uy')
/** A pointer to another story is one in any line, too, in code as well: `… 기자|▶ 다리 통행 재개` */
const GLUED_POINTER = /\S[▶▷]/
/** A quick test before `GLUED`, without Unicode properties, which are slow to compile. Enough for most texts. */
const MAY_BE_GLUED = /* @__PURE__ */ new RegExp(`${STOP}(?:\\S|\\s?©)`)
/** Code punctuation, which prose does not contain. */
const CODE = /[{}=<>]|\p{L}\(|;$/u

/**
 * Cuts a line into pieces. A wide line is cut at every boundary: sentences, labels, pointers, credits. Any other line is cut
 * only where text is glued to a stop or to a pointer. A piece without letters or digits is merged with its neighbor.
 *
 * `… to rebuild it.Read more The mayor …` → `… to rebuild it.`, `Read more The mayor …`
 */
export function piecesOf(text: string, line: Span): readonly Span[] {
  const pieces = piecesOfLine(text.slice(line.start, line.end))
  if (pieces.length === 1) return [line]
  return pieces.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
}

/** Cached, because several consecutive stages cut a body that is one line. */
const piecesOfLine: (line: string) => readonly Span[] = /* @__PURE__ */ rememberLast((line) => {
  const whole = [{ start: 0, end: line.length }]
  if (line.length > LONGEST) return whole
  const isWideLine = isWide(line)
  const isGluedLine = () =>
    (MAY_BE_GLUED.test(line) && GLUED.test(line) && !CODE.test(line)) || GLUED_POINTER.test(line)
  if (!isWideLine && !isGluedLine()) return whole
  const pieces: Span[] = []
  let start = 0
  let checked = 0 // Up to here, `hasText` is known.
  let hasText = false
  const links = linksIn(line)
  for (const gap of gapsOf(line)) {
    while ((links[0]?.end ?? Number.POSITIVE_INFINITY) <= gap.start) links.shift()
    if ((links[0]?.start ?? Number.POSITIVE_INFINITY) < gap.start) continue // Links are never cut.
    if (!isWideLine && !isGlued(line, gap)) continue
    hasText ||= HAS_TEXT.test(line.slice(checked, gap.start))
    checked = gap.start
    if (!hasText || closesAbbreviation(line, gap.start)) continue
    pieces.push({ start, end: gap.start })
    start = gap.end
    checked = start
    hasText = false
  }
  const last = pieces.at(-1)
  if (last && !hasText && !HAS_TEXT.test(line.slice(checked))) pieces.splice(-1, 1, { ...last, end: line.length })
  else pieces.push({ start, end: line.length })
  return pieces.length > MANY && line.length < SHORTEST * pieces.length ? whole : pieces
})

function isGlued(line: string, { start }: Span): boolean {
  GLUED_HERE.lastIndex = start
  return GLUED_HERE.test(line)
}

/** Whether a line is wide enough to hold more than one item. */
export function isWide(line: string): boolean {
  if (line.length <= NARROW) return false
  // Link targets make a line narrower, and dense scripts make it wider.
  if (line.length > WIDEST ? !line.includes('](') : !mayBeDense(line)) return line.length > WIDEST
  return line.length - widthOfTargets(line) + BREADTH * countUnspaced(line) > WIDEST
}

/** The first code unit of scripts without spaces (Thai). */
const FIRST_DENSE = 0xe00

function mayBeDense(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) >= FIRST_DENSE) return true
  return false
}
