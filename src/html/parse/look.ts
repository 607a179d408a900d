import { decodeEntities } from '../../repair/entities.js'
import { type AnyNode, type Element, isElement } from './node.js'
import { visit } from './visit.js'

const BLANKS = /\s+/g
const MOST_NODES = 400
const MOST_SIBLINGS = 8

/** `a &amp;\n b` → `a & b` */
export const oneLine = (text: string): string => decodeEntities(text).replace(BLANKS, ' ').trim()

/** `a%20b` → `a b`; `undefined` if the escapes are broken. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Whether a node is text that holds nothing but white space. */
export const isBlank = (node: AnyNode): boolean => node.nodeType === 3 && node.tree.isBlankAt(node.at)

/** Whether a node may be read: text that is no blank, and elements that hold something, but for pictures of arrows and the like. */
export const isRead = (node: AnyNode): boolean =>
  isElement(node) ? node.name !== 'svg' && !node.isEmpty : node.nodeType === 3 && !isBlank(node)

/** The text in a node, in one line. Stops reading after `most` code units, or after 400 nodes. */
export function lineIn(node: AnyNode, most = 200): string {
  if (!isElement(node)) return node.nodeType === 3 ? oneLine(node.data) : ''
  let text = ''
  visit(
    node,
    {
      enter: (inner) => {
        if (inner.nodeType === 3) text += (text === '' ? inner.data.trimStart() : inner.data).replace(BLANKS, ' ')
        return true
      },
      endsAt: () => text.length > most,
    },
    MOST_NODES,
  )
  return oneLine(text)
}

/** The first element in another that matches, among its first `most` nodes. */
export function findIn(element: Element, matches: (inner: Element) => boolean, most = MOST_NODES): Element | undefined {
  let found: Element | undefined
  visit(
    element,
    {
      enter: (node) => {
        if (isElement(node) && matches(node)) found = node
        return true
      },
      endsAt: () => found !== undefined,
    },
    most,
  )
  return found
}

/** The innermost element around a node that matches, at most so many levels up. */
export const findAround = (node: AnyNode, matches: (outer: Element) => boolean, levels: number): Element | undefined =>
  findOutward(node.parent, matches, levels)

/** The first element that matches of an element and those around it, so many in all. */
export function findOutward(
  start: AnyNode | null,
  matches: (outer: Element) => boolean,
  levels: number,
): Element | undefined {
  let up = start
  for (let level = 0; up && isElement(up) && level < levels; level++, up = up.parent) if (matches(up)) return up
  return undefined
}

/** The first sibling that is an element or text, from `start` on. Skips comments and white space, eight of them at most. */
export function firstSibling(start: AnyNode | null, side: 'next' | 'prev'): AnyNode | undefined {
  let node = start
  for (let steps = 0; node && steps < MOST_SIBLINGS; steps++, node = node[side]) {
    if (isElement(node) || (node.nodeType === 3 && !isBlank(node))) return node
  }
  return undefined
}

/** The same if it is an element: text stands between `<a>` and `<b>` in `<a></a> and <b></b>`. */
export function siblingElement(start: AnyNode | null, side: 'next' | 'prev'): Element | undefined {
  const node = firstSibling(start, side)
  return node && isElement(node) ? node : undefined
}

/** The first text in an element that is not blank, among its first `most` nodes. */
export function firstTextIn(element: Element, most: number): (AnyNode & { readonly data: string }) | undefined {
  let found: (AnyNode & { readonly data: string }) | undefined
  visit(
    element,
    {
      enter(node) {
        if (node.nodeType === 3 && !isBlank(node)) found = node
        return true
      },
      endsAt: () => found !== undefined,
    },
    most,
  )
  return found
}
