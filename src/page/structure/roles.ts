import { attributeOf } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { tagOf } from '../read/tags.js'

/** Elements without a meaning of their own, which a role may give one. */
const BOXES: ReadonlySet<number> = /* @__PURE__ */ new Set(['div', 'span', 'section'].map(tagOf))
const TAGS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries({
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
  }).map(([role, name]) => [role, tagOf(name)]),
)
const HEADINGS: readonly number[] = /* @__PURE__ */ ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tagOf)
const LEVEL = /^[1-6]$/
/** The level of a heading that does not state one: https://www.w3.org/TR/wai-aria-1.2/#heading */
const USUAL_LEVEL = 2

/**
 * The number of the tag of an element, or of the tag that its ARIA role makes of it.
 *
 * `<div role="listitem">` → that of `li`; `<div role="heading" aria-level="3">` → that of `h3`
 */
export function tagByRole(page: Page, row: number): number {
  const tag = page.tag[row] as number
  if (page.attribute[row] === page.attribute[row + 1] || !BOXES.has(tag)) return tag
  const role = attributeOf(page, row, Attribute.role)
  if (role === undefined) return tag
  if (role !== 'heading') return TAGS.get(role) ?? tag
  const level = attributeOf(page, row, Attribute['aria-level']) ?? ''
  return HEADINGS[(LEVEL.test(level) ? Number(level) : USUAL_LEVEL) - 1] as number
}

/** The level of a heading by the number of its tag, from 1; 0 of other tags. */
export const levelOfTag = (tag: number): number => HEADINGS.indexOf(tag) + 1
