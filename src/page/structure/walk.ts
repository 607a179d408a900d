import type { Page } from '../read/columns.js'

/** What is told of the inside of an element, in source order. */
export interface Visitor {
  /** An element begins. Answers whether its inside is told. */
  enter(row: number): boolean
  /** An element whose inside was told ends. */
  leave(row: number): void
  /** Text, white space and all, between one piece of markup and the next. `before` and `behind`: elements beside it, or -1. */
  text(start: number, end: number, parent: number, before: number, behind: number): void
}

/** Tells a visitor what stands in an element: as the source has it, with hidden text, and without comments. */
export function walkIn(page: Page, root: number, visitor: Visitor): void {
  const { after, parent, openStart, openEnd, closeStart, closeEnd, html } = page
  let outer = root
  let at = openEnd[root] as number
  let before = -1
  for (let row = root + 1; ; ) {
    const isWithin = row < (after[outer] as number)
    const stop = (isWithin ? openStart[row] : closeStart[outer]) as number
    for (let start = at; start < stop; ) {
      const markup = markupIn(html, start, stop)
      if (markup > start) visitor.text(start, markup, outer, before, isWithin ? row : -1)
      start = markup < stop ? endOfMarkup(html, markup, stop) : stop
    }
    if (isWithin && visitor.enter(row)) {
      at = openEnd[row] as number
      outer = row++
      before = -1
    } else if (isWithin) {
      at = closeEnd[row] as number
      before = row
      row = after[row] as number
    } else {
      if (outer === root) return
      visitor.leave(outer)
      at = closeEnd[outer] as number
      before = outer
      outer = parent[outer] as number
    }
  }
}

/** Where a comment or a closing tag that closes nothing begins, or `end`. */
function markupIn(html: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (html.charCodeAt(at) !== LESS) continue
    const next = html.charCodeAt(at + 1)
    if (next === EXCLAMATION || next === QUESTION || (next === SLASH && LETTER.test(html.charAt(at + 2)))) return at
  }
  return end
}

function endOfMarkup(html: string, start: number, end: number): number {
  const sign = html.startsWith('<!--', start) ? '-->' : '>'
  const close = html.slice(start, end).indexOf(sign, 2)
  return close < 0 ? end : start + close + sign.length
}

const LESS = 0x3c
const EXCLAMATION = 0x21
const QUESTION = 0x3f
const SLASH = 0x2f
const LETTER = /[a-z]/i

/** The element right before another in the same parent, or -1. */
export function previousSibling({ parent }: Page, row: number): number {
  const around = parent[row] as number
  let at = row - 1
  while (at > around && (parent[at] as number) !== around) at = parent[at] as number
  return at > around ? at : -1
}
