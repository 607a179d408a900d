import type { Words } from '../../locale/at-hand.js'
import { isIn, nameSet, numberOf } from '../parse/names.js'
import { type Element, isElement, type Tree } from '../parse/node.js'
import { openingsOf } from './people/opening.js'
import { Texts } from './texts.js'

const TAG = /(?:^|\s)tag(?:\s|$)/i
const NEXT = /(?:^|\s)next(?:\s|$)/i
const JSON_LD = /^\s*application\/ld\+json/i
/** What may speak of the article, beside trails. */
const SPEAKING = /* @__PURE__ */ nameSet('meta link base a script html title h1 h2 h3 time')
const HREF = /* @__PURE__ */ numberOf('href')
const REL = /* @__PURE__ */ numberOf('rel')
const TYPE = /* @__PURE__ */ numberOf('type')
const ITEM_TYPE = /* @__PURE__ */ numberOf('itemtype')

/** The elements of a page that may speak of its article, each kind in source order. */
export class Gathered {
  readonly metas: Element[] = []
  /** `<link rel="canonical">`, and others that lead away from the page: its feeds, icons, further pages. */
  readonly links: Element[] = []
  /** `<a href>` */
  readonly anchors: Element[] = []
  /** `<link rel="next">` and `<a rel="next">` */
  readonly nextLinks: Element[] = []
  /** Scripts of type `application/ld+json`. */
  readonly scripts: Element[] = []
  /** `<h1>` … */
  readonly headings: Element[] = []
  /** … and `<h2>`, `<h3>`. */
  readonly subheadings: Element[] = []
  /** Trails to the page in microdata: `<ol itemtype="https://schema.org/BreadcrumbList">` */
  readonly trails: Element[] = []
  /** `<a rel="tag">`, `<a rel="category tag">` */
  readonly tagLinks: Element[] = []
  readonly times: Element[] = []
  /** The `<title>` of the page, not of a picture in it. */
  title: Element | undefined = undefined
  /** The element that says the language of the page. */
  lang: Element | undefined = undefined
  /** `<base href>` */
  base: Element | undefined = undefined
  private collected: Texts | undefined = undefined

  /** Looks at each element of a page once. */
  constructor(
    private readonly tree: Tree,
    private readonly words: Words,
  ) {
    const { kinds, attributes, attributeNames } = tree
    for (let at = 1; at < kinds.length; at++) {
      const kind = kinds[at] as number
      if (kind < 0) continue
      const end = attributes[at + 1] as number
      for (let row = attributes[at] as number; row < end; row++)
        if (attributeNames[row] === ITEM_TYPE && tree.valueAt(at, ITEM_TYPE)?.endsWith('/BreadcrumbList'))
          this.trails.push(tree.node(at) as Element)
      if (isIn(SPEAKING, kind)) this.look(tree.node(at) as Element)
    }
  }

  /** The texts of the page, collected on first use. */
  get texts(): Texts {
    this.collected ??= new Texts(this.tree, openingsOf(this.words))
    return this.collected
  }

  private look(element: Element): void {
    const { tree, at } = element
    switch (element.name) {
      case 'meta':
        this.metas.push(element)
        return
      case 'link':
        if (!tree.says(at, REL) || !tree.says(at, HREF)) return
        this.links.push(element)
        if (NEXT.test(tree.valueAt(at, REL) as string)) this.nextLinks.push(element)
        return
      case 'base':
        if (tree.says(at, HREF)) this.base ??= element
        return
      case 'a': {
        const leadsAway = tree.says(at, HREF)
        if (leadsAway) this.anchors.push(element)
        const relation = tree.valueAt(at, REL)
        if (!relation) return
        if (TAG.test(relation)) this.tagLinks.push(element)
        if (leadsAway && NEXT.test(relation)) this.nextLinks.push(element)
        return
      }
      case 'script':
        if (JSON_LD.test(tree.valueAt(at, TYPE) ?? '')) this.scripts.push(element)
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
        return
      case 'time':
        this.times.push(element)
    }
  }
}

/** Whether a `<title>` labels a drawing. */
function isDrawn({ parent }: Element): boolean {
  return parent !== null && isElement(parent) && parent.name !== 'head' && parent.name !== 'html'
}
