import { type Element, isElement } from '../parse/node.js'
import { endOf } from '../parse/parse.js'

/** Elements that pages draw as labels, apart from each other. */
const LABELS: ReadonlySet<string> = new Set(['span', 'strong', 'b', 'em', 'i', 'small', 'time'])
/** The ends of two words, not of a letter that is drawn apart: `<b>T</b><span>he</span>`, `<i>x</i><b>2</b>` */
const ENDS_WORD = /(?:[\p{L}\p{M}\p{N}]\p{Ll}|\p{N})<\/$/u
const BEGINS_WORD = /^\p{Lu}\p{Ll}/u
const BEGINS_NUMBER = /^\p{N}/u
const LETTER = /\p{Ll}<\/$/u

/**
 * Whether an element is a label beside another one, without a blank between them in the source.
 *
 * `<span>Length</span><span>120 m</span>`, `<b>120 m</b><span>Length</span>` → true for the second element
 */
export function isLabelBeside(element: Element, html: string): boolean {
  if (!LABELS.has(element.name) || html.charCodeAt(element.startIndex - 1) !== CLOSE) return false
  const { prev, first } = element
  if (prev === null || !isElement(prev) || !LABELS.has(prev.name) || first?.nodeType !== 3) return false
  const tag = html.lastIndexOf('</', endOf(prev) - 1)
  const before = html.slice(Math.max(0, tag - 2), tag + 2)
  if (!ENDS_WORD.test(before)) return false
  const { data } = first
  return BEGINS_WORD.test(data) || (BEGINS_NUMBER.test(data) && LETTER.test(before))
}

const CLOSE = 0x3e
