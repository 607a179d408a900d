import type { Span } from '../../edit/edit.js'
import { inlineTicks } from '../code/inline-code.js'
import { ClassFact } from '../parse/class-lists.js'
import { findAround, lineIn } from '../parse/look.js'
import type { Element } from '../parse/node.js'
import { startOf } from '../parse/parse.js'

/** What browsers draw around an element. */
export interface Signs {
  readonly before: string
  readonly behind: string
  /** Whether code is between them. */
  readonly isCode?: true
}

const SIDE_NOTE = /(?:^|\s)(?:side|margin)-?note(?:\s|$)/
const isSideNote = /* @__PURE__ */ new ClassFact((classes) => SIDE_NOTE.test(classes), 'note')
const MOST_LEVELS = 8
const QUOTED = /^[\p{Pi}\p{Pf}\p{Ps}"']/u
const QUOTES: Signs = { before: '"', behind: '"' }
const INNER_QUOTES: Signs = { before: "'", behind: "'" }
const BRACKETS: Signs = { before: ' (', behind: ')' }

/**
 * The signs that a text needs where a page draws an element apart: backticks around code, the marks of a quotation, and brackets
 * around a note in the margin that stands within its sentence. `notes`: those that are read as footnotes.
 *
 * `<q>So</q>` → `"So"`; `<code>if</code>` → a backtick on either side
 */
export function signsAround(element: Element, html: string, notes: readonly Span[]): Signs | undefined {
  const { name } = element
  if (name === 'q') {
    if (QUOTED.test(lineIn(element, 2))) return undefined
    return findAround(element, (around) => around.name === 'q', MOST_LEVELS) ? INNER_QUOTES : QUOTES
  }
  if ((name === 'span' || name === 'small') && element.tells(isSideNote)) {
    const start = startOf(element)
    return notes.some((note) => note.start === start) ? undefined : BRACKETS
  }
  const ticks = inlineTicks(element, html)
  return ticks && { ...ticks, isCode: true }
}

const TOGGLE = /(?:^|\s)margin-toggle(?:\s|$)/
const isToggle = /* @__PURE__ */ new ClassFact((classes) => TOGGLE.test(classes), 'toggle')

/** Whether an element opens a note in the margin: `<label class="margin-toggle">⊕</label>` */
export const opensSideNote = (element: Element): boolean => element.name === 'label' && element.tells(isToggle)
