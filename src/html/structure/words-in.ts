import { decodeEntities } from '../../repair/entities.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'

const BLANKS = /\s+/g
const MOST_NODES = 400

/** The text in a node, decoded and in one line, as far as so many code units or nodes: what a label or a formula says. */
export function wordsIn(node: AnyNode, most = 200): string {
  if (!isElement(node)) return 'data' in node && node.nodeType === 3 ? oneLine(node.data) : ''
  let text = ''
  visit(
    node,
    {
      enter: (inner) => {
        if (inner.nodeType === 3)
          text += (
            text === '' ? (inner as { data: string }).data.trimStart() : (inner as { data: string }).data
          ).replace(BLANKS, ' ')
        return true
      },
      endsAt: () => text.length > most,
    },
    MOST_NODES,
  )
  return oneLine(text)
}

/** `a &amp;\n b` → `a & b` */
export const oneLine = (text: string): string => decodeEntities(text).replace(BLANKS, ' ').trim()

/** The element of this name around a node, so many levels up. */
export function around(node: AnyNode, isMeant: (element: Element) => boolean, levels: number): Element | undefined {
  let up = node.parent
  for (let level = 0; up && isElement(up) && level < levels; level++, up = up.parent) if (isMeant(up)) return up
  return undefined
}

/** The first element in another that is meant, among so many nodes. */
export function firstIn(
  element: Element,
  isMeant: (element: Element) => boolean,
  most = MOST_NODES,
): Element | undefined {
  let found: Element | undefined
  visit(
    element,
    {
      enter: (node) => {
        if (!found && isElement(node) && isMeant(node)) found = node
        return true
      },
      endsAt: () => found !== undefined,
    },
    most,
  )
  return found
}
