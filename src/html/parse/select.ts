import { load } from './cheerio.js'
import { type AnyNode, childrenOf, type Document, type Element, isElement, type Parent } from './node.js'
import { visit } from './visit.js'

const options = { xml: { xmlMode: false, decodeEntities: false } } as const

/**
 * Finds elements of a tree by CSS selectors, each in source order. Throws at a selector that is none.
 *
 * `(<p><b>Rain</b></p>)('p > b')` → `<b>`
 */
export function selectorIn(root: Document): (selector: string) => Element[] {
  listChildren(root)
  const all = load(root as never, options, false).root()
  return (selector) => all.find(selector).toArray() as unknown[] as Element[]
}

/** What reads selectors asks each node for a list of what stands in it. */
function listChildren(root: Document): void {
  if ('children' in root) return
  list(root)
  visit(root, {
    enter(node) {
      if (isElement(node)) list(node)
      return true
    },
  })
}

const list = (node: Parent & { children?: AnyNode[] }): void => {
  node.children = childrenOf(node)
}
