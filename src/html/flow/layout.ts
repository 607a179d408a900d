import { isRead } from '../parse/look.js'
import { isIn, nameSet } from '../parse/names.js'
import { type AnyNode, type Element, isElement, type Parent } from '../parse/node.js'
import { endOf } from '../parse/parse.js'

/** Elements that pages draw as labels, apart from each other. */
const LABELS = /* @__PURE__ */ nameSet('span strong b em i small time')
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
  if (!isLabel(element) || html.charCodeAt(element.startIndex - 1) !== CLOSE) return false
  const { prev, first } = element
  if (prev === null || !isElement(prev) || !isLabel(prev) || first?.nodeType !== 3) return false
  const tag = html.lastIndexOf('</', endOf(prev) - 1)
  const before = html.slice(Math.max(0, tag - 2), tag + 2)
  if (!ENDS_WORD.test(before)) return false
  const { data } = first
  return BEGINS_WORD.test(data) || (BEGINS_NUMBER.test(data) && LETTER.test(before))
}

const isLabel = ({ tree, at }: Element): boolean => isIn(LABELS, tree.kinds[at] as number)
const CLOSE = 0x3e

const HEADING = /^(?:h[1-6]|dt)$/
/** A button stands this near to its heading, and among so few nodes. */
const MOST_LEVELS_OF_BUTTON = 3
const MOST_NODES = 4

/** Whether a button is all that a heading says, as on boxes that open: `<h3><button>Who pays?</button></h3>` */
export function isWholeHeading(button: Element): boolean {
  if (button.name !== 'button') return false
  let inside: AnyNode = button
  for (let level = 0; level < MOST_LEVELS_OF_BUTTON; level++) {
    const parent: Parent | null = inside.parent
    if (!parent || !isElement(parent) || !isAlone(inside)) return false
    if (HEADING.test(parent.name)) return true
    inside = parent
  }
  return false
}

/** Whether nothing that could be read stands beside a node. */
function isAlone({ prev, next }: AnyNode): boolean {
  let steps = 0
  for (let node = prev; node; node = node.prev) if (isRead(node) || ++steps > MOST_NODES) return false
  for (let node = next; node; node = node.next) if (isRead(node) || ++steps > MOST_NODES) return false
  return true
}

/** What a cell of the old web has around its text. */
const AROUND_TEXT: ReadonlySet<string> = new Set(['font', 'span', 'b', 'i', 'small', 'big', 'center'])
const MOST_LEVELS_OF_CELL = 2

/** Whether a cell is there for the layout of the page: paragraphs stand in it, parted by line breaks alone. */
export function isLayoutCell(element: Element): boolean {
  return (element.name === 'td' || element.name === 'th') && hasParagraphs(element, MOST_LEVELS_OF_CELL)
}

/** Whether two line breaks in a row part something from something. */
function hasParagraphs({ first }: Element, levels: number): boolean {
  let breaks = 0
  let hasText = false
  for (let node: AnyNode | null = first; node; node = node.next) {
    if (isElement(node) && node.name === 'br') {
      breaks++
      continue
    }
    if (isElement(node) && levels > 0 && AROUND_TEXT.has(node.name) && hasParagraphs(node, levels - 1)) return true
    if (!isRead(node)) continue
    if (hasText && breaks > 1) return true
    hasText = true
    breaks = 0
  }
  return false
}
