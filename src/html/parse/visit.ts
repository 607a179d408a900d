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
 * Visits what is in a document or an element in source order, by its pointers, so that no depth is too deep.
 * Stops where the visitor does, and when there are more than `most` nodes to see; answers with how many it came to.
 */
export function visit(root: Document | Element, visitor: Visitor, most = Number.POSITIVE_INFINITY): number {
  let nodes = 0
  let node: AnyNode | null = root.first
  while (node) {
    if (++nodes > most || visitor.endsAt?.(node)) return nodes
    const inside: AnyNode | null = visitor.enter(node) && isElement(node) ? node.first : null
    if (inside) {
      node = inside
      continue
    }
    while (node && !node.next) {
      node = node.parent === root ? null : node.parent
      if (node && isElement(node)) visitor.leave?.(node)
    }
    node = node?.next ?? null
  }
  return nodes
}
