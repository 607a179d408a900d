import { linksIn, widthOfTargets } from '../characters/markdown.js'
import { once } from '../characters/once.js'
import { countUnspaced } from '../characters/scripts.js'
import { closesAbbreviation } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { linesOf, Trait } from '../lines/lines.js'
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
const GLUED = /* @__PURE__ */ once(() => new RegExp(STOP + JOINED, 'u'))
const GLUED_HERE = /* @__PURE__ */ once(() => new RegExp(`(?<=${STOP})${JOINED}|(?<=\\S)(?=[▶▷])`, 'uy'))
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
  if (line.end - line.start > LONGEST) return [line]
  const lines = linesOf(text)
  const traits = lines.traitsOf(line)
  const isWideLine = isWideBy(traits, text, line)
  if (!isWideLine && !isGluedLine(traits, text, line)) return [line]
  const known = lines.pieces.get(line.start)
  if (known?.at(-1)?.end === line.end) return known
  const gaps = gapsOf(text, line)
  const pieces = piecesBetween(text, line, isWideLine ? gaps : gaps.filter((gap) => isGlued(text, gap)))
  lines.pieces.set(line.start, pieces)
  return pieces
}

/** Whether text is glued to a stop or to a pointer in a line that is not code. */
function isGluedLine(traits: number, text: string, { start, end }: Span): boolean {
  if ((traits & (Trait.stop | Trait.pointer)) === 0) return false
  const line = text.slice(start, end)
  if ((traits & Trait.pointer) !== 0 && GLUED_POINTER.test(line)) return true
  return MAY_BE_GLUED.test(line) && GLUED().test(line) && !CODE.test(line)
}

/** The pieces of a line between gaps. */
function piecesBetween(text: string, line: Span, gaps: readonly Span[]): readonly Span[] {
  const pieces: Span[] = []
  let start = line.start
  let checked = start // Up to here, `hasText` is known.
  let hasText = false
  const links = linksIn(text.slice(line.start, line.end))
  for (const gap of gaps) {
    const at = gap.start - line.start
    while ((links[0]?.end ?? Number.POSITIVE_INFINITY) <= at) links.shift()
    if ((links[0]?.start ?? Number.POSITIVE_INFINITY) < at) continue // Links are never cut.
    hasText ||= HAS_TEXT.test(text.slice(checked, gap.start))
    checked = gap.start
    if (!hasText || closesAbbreviation(text, gap.start)) continue
    pieces.push({ start, end: gap.start })
    start = gap.end
    checked = start
    hasText = false
  }
  const last = pieces.at(-1)
  if (last && !hasText && !HAS_TEXT.test(text.slice(checked, line.end)))
    pieces.splice(-1, 1, { ...last, end: line.end })
  else pieces.push({ start, end: line.end })
  return pieces.length > MANY && line.end - line.start < SHORTEST * pieces.length ? [line] : pieces
}

function isGlued(text: string, { start }: Span): boolean {
  const glued = GLUED_HERE()
  glued.lastIndex = start
  return glued.test(text)
}

/** Whether a line is wide enough to hold more than one item. */
export const isWide = (text: string, line: Span): boolean => isWideBy(linesOf(text).traitsOf(line), text, line)

function isWideBy(traits: number, text: string, { start, end }: Span): boolean {
  const length = end - start
  if (length <= NARROW) return false
  // Link targets make a line narrower, and dense scripts make it wider.
  if ((traits & (length > WIDEST ? Trait.markup : Trait.unspaced)) === 0) return length > WIDEST
  const line = text.slice(start, end)
  return length - widthOfTargets(line) + BREADTH * countUnspaced(line) > WIDEST
}
