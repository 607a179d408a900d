import { codePointAt, codePointBefore, isHighSurrogate, isLowSurrogate, widthOf } from '../../characters/code-point.js'
import { apply, type Span } from '../../edit/edit.js'
import { EditList, type Edits } from '../../edit/edit-list.js'
import { applyStage, editsOf, transformOf } from '../../edit/transform.js'
import { coalesce, interleave } from '../coalesce.js'
import { type BidiLine, isDirectionControl, isDirectionMark, readLine } from './bidi.js'
import {
  clusterBefore,
  fills,
  flagWidth,
  INVISIBLE,
  invisibleWidth,
  invisibleWidthBefore,
  isFiller,
  isJoiner,
  isSelector,
  joins,
  marksFrom,
  selects,
} from './kinds.js'
import { stackedMarks } from './stacked-marks.js'

/** Which invisible characters to keep: `removeInvisible(text, { softHyphen: 'keep' })` */
export interface InvisibleOptions {
  /** Soft hyphens, which mark where a word may break. Removed by default. */
  readonly softHyphen?: 'remove' | 'keep' | undefined
  /** Ideographic variation sequences: a selector after a Han character. Kept by default. */
  readonly ivs?: 'keep' | 'strip' | undefined
}

/**
 * Removes invisible characters, judged by their context, and marks stacked beyond the eighth.
 *
 * - Zero-width characters, tags, selectors and fillers are removed where they have no effect: `pass\u200bword` → `password`
 * - Joiners stay where they shape letters or emoji: می‌خواهم, श्री, ශ්‍රී, 👩‍🚀
 * - Selectors stay after a base that has the variant: ❤️, 葛󠄀; flags keep their tags: 🏴󠁧󠁢󠁥󠁮󠁧󠁿
 * - Balanced directional controls stay in lines with right-to-left letters; overrides never do
 */
export function invisible(text: string, options: InvisibleOptions = {}): Edits {
  const blanks = (visible: string) => interleave(gaps(visible, options), blankCells(visible))
  const cut = applyStage(transformOf(text), stackedMarks)
  if (cut.moves.length === 0) return blanks(text)
  return editsOf(applyStage(cut, blanks))
}

/** Removes invisible characters: `pass\u200bword` → `password`. See `invisible` for those that stay. */
export function removeInvisible(text: string, options?: InvisibleOptions): string {
  return apply(text, invisible(text, options))
}

const SOFT_HYPHEN = 0xad
const ZERO_WIDTH_SPACE = 0x200b
const MOST_DIRECTION_MARKS = 2
const MOST_FILLERS = 2

/**
 * The edits that remove invisible characters. A run of them is judged by the visible characters on both sides, which never
 * change. So the result does not depend on the order of removals, and a second run finds nothing.
 */
function gaps(text: string, options: InvisibleOptions): Edits {
  const edits = new EditList()
  let line: BidiLine | undefined
  const lineAt = (at: number): BidiLine => {
    if (!line || at >= line.end) line = readLine(text, at, line?.end ?? 0)
    return line
  }
  INVISIBLE.lastIndex = 0
  while (INVISIBLE.test(text)) {
    const start = INVISIBLE.lastIndex - 1
    const end = gapEnd(text, start)
    if (end > start) {
      judgeGap(edits, text, start, end, options, lineAt)
      INVISIBLE.lastIndex = end
    }
  }
  return edits.items
}

/** A run of invisible characters, its visible neighbors, and what was kept of it so far. */
interface Gap extends Span {
  readonly text: string
  readonly left: number
  readonly right: number
  anything: boolean
  joiner: boolean
  directionMarks: number
  fillers: number
}

