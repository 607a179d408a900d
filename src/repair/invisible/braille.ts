import { invisibleWidth, invisibleWidthBefore } from '../../characters/default-ignorable.js'
import { EditList, type Edits } from '../../edit/edit-list.js'
import { coalesce } from '../coalesce.js'

const BLANK = '\u2800'

/**
 * Blank braille cells outside braille, which posts use to fake an empty line. Unlike the Hangul fillers they have
 * the width of a cell, so a space takes their place: `Hello⠀world` → `Hello world`, but ⠃⠽⠀⠚⠕ stays.
 */
export function blankCells(text: string): Edits {
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

/** Where the last character that can be seen before an offset ends. */
function seenBefore(text: string, from: number): number {
  let at = from
  for (let width = invisibleWidthBefore(text, at); width > 0; width = invisibleWidthBefore(text, at)) at -= width
  return at
}

/** Where a run of blank cells ends, and whatever invisible is between and after them. */
function blankEnd(text: string, from: number): number {
  let at = from
  while (text[at] === BLANK || invisibleWidth(text, at) > 0) at += invisibleWidth(text, at) || 1
  return at
}
