import { type AnyNode, type Element, isElement } from '../parse/node.js'
import type { Parsed } from '../parse/parse.js'

/** The elements of a page that may speak of its article, in source order. */
export interface Gathered {
  readonly metas: readonly Element[]
  /** `<link rel="canonical">` */
  readonly links: readonly Element[]
  /** Scripts of type `application/ld+json`. */
  readonly scripts: readonly Element[]
  /** The `<title>` of the page, not of a picture in it. */
  readonly title?: Element
  /** `<h1>` … */
  readonly headings: readonly Element[]
  /** … and `<h2>`, `<h3>`. */
  readonly subheadings: readonly Element[]
  /** The language of the page, as written. */
  readonly lang?: Element
}

const SOUGHT: ReadonlySet<string> = new Set(['meta', 'link', 'script', 'html', 'title', 'h1', 'h2', 'h3'])
const JSON_LD = /^\s*application\/ld\+json/i

/** Walks the page once, by its pointers, and keeps what `readMetadata` looks at. */
export function gather({ root }: Parsed): Gathered {
  const metas: Element[] = []
  const links: Element[] = []
  const scripts: Element[] = []
  const headings: Element[] = []
  const subheadings: Element[] = []
  let title: Element | undefined
  let lang: Element | undefined

  function look(element: Element): void {
    const { name, attribs } = element
    switch (name) {
      case 'meta':
        metas.push(element)
        return
      case 'link':
        if (attribs['rel']?.trim().toLowerCase() === 'canonical') links.push(element)
        return
      case 'script':
        if (JSON_LD.test(attribs['type'] ?? '')) scripts.push(element)
        return
      case 'html':
        lang = element
        return
      case 'title':
        if (!isDrawn(element)) title ??= element
        return
      case 'h1':
        headings.push(element)
        return
      case 'h2':
      case 'h3':
        subheadings.push(element)
    }
  }

  let node: AnyNode | null = root.first
  while (node) {
    if (isElement(node)) {
      if (SOUGHT.has(node.name)) look(node)
      const inside: AnyNode | null = node.first
      if (inside) {
        node = inside
        continue
      }
    }
    let next: AnyNode | null = node.next
    while (!next) {
      node = node.parent as AnyNode
      if (node === root) break
      next = node.next
    }
    node = next
  }
  return { metas, links, scripts, headings, subheadings, ...(title && { title }), ...(lang && { lang }) }
}

/** Whether a `<title>` labels a drawing. */
function isDrawn({ parent }: Element): boolean {
  return parent !== null && isElement(parent) && parent.name !== 'head' && parent.name !== 'html'
}
