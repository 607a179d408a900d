import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'

const RULE = 'text/space'

/** White space other than spaces and line feeds. Not U+0085, which is the ellipsis of windows-1252. */
const FOREIGN = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
/** A space next to other white space. Two small patterns scan twice as fast as one. */
const CROWDED = /[ \n] | \n/g

/**
 * Normalizes white space within lines: one space for each run, none at either end of a line, line feeds for line breaks.
 * The number of line breaks stays.
 *
 * `a\u00A0\t b \r\n c` → `a b\nc`
 */
export function spaces(text: string): Edits {
  const edits = new EditList()
  let foreign = find(FOREIGN, text, 0)
  let crowded = text.startsWith(' ') ? 0 : find(CROWDED, text, 0)
  let last = 0
  while (foreign < text.length || crowded < text.length) {
    let start = Math.min(foreign, crowded)
    let end = start
    while (start > last && isWhite(text.charCodeAt(start - 1))) start--
    while (end < text.length && isWhite(text.charCodeAt(end))) end++
    const insert = lineBreaks(text, start, end) || (start === 0 || end === text.length ? '' : ' ')
    if (end - start !== insert.length || text.slice(start, end) !== insert)
      edits.push({ start, end, insert, rule: RULE })
    last = end
    if (foreign < end) foreign = find(FOREIGN, text, end)
    if (crowded < end) crowded = find(CROWDED, text, end)
  }
  if (text.endsWith(' ') && last < text.length)
    edits.push({ start: text.length - 1, end: text.length, insert: '', rule: RULE })
  return edits.items
}

function find(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex - (pattern === CROWDED ? 2 : 1) : text.length
}

function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  if (code >= 0x2000 && code <= 0x205f)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
  return code === 0x1680 || code === 0x3000
}

/** One line feed for each line break in a run of white space, two for a paragraph separator. */
function lineBreaks(text: string, start: number, end: number): string {
  let breaks = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) breaks += at > start && text.charCodeAt(at - 1) === 0x0d ? 0 : 1
    else if (code === 0x0b || code === 0x0c || code === 0x0d || code === 0x2028) breaks++
    else if (code === 0x2029) breaks += 2
  }
  return '\n'.repeat(breaks)
}

const [TAB, FEED, RETURN, BLANK] = [9, 10, 13, 32]

/**
 * Normalizes the white space of Markdown that has no meaning: line feeds for line breaks, nothing on blank lines or at the end of
 * the text. Indentation and two spaces before a line break are syntax, and stay.
 *
 * `a  \r\n \r\n  - b ` → `a  \n\n  - b`
 */
export function lineEndings(text: string): Edits {
  const edits = new EditList()
  for (let start = 0; start <= text.length; ) {
    let words = start
    while (isBlankOrTab(text.charCodeAt(words))) words++
    const end = endOfLine(text, words)
    let last = end
    if (end === text.length) while (last > words && isBlankOrTab(text.charCodeAt(last - 1))) last--
    const from = last === words ? start : last
    if (end > from) edits.push({ start: from, end, insert: '', rule: RULE })
    if (end === text.length) break
    const isReturn = text.charCodeAt(end) === RETURN
    start = isReturn && text.charCodeAt(end + 1) === FEED ? end + 2 : end + 1
    if (isReturn) edits.push({ start: end, end: start, insert: '\n', rule: RULE })
  }
  return edits.items
}

const isBlankOrTab = (code: number): boolean => code === BLANK || code === TAB

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== FEED && text.charCodeAt(at) !== RETURN) at++
  return at
}

const WIDE = /^\n+|\n{3,}|\n+$/g

/**
 * Removes line breaks at both ends, and blank lines beyond one between paragraphs.
 *
 * `\na\n\n\n\nb\n` → `a\n\nb`
 */
export function breaks(text: string): Edits {
  if (!text.startsWith('\n') && !text.endsWith('\n') && !text.includes('\n\n\n')) return []
  const edits = new EditList()
  WIDE.lastIndex = 0
  for (let wide = WIDE.exec(text); wide; wide = WIDE.exec(text)) {
    const end = wide.index + wide[0].length
    const insert = wide.index === 0 || end === text.length ? '' : '\n\n'
    edits.push({ start: wide.index, end, insert, rule: RULE })
  }
  return edits.items
}

/**
 * Normalizes white space to single spaces and line feeds, with at most one blank line between paragraphs.
 *
 * `normalizeWhitespace(' a\u00A0 b\r\n\r\n\r\nc ')` → `'a b\n\nc'`
 */
export function normalizeWhitespace(text: string): string {
  const lines = apply(text, spaces(text))
  return apply(lines, breaks(lines))
}
