import { isBlank } from '../parse/look.js'
import { type AnyNode, isElement } from '../parse/node.js'

/** Whether a node may be read: text that is no blank, and elements that hold something, but for pictures of arrows and the like. */
export const isRead = (node: AnyNode): boolean =>
  isElement(node) ? node.name !== 'svg' && !node.isEmpty : node.nodeType === 3 && !isBlank(node)
