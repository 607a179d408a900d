import { findAround, findOutward } from '../parse/look.js'
import type { Element } from '../parse/node.js'

/** So far out an element is looked for. */
const MOST_LEVELS = 30

/** The innermost `<article>` around an element. */
export const articleAround = (element: Element): Element | undefined =>
  findAround(element, ({ name }) => name === 'article', MOST_LEVELS)

/** Whether an element stands beside the story, in a menu or a sidebar. */
export const isAside = (element: Element): boolean =>
  findAround(element, ({ name }) => name === 'aside' || name === 'nav', MOST_LEVELS) !== undefined

/** Whether an element, or one around it up to what the headline stands in, too, is such; of so many in all. */
export function isWithin(
  element: Element,
  headline: Element | undefined,
  levels: number,
  is: (up: Element) => boolean,
): boolean {
  const holdsHeadline = ({ at, tree }: Element) =>
    headline !== undefined && at <= headline.at && headline.at < (tree.after[at] as number)
  const found = findOutward(element, (up) => holdsHeadline(up) || is(up), levels)
  return found !== undefined && !holdsHeadline(found)
}

const LEVELS_OF_BOXES = 8
/** A page builder calls each of its boxes a widget: `elementor-widget` */
const BESIDE = /comment|related|recommend|teaser|promo|sidebar|(?<!elementor-)widget|footer|popular|latest|more-/i
const COMMENTS = /comment/i
const FACTS = /infobox|\bbday\b/i

/** Tells what stands beside the story: in a menu, a sidebar, among comments or other stories. */
export class Beside {
  private readonly beside = new NamePattern(BESIDE)
  private readonly comments = new NamePattern(COMMENTS)

  /** `headline`: what stands around it is no box beside it. */
  constructor(private readonly headline?: Element) {}

  has(element: Element): boolean {
    if (this.isWithin(element, (up) => this.beside.isInNames(up))) return true
    return isAside(element) && !(this.headline && isAside(this.headline))
  }

  /** Whether it stands in a box of facts: `<table class="infobox">` */
  isFact(element: Element): boolean {
    return this.isWithin(element, (up) => FACTS.test(up.get('class') ?? ''))
  }

  /** Whether it stands among comments. */
  isComment(element: Element): boolean {
    return this.isWithin(element, (up) => this.comments.isInNames(up))
  }

  private isWithin(element: Element, is: (up: Element) => boolean): boolean {
    return isWithin(element, this.headline, LEVELS_OF_BOXES, is)
  }
}

/** Ids are shorter. */
const LONGEST_ID = 400

/** A pattern of what elements are called. Each class attribute of a page is held against it once, however many elements have it. */
export class NamePattern {
  /** By the number of a class attribute: 1 if it is in it, -1 if not, 0 if nobody has looked. */
  private known: Int8Array | undefined = undefined

  constructor(private readonly pattern: RegExp) {}

  /** Whether it finds something in the class attribute of an element … */
  isInClasses({ tree, at }: Element): boolean {
    const { all, numbers } = tree.classLists
    const number = numbers[at] as number
    if (number === 0) return false
    this.known ??= new Int8Array(all.length)
    this.known[number] ||= this.pattern.test(all[number] as string) ? 1 : -1
    return this.known[number] === 1
  }

  /** … or in its id. */
  isInNames(element: Element, id = element.get('id')): boolean {
    if (this.isInClasses(element)) return true
    return id !== undefined && this.pattern.test(id.slice(0, LONGEST_ID))
  }
}
