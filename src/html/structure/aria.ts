import { isIn, nameSet } from '../parse/names.js'
import type { Element } from '../parse/node.js'

/** Elements without a meaning of their own. */
const BOXES = /* @__PURE__ */ nameSet('div span section')
const HAS_ROLE = /* @__PURE__ */ nameSet('role')
const NAMES: Readonly<Record<string, string>> = {
  list: 'ul',
  listitem: 'li',
  table: 'table',
  grid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
}
const LEVEL = /^[1-6]$/
/** The level of a heading that does not state one: https://www.w3.org/TR/wai-aria-1.2/#heading */
const USUAL_LEVEL = '2'

/**
 * The name of an element, or of the one that its ARIA role makes of it.
 *
 * `<div role="listitem">` → `li`; `<div role="heading" aria-level="3">` → `h3`
 */
export function nameOf(element: Element): string {
  const { tree, at, name } = element
  if (!isIn(BOXES, tree.kinds[at] as number) || !tree.hasAny(at, HAS_ROLE)) return name
  const role = element.get('role') as string
  if (role === 'heading') {
    const level = element.get('aria-level') ?? ''
    return `h${LEVEL.test(level) ? level : USUAL_LEVEL}`
  }
  return Object.hasOwn(NAMES, role) ? (NAMES[role] as string) : name
}
