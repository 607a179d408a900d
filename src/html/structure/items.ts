import { ClassFact } from '../parse/class-lists.js'
import { isBlank } from '../parse/look.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'

const NUMBER = /^\s*(-?\d{1,9})\s*$/
const MOST_ITEMS = 20_000
const MOST_LEVELS = 4
const MOST_STEPS = 12
const TASK = /(?:^|\s)task-list-item(?:\s|$)/
const CHECKED = /(?:^|[\s_-])(?:is-?|checkbox-?)?(?:checked|on|done)(?:$|[\s_-])/i
const BOX = /(?:^|[\s_-])(?:check-?box|to-?do|task-list-item)(?:$|[\s_-])/i

const isBox = /* @__PURE__ */ new ClassFact((classes) => BOX.test(classes), 'check-?box|to-?do|task-list')

/** Counts the items of numbered lists. */
export class ItemNumbers {
  private readonly next = new Map<Element, { number: number; readonly step: number }>()

  /** The number of an item in a numbered list. Call it once for each item, in source order. */
  of(item: Element): number | undefined {
    const { parent: list } = item
    if (!list || !isElement(list) || list.name !== 'ol') return undefined
    let count = this.next.get(list)
    if (!count) {
      const isReversed = list.get('reversed') !== undefined
      const start = numberIn(list.get('start')) ?? (isReversed ? itemsIn(list) : 1)
      count = { number: start, step: isReversed ? -1 : 1 }
      this.next.set(list, count)
    }
    const number = numberIn(item.get('value')) ?? count.number
    count.number = number + count.step
    return number
  }
}

function numberIn(text: string | undefined): number | undefined {
  const digits = text === undefined ? undefined : NUMBER.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function itemsIn({ first }: Element): number {
  let items = 0
  for (let node: AnyNode | null = first; node && items < MOST_ITEMS; node = node.next)
    if (isElement(node) && node.name === 'li') items++
  return items
}

/** Whether the checkbox of a task is checked; `undefined` if an item does not begin with one. */
export function checkedIn(item: Element): boolean | undefined {
  const task = item.get('data-task')
  if (task !== undefined && TASK.test(item.classes)) return task.trim() !== ''
  let node: AnyNode | null = item.first
  for (let level = 0, steps = 0; node && level < MOST_LEVELS && steps < MOST_STEPS; steps++) {
    if (!isElement(node)) {
      if (node.nodeType === 3 && !isBlank(node)) return undefined
      node = node.next
      continue
    }
    const { name }: Element = node
    if (name === 'input')
      return node.get('type')?.toLowerCase() === 'checkbox' ? node.get('checked') !== undefined : undefined
    if (node.get('role') === 'checkbox') return node.get('aria-checked') === 'true'
    if (node.isEmpty && node.tells(isBox)) return CHECKED.test(node.classes)
    if (name === 'ul' || name === 'ol') return undefined
    if (node.first) level++
    node = node.first ?? node.next
  }
  return undefined
}
