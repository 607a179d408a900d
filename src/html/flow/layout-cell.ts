import { isRead } from '../parse/look.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'

/** What a cell of the old web has around its text. */
const AROUND_TEXT: ReadonlySet<string> = new Set(['font', 'span', 'b', 'i', 'small', 'big', 'center'])
const MOST_LEVELS = 2

/** Whether a cell is there for the layout of the page: paragraphs stand in it, parted by line breaks alone. */
export function isLayoutCell(element: Element): boolean {
  return (element.name === 'td' || element.name === 'th') && hasParagraphs(element, MOST_LEVELS)
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
