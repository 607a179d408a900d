import { type Element, isElement } from '../parse/node.js'

/** So far out an element is looked for. */
const MOST_LEVELS = 30

/** The innermost `<article>` around an element. */
export const articleAround = (element: Element): Element | undefined =>
  innermost(element, ({ name }) => name === 'article')

/** Whether an element stands beside the story, in a menu or a sidebar. */
export const isAside = (element: Element): boolean =>
  innermost(element, ({ name }) => name === 'aside' || name === 'nav') !== undefined

function innermost(element: Element, is: (around: Element) => boolean): Element | undefined {
  let around = element.parent
  for (let level = 0; around && isElement(around) && level < MOST_LEVELS; level++) {
    if (is(around)) return around
    around = around.parent
  }
  return undefined
}
