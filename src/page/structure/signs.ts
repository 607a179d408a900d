import { ticksAround } from '../../characters/markdown.js'
import { closest, lineIn } from '../cursor.js'
import { Flag, type Page } from '../read/columns.js'
import { tagOf } from '../read/tags.js'
import { decodeCode, textOf } from './code/piece.js'
import { classesOf, endOfLook } from './look.js'
import { isNamedFor, Named } from './names.js'
import { previousSibling } from './walk.js'

/** What browsers draw around an element. */
interface Signs {
  readonly before: string
  readonly behind: string
  readonly isCode: boolean
}

const [Q, SPAN, SMALL, BR, IMG, LABEL] = /* @__PURE__ */ (['q', 'span', 'small', 'br', 'img', 'label'] as const).map(
  tagOf,
) as [number, number, number, number, number, number]
const INLINE_CODE: ReadonlySet<number> = /* @__PURE__ */ new Set(['code', 'kbd', 'samp', 'tt'].map(tagOf))
/** Code within a line has no more elements; what has more, or a block in it, is text that somebody forgot to close. */
const MOST_ELEMENTS = 100
const MOST_LEVELS = 8
const QUOTED = /^[\p{Pi}\p{Pf}\p{Ps}"']/u
const SPACE = /[ \t\n\f\r]+/g
/** How a backtick may be written. */
const MAY_HOLD_TICK = /`|&(?:#|grave;|diacriticalgrave;)/i

const TOGGLE = /(?:^|\s)margin-toggle(?:\s|$)/

/** Whether an element opens a note in the margin: `<label class="margin-toggle">⊕</label>` */
export const opensSideNote = (page: Page, row: number): boolean =>
  page.tag[row] === LABEL && TOGGLE.test(classesOf(page, row))

/** Whether elements of a tag may have signs around them. */
export const mayHaveSigns = (tag: number): boolean => tag === Q || tag === SPAN || tag === SMALL || INLINE_CODE.has(tag)

/**
 * The signs that a text needs where a page draws an element apart: backticks around code, the marks of a quotation, and brackets
 * around a note in the margin that stands within its sentence. `isNote`: whether it is read as a footnote.
 *
 * `<q>So</q>` → `"So"`; `<code>if</code>` → a backtick on either side
 */
export function signsAround(page: Page, row: number, isNote: boolean): Signs | undefined {
  const tag = page.tag[row] as number
  if (tag === Q) {
    if (QUOTED.test(lineIn(page, row, 8))) return undefined
    const isInner = closest(page, page.parent[row] as number, Q, MOST_LEVELS) > 0
    return isInner ? { before: "'", behind: "'", isCode: false } : { before: '"', behind: '"', isCode: false }
  }
  if (INLINE_CODE.has(tag)) return ticksOf(page, row)
  return !isNote && isNamedFor(page, row, Named.sideNote) ? { before: ' (', behind: ')', isCode: false } : undefined
}

function ticksOf(page: Page, row: number): Signs | undefined {
  const { flags, after, tag, box, html, openStart, openEnd, closeStart, closeEnd } = page
  if (((flags[row] as number) & Flag.closed) === 0) return undefined
  const end = endOfLook(page, row, MOST_ELEMENTS)
  if (end < (after[row] as number)) return undefined
  for (let inner = row + 1; inner < end; inner++)
    if (box[inner] === inner || tag[inner] === BR || tag[inner] === IMG) return undefined
  const hasTick = MAY_HOLD_TICK.test(html.slice(openEnd[row], closeStart[row]))
  const { before, behind } = ticksAround(hasTick ? codeIn(page, row) : '')
  // Backticks that touch would be one sign.
  const beside = previousSibling(page, row)
  const touches = beside >= 0 && INLINE_CODE.has(tag[beside] as number) && closeEnd[beside] === openStart[row]
  return { before: touches ? ` ${before}` : before, behind, isCode: true }
}

function codeIn({ html, textFrom, textTo, textStart, textEnd }: Page, row: number): string {
  let code = ''
  for (let text = textFrom[row] as number; text < (textTo[row] as number); text++) {
    const [start, end] = [textStart[text] as number, textEnd[text] as number]
    code += textOf(html, decodeCode(html, start, end))
  }
  return code.replace(SPACE, ' ').trim()
}
