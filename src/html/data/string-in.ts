import type { Edit, Span } from '../../edit/edit.js'

const OUTSIDE = 'html/data/outside'
const ESCAPE = 'html/data/escape'
const ESCAPES = /\\(?:u([\da-f]{4})|(.))/gis
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\n' }

/**
 * Leaves of a source what one string in it says: all around it goes, and its escapes become what they stand for.
 *
 * `x = {"a":"Rain.\nSnow"}` and the span between the quotes → edits that leave `Rain.`, a line feed and `Snow`
 */
export function stringIn(source: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = []
  if (start > 0) edits.push({ start: 0, end: start, insert: '', rule: OUTSIDE })
  for (const { index, 0: whole, 1: code, 2: char = '' } of source.slice(start, end).matchAll(ESCAPES)) {
    const insert = code === undefined ? (controls[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16))
    edits.push({ start: start + index, end: start + index + whole.length, insert, rule: ESCAPE })
  }
  if (end < source.length) edits.push({ start: end, end: source.length, insert: '', rule: OUTSIDE })
  return edits
}
