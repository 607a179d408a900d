import { nameSet } from '../parse/names.js'
import { type Element, isElement } from '../parse/node.js'
import type { Parsed } from '../parse/parse.js'

/** The elements of a page that may speak of its article, in source order. */
export interface Gathered {
  readonly metas: readonly Element[]
  /** `<link rel="canonical">`, and others that lead away from the page: its feeds, icons, further pages. */
  readonly links: readonly Element[]
  /** `<a href>`, in source order. */
  readonly anchors: readonly Element[]
  /** `<base href>` */
  readonly base: Element | undefined
  /** Scripts of type `application/ld+json`. */
  readonly scripts: readonly Element[]
  /** The `<title>` of the page, not of a picture in it. */
  readonly title: Element | undefined
  /** `<h1>` … */
  readonly headings: readonly Element[]
  /** … and `<h2>`, `<h3>`. */
  readonly subheadings: readonly Element[]
  /** Trails to the page in microdata: `<ol itemtype="https://schema.org/BreadcrumbList">` */
  readonly trails: readonly Element[]
  /** `<a rel="tag">`, `<a rel="category tag">` */
  readonly tagLinks: readonly Element[]
  /** The language of the page, as written. */
  readonly lang: Element | undefined
}

const TAG = /(?:^|\s)tag(?:\s|$)/i
/** What may speak of the article, beside trails. */
const SPEAKING = /* @__PURE__ */ nameSet('meta link base a script html title h1 h2 h3')
const JSON_LD = /^\s*application\/ld\+json/i

/** Looks at each element of a page once, and keeps those that `readMetadata` asks for. */
export function gather({ root }: Parsed): Gathered {
  const gathered = new Gathering()
  for (const element of root.tree.elementsIn(SPEAKING, 'itemtype')) gathered.look(element)
  return gathered
}

class Gathering implements Gathered {
  readonly metas: Element[] = []
  readonly links: Element[] = []
  readonly anchors: Element[] = []
  readonly scripts: Element[] = []
  readonly headings: Element[] = []
  readonly tagLinks: Element[] = []
  readonly trails: Element[] = []
  readonly subheadings: Element[] = []
  title: Element | undefined
  lang: Element | undefined
  base: Element | undefined

  look(element: Element): void {
    const { name, attribs } = element
    if (attribs['itemtype']?.endsWith('/BreadcrumbList')) this.trails.push(element)
    switch (name) {
      case 'meta':
        this.metas.push(element)
        return
      case 'link':
        if (attribs['rel'] && attribs['href']) this.links.push(element)
        return
      case 'base':
        if (attribs['href']) this.base ??= element
        return
      case 'a':
        if (attribs['href']) this.anchors.push(element)
        if (attribs['rel'] && TAG.test(attribs['rel'])) this.tagLinks.push(element)
        return
      case 'script':
        if (JSON_LD.test(attribs['type'] ?? '')) this.scripts.push(element)
        return
      case 'html':
        this.lang = element
        return
      case 'title':
        if (!isDrawn(element)) this.title ??= element
        return
      case 'h1':
        this.headings.push(element)
        return
      case 'h2':
      case 'h3':
        this.subheadings.push(element)
    }
  }
}

/** Whether a `<title>` labels a drawing. */
function isDrawn({ parent }: Element): boolean {
  return parent !== null && isElement(parent) && parent.name !== 'head' && parent.name !== 'html'
}
