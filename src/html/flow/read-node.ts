import { type AnyNode, isElement } from '../parse/node.js'

const SAYS_SOMETHING = /\S/

/** Whether a node may be read: text that is no blank, and elements that hold something, but for pictures of arrows and the like. */
export const isRead = (node: AnyNode): boolean =>
  isElement(node) ? node.name !== 'svg' && node.first !== null : node.nodeType === 3 && SAYS_SOMETHING.test(node.data)
