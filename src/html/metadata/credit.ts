import type { Element } from 'domhandler'
import { isElement } from '../parse.js'
import { textOf } from './text-of.js'

const captions: ReadonlySet<string> = new Set(['figure', 'figcaption', 'caption'])
/** No text of these stands on a page. */
const unread: ReadonlySet<string> = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg'])

function elementBefore(element: Element): Element | undefined {
  let { prev } = element
  while (prev && !(isElement(prev) && !unread.has(prev.name))) prev = prev.prev
  return prev && isElement(prev) ? prev : undefined
}

/** The element around another, or itself at the top. */
export function above(element: Element): Element {
  const { parent } = element
  return parent && isElement(parent) ? parent : element
}

const levels = 4
const longestBefore = 60

/** Whether an element stands in a figure or after a sentence: `Snow in May. By Ana Ruiz` names the photographer. */
export function isCredit(element: Element): boolean {
  return isCaption(element) || endsText(element)
}

/** Whether an element comes after a text that is longer than a label. */
export function endsText(element: Element): boolean {
  const last = elementBefore(element)
  return last !== undefined && textOf(last, Number.POSITIVE_INFINITY).length > longestBefore
}

function isCaption(element: Element): boolean {
  return isWithin(element, ({ name, attribs }) => captions.has(name) || picture.test(attribs['class'] ?? ''))
}

/** Whether an element belongs to a picture: its date is that of the picture. */
export function isInFigure(element: Element): boolean {
  return isWithin(element, ({ name, attribs }) => captions.has(name) || caption.test(attribs['class'] ?? ''))
}

function isWithin(element: Element, is: (up: Element) => boolean): boolean {
  let up: Element | undefined = element
  for (let level = 0; up && level < levels; level++) {
    if (is(up)) return true
    up = up.parent && isElement(up.parent) ? up.parent : undefined
  }
  return false
}

const picture = /caption|credit|photo|image/i
const caption = /caption/i
