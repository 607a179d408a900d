import { findAround, findOutward } from '../parse/look.js'
import type { Element } from '../parse/node.js'
import { NamePattern } from './name-pattern.js'

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
