import { isRead } from '../parse/look.js'
import { type AnyNode, type Element, isElement, type Parent } from '../parse/node.js'

const HEADING = /^(?:h[1-6]|dt)$/
/** A button stands this near to its heading, and among so few nodes. */
const MOST_LEVELS = 3
const MOST_NODES = 4

/** Whether a button is all that a heading says, as on boxes that open: `<h3><button>Who pays?</button></h3>` */
export function isWholeHeading(button: Element): boolean {
  if (button.name !== 'button') return false
  let inside: AnyNode = button
  for (let level = 0; level < MOST_LEVELS; level++) {
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
