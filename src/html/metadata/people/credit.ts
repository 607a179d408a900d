import { type Element, isElement } from '../../parse/node.js'
import { isWithin, NamePattern } from '../around.js'
import { type ElementText, remembered } from '../text-of.js'

const CAPTIONS: ReadonlySet<string> = new Set(['figure', 'figcaption', 'caption'])
/** No text of these stands on a page. */
const UNREAD: ReadonlySet<string> = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg'])

function readElementBefore(element: Element): Element | undefined {
  let { prev } = element
  while (prev && !(isElement(prev) && !UNREAD.has(prev.name))) prev = prev.prev
  return prev && isElement(prev) ? prev : undefined
}

/** The element around another, or itself at the top. */
export function above(element: Element): Element {
  const { parent } = element
  return parent && isElement(parent) ? parent : element
}

const LEVELS = 4
/** Each piece of text counts with the blank behind it. */
const LONGEST_BEFORE = 61

/**
 * Tells who stands in a figure or after a sentence: `Snow in May. By Ana Ruiz` names the photographer.
 * What stands around is looked at once, however many stand in it.
 */
export class Credits {
  private readonly behindText = new Map<Element, boolean>()
  private readonly picture = new NamePattern(PICTURE)
  private readonly caption = new NamePattern(CAPTION)

  constructor(
    private readonly text: ElementText,
    private readonly headline?: Element,
  ) {}

  /** Whether an element stands in a figure or after a sentence. */
  has(element: Element): boolean {
    return (
      this.isWithin(element, (up) => CAPTIONS.has(up.name) || this.picture.isInClasses(up)) ||
      this.isBehindText(element)
    )
  }

  /** Whether an element comes after a text that is longer than a label, and no headline. */
  isBehindText(element: Element): boolean {
    return remembered(this.behindText, element, () => {
      const last = readElementBefore(element)
      return last !== undefined && !HEADING.test(last.name) && this.text.piecesOf(last, LONGEST_BEFORE) === undefined
    })
  }

  /** Whether an element belongs to a picture: its date is that of the picture. */
  isInFigure(element: Element): boolean {
    return this.isWithin(element, (up) => CAPTIONS.has(up.name) || this.caption.isInClasses(up))
  }

  private isWithin(element: Element, is: (up: Element) => boolean): boolean {
    return isWithin(element, this.headline, LEVELS, is)
  }
}

const HEADING = /^h[1-6]$/
const PICTURE = /caption|credit|photo|image/i
const CAPTION = /caption/i
