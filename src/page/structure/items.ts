import { attributeNamed, attributeOf, nextSibling } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { tagOf } from '../read/tags.js'
import { tagByRole } from './roles.js'

const LI = /* @__PURE__ */ tagOf('li')
const OL = /* @__PURE__ */ tagOf('ol')
const UL = /* @__PURE__ */ tagOf('ul')
const INPUT = /* @__PURE__ */ tagOf('input')
const NUMBER = /^\s*(-?\d{1,9})\s*$/
const TASK = /(?:^|\s)task-list-item(?:\s|$)/
const BOX = /(?:^|[\s_-])(?:check-?box|to-?do|task-list-item)(?:$|[\s_-])/i
const CHECKED = /(?:^|[\s_-])(?:is-?|checkbox-?)?(?:checked|on|done)(?:$|[\s_-])/i
/** The checkbox of a task is among the first elements in it. */
const MOST_BEFORE_BOX = 6
const MOST_LISTS = 4

/** How many lists hold an item without an item between them: pages write `ol > li + ol > li` for a list in a list. */
export function listsAround(page: Page, item: number): number {
  let lists = 0
  for (let at = page.parent[item] as number; at > 0 && lists < MOST_LISTS; at = page.parent[at] as number, lists++) {
    const tag = tagByRole(page, at)
    if (tag !== OL && tag !== UL) break
  }
  return Math.max(1, lists)
}

/** Whether an item is in a numbered list. */
export const isNumbered = ({ tag, parent }: Page, item: number): boolean => tag[parent[item] as number] === OL

interface Count {
  /** The next item, and its number. */
  item: number
  number: number
  readonly step: number
}

/** Counts the items of numbered lists. */
export class ItemNumbers {
  private readonly counts = new Map<number, Count>()

  constructor(private readonly page: Page) {}

  /** The number of an item of a numbered list. To be asked of its items in source order. */
  of(item: number): number {
    const { page } = this
    const list = page.parent[item] as number
    let count = this.counts.get(list)
    if (!count) {
      count = this.countOf(list)
      this.counts.set(list, count)
    }
    for (; count.item >= 0 && count.item <= item; count.item = nextSibling(page, count.item)) {
      if (page.tag[count.item] !== LI) continue
      const number = numberIn(attributeOf(page, count.item, Attribute.value)) ?? count.number
      count.number = number + count.step
    }
    return count.number - count.step
  }

  private countOf(list: number): Count {
    const { page } = this
    const isReversed = attributeNamed(page, list, 'reversed') !== undefined
    const first = numberIn(attributeOf(page, list, Attribute.start)) ?? (isReversed ? itemsIn(page, list) : 1)
    return { item: list + 1, number: first, step: isReversed ? -1 : 1 }
  }
}

function numberIn(text: string | undefined): number | undefined {
  const digits = text === undefined ? undefined : NUMBER.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function itemsIn(page: Page, list: number): number {
  let items = 0
  for (let at = list + 1; at >= 0 && at < (page.after[list] as number); at = page.after[at] as number)
    if (page.tag[at] === LI) items++
  return items
}

/** Whether the checkbox of a task is checked; `undefined` if an item does not begin with one. */
export function checkedIn(page: Page, item: number): boolean | undefined {
  const { tag, after, textFrom, textTo, textStart, openStart, classNames, classes } = page
  const named = (row: number) => classNames.values[classes[row] as number] ?? ''
  if (TASK.test(named(item))) {
    const task = attributeNamed(page, item, 'data-task')
    if (task !== undefined) return task.trim() !== ''
  }
  const end = Math.min(after[item] as number, item + 1 + MOST_BEFORE_BOX)
  const text = textFrom[item] as number
  const begins = text < (textTo[item] as number) ? (textStart[text] as number) : Number.POSITIVE_INFINITY
  for (let row = item + 1; row < end && (openStart[row] as number) < begins; row++) {
    const number = tag[row] as number
    if (number === INPUT)
      return attributeOf(page, row, Attribute.type)?.toLowerCase() === 'checkbox'
        ? attributeNamed(page, row, 'checked') !== undefined
        : undefined
    if (attributeOf(page, row, Attribute.role) === 'checkbox')
      return attributeNamed(page, row, 'aria-checked') === 'true'
    if (textFrom[row] === textTo[row] && after[row] === row + 1 && BOX.test(named(row))) return CHECKED.test(named(row))
    if (number === UL || number === OL) return undefined
  }
  return undefined
}
