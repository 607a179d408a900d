import { codePointAt, codePointBefore, codePointStart, isMark, remember, widthOf } from '../../characters/code-point.js'
import { EditList, type Edits } from '../../edit/edit-list.js'
import { coalesce } from '../coalesce.js'
import { invisibleWidth, invisibleWidthBefore } from './kinds.js'

// Tibetan ཧྐྵྨླྺྼྻྂ, the deepest stack in use, has 8; Hebrew with every accent 6, Vietnamese 2.
const MOST = 8

// ᾂ is three marks in NFD and U+0344 two, so three code units after a base can make nine. (A Sinhala vowel sign on a Greek
// letter needs two, and is ignored.)
const STRIDE = 3

// The only invisible character below U+0300.
const SOFT_HYPHEN = 0xad

// Marks, invisible characters, and surrogates of either: a superset.
const mayStack = /* @__PURE__ */ remember(/[\p{M}\p{Cf}\p{Cs}\u2065\u115f\u1160\u3164\uffa0]/u)

/**
 * The edits that remove marks beyond the eighth on a character: `Z̀́̂…` keeps eight. Marks are counted as in NFD, so that
 * normalization adds none; invisible characters between them do not count. Checks one code unit in three, which no
 * stack that is too high can avoid.
 */
export function stackedMarks(text: string): Edits {
  const edits = new EditList()
  for (let at = STRIDE - 1; at < text.length; at += STRIDE) {
    if (!couldBeTall(text, at)) continue
    const inside = codePointStart(text, at)
    const end = stackEnd(text, inside)
    if (end === inside) continue
    const start = stackStart(text, inside)
    if (end - start >= STRIDE) cut(edits, text, start, end)
    at = end
  }
  return edits.items
}

/** Whether a code unit may be part of a stack of three: one of its neighbors must be, too. */
function couldBeTall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if ((unit < 0x300 && unit !== SOFT_HYPHEN) || !mayStack(unit)) return false
  return mayStack(text.charCodeAt(at - 1)) || (at + 1 < text.length && mayStack(text.charCodeAt(at + 1)))
}

function cut(edits: EditList, text: string, start: number, end: number): void {
  let height = marksIn(codePointBefore(text, start))
  let full = false
  for (let at = start; at < end; ) {
    const code = codePointAt(text, at)
    const next = at + widthOf(code)
    if (invisibleWidth(text, at) === 0) {
      if (!full) {
        height += marksIn(code)
        full = height > MOST
      }
      if (full) coalesce(edits, at, next, '', 'text/invisible/stacked-marks')
    }
    at = next
  }
}

/** The number of marks of a code point in NFD: 1 for most marks, 2 for U+0344, 1 for é, 0 for e. */
function marksIn(code: number): number {
  if (code < 0xc0) return 0
  let marks = 0
  for (const part of String.fromCodePoint(code).normalize('NFD')) if (isMark(part.codePointAt(0) as number)) marks++
  return marks
}

function stackStart(text: string, within: number): number {
  let at = within
  while (at > 0) {
    const code = codePointBefore(text, at)
    if (!isMark(code) && invisibleWidthBefore(text, at) === 0) break
    at -= widthOf(code)
  }
  return at
}

function stackEnd(text: string, within: number): number {
  let at = within
  while (at < text.length) {
    const code = codePointAt(text, at)
    if (!isMark(code) && invisibleWidth(text, at) === 0) break
    at += widthOf(code)
  }
  return at
}
