import type { AnyNode, Element } from 'domhandler'

export function isElement(node: AnyNode): node is Element {
  return 'attribs' in node
}