function judgeGap(
  edits: EditList,
  text: string,
  start: number,
  end: number,
  options: InvisibleOptions,
  lineAt: (at: number) => BidiLine,
): void {
  const left = codePointBefore(text, start)
  const right = codePointAt(text, end)
  const from = start + flagWidth(left, text, start)
  const kept = { anything: from > start, joiner: false, directionMarks: 0, fillers: 0 }
  const gap: Gap = { text, start, end, left, right, ...kept }
  let removedFrom = from
  for (let at = from; at < end; ) {
    const code = codePointAt(text, at)
    const next = at + widthOf(code)
    if (keeps(gap, code, at, options, lineAt)) {
      gap.anything = true
      remove(edits, text, removedFrom, at, '')
      removedFrom = next
    }
    at = next
  }
  // Keep two lone surrogates from becoming a character.
  const wouldPair = !gap.anything && isHighSurrogate(left) && isLowSurrogate(right)
  remove(edits, text, removedFrom, end, wouldPair ? '\ufffd' : '')
}

function keeps(
  gap: Gap,
  code: number,
  at: number,
  options: InvisibleOptions,
  lineAt: (at: number) => BidiLine,
): boolean {
  if (isJoiner(code)) {
    const joining = !gap.joiner && joins(code, clusterBefore(gap.text, gap.start), marksFrom(gap.text, gap.end))
    gap.joiner ||= joining
    return joining
  }
  if (isSelector(code)) return !gap.anything && selects(code, gap.left, options.ivs !== 'strip')
  if (isDirectionMark(code)) return lineAt(at).rightToLeft && ++gap.directionMarks <= MOST_DIRECTION_MARKS
  if (isDirectionControl(code)) return lineAt(at).balanced.has(at)
  if (isFiller(code)) return fills(code, gap.left, gap.right) && ++gap.fillers <= MOST_FILLERS
  return code === SOFT_HYPHEN && options.softHyphen === 'keep'
}

/** Removes a span in one edit, with a rule named after its first character. */
function remove(edits: EditList, text: string, start: number, end: number, insert: string): void {
  if (start < end) edits.push({ start, end, insert, rule: `text/invisible/${nameOf(codePointAt(text, start))}` })
}

function nameOf(code: number): string {
  if (code === SOFT_HYPHEN) return 'soft-hyphen'
  if (isSelector(code)) return 'selector'
  if (code >= 0xe0000) return 'tag'
  if (isDirectionMark(code) || isDirectionControl(code)) return 'bidi'
  if (isFiller(code)) return 'filler'
  return isJoiner(code) && code !== ZERO_WIDTH_SPACE ? 'joiner' : 'zero-width'
}

function gapEnd(text: string, start: number): number {
  let at = start
  for (let width = invisibleWidth(text, at); width > 0; width = invisibleWidth(text, at)) at += width
  return at
}

const BLANK = '\u2800'

/**
 * Blank braille cells outside braille, which posts use as fake empty lines. Unlike Hangul fillers they have the width of a cell,
 * so a space replaces them: `Hello⠀world` → `Hello world`, but ⠃⠽⠀⠚⠕ stays.
 */
function blankCells(text: string): Edits {
  const edits = new EditList()
  let end = 0
  for (let start = text.indexOf(BLANK); start >= 0; start = text.indexOf(BLANK, end)) {
    end = blankEnd(text, start)
    if (!isDotted(text.charCodeAt(seenBefore(text, start) - 1)) && !isDotted(text.charCodeAt(end))) {
      replaceCells(edits, text, start, end)
    }
  }
  return edits.items
}

function replaceCells(edits: EditList, text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (text[at] === BLANK) coalesce(edits, at, at + 1, ' ', 'text/invisible/filler')
  }
}

function isDotted(code: number): boolean {
  return code > 0x2800 && code <= 0x28ff
}

/** The end of the last visible character before an offset. */
function seenBefore(text: string, from: number): number {
  let at = from
  for (let width = invisibleWidthBefore(text, at); width > 0; width = invisibleWidthBefore(text, at)) at -= width
  return at
}

/** The end of a run of blank cells, including invisible characters in it and after it. */
function blankEnd(text: string, from: number): number {
  let at = from
  while (text[at] === BLANK || invisibleWidth(text, at) > 0) at += invisibleWidth(text, at) || 1
  return at
}
