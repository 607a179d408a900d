import { type AnyNode, type Document, type Element, isElement } from './node.js'

/** What visits the nodes of a tree. */
export interface Visitor {
  /** Sees a node before those in it, which follow only if it answers `true`. */
  enter(node: AnyNode): boolean
  /** Sees an element again, after those in it. */
  leave?(element: Element): void
  /** Whether it has seen enough when it comes to a node, which is not entered any more. */
  endsAt?(node: AnyNode): boolean
}

/**
 * Visits what is in a document or an element in source order, row by row, so that no depth is too deep.
 * Stops where the visitor does, and when there are more than `most` nodes to see; answers with how many it came to.
 */
export function visit(root: Document | Element, visitor: Visitor, most = Number.POSITIVE_INFINITY): number {
  const { tree } = root
  const { after, parents } = tree
  const end = after[root.at] as number
  let nodes = 0
  for (let at = root.at + 1; at < end; ) {
    const node = tree.node(at)
    if (++nodes > most || visitor.endsAt?.(node)) return nodes
    const isEntered = visitor.enter(node) && isElement(node)
    const next = isEntered ? at + 1 : (after[at] as number)
    if (visitor.leave) {
      let up = isEntered && next < (after[at] as number) ? at : (parents[at] as number)
      for (; up !== root.at && (after[up] as number) <= next; up = parents[up] as number) {
        const left = tree.node(up)
        if (isElement(left)) visitor.leave(left)
      }
    }
    at = next
  }
  return nodes
}
