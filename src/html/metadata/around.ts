import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { NamePattern } from './name-pattern.js'

/** So far out an element is looked for. */
const MOST_LEVELS = 30

/** The innermost `<article>` around an element. */
export const articleAround = (element: Element): Element | undefined =>
  innermost(element, ({ name }) => name === 'article')

/** Whether an element stands beside the story, in a menu or a sidebar. */
export const isAside = (element: Element): boolean =>
  innermost(element, ({ name }) => name === 'aside' || name === 'nav') !== undefined

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
    let up: AnyNode | null = element
    for (let level = 0; up && isElement(up) && level < LEVELS_OF_BOXES && !this.holdsHeadline(up); level++) {
      if (is(up)) return true
      up = up.parent
    }
    return false
  }

  private holdsHeadline({ startIndex, endIndex }: Element): boolean {
    const at = this.headline?.startIndex ?? null
    return at !== null && (startIndex ?? 0) <= at && (endIndex ?? 0) >= at
  }
}

function innermost(element: Element, is: (around: Element) => boolean): Element | undefined {
  let around = element.parent
  for (let level = 0; around && isElement(around) && level < MOST_LEVELS; level++) {
    if (is(around)) return around
    around = around.parent
  }
  return undefined
}
