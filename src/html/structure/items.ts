import { type AnyNode, type Element, isElement } from '../parse/node.js'

const SAYS_SOMETHING = /\S/
const TASK = /(?:^|\s)task-list-item(?:\s|$)/

const NUMBER = /^\s*(-?\d{1,9})\s*$/
const MOST_ITEMS = 20_000
const MOST_LEVELS = 4
const CHECKED = /(?:^|[\s_-])(?:is-?|checkbox-?)?(?:checked|on|done)(?:$|[\s_-])/i
const BOX = /(?:^|[\s_-])(?:check-?box|to-?do|task-list-item)(?:$|[\s_-])/i

/** Counts the items of numbered lists. */
export class ItemNumbers {
  private readonly next = new Map<Element, { number: number; readonly step: number }>()

  /** The number of an item of a numbered list, which is asked for in order. */
  of(item: Element): number | undefined {
    const { parent: list } = item
    if (!list || !isElement(list) || list.name !== 'ol') return undefined
    let count = this.next.get(list)
    if (!count) {
      const isReversed = list.attribs['reversed'] !== undefined
      const start = numberIn(list.attribs['start']) ?? (isReversed ? itemsIn(list) : 1)
      count = { number: start, step: isReversed ? -1 : 1 }
      this.next.set(list, count)
    }
    const number = numberIn(item.attribs['value']) ?? count.number
    count.number = number + count.step
    return number
  }
}

function numberIn(text: string | undefined): number | undefined {
  const digits = NUMBER.exec(text ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function itemsIn({ first }: Element): number {
  let items = 0
  for (let node: AnyNode | null = first; node && items < MOST_ITEMS; node = node.next)
    if (isElement(node) && node.name === 'li') items++
  return items
}

/** Whether the box of a task is checked, if an item begins with one. */
export function boxOf(item: Element): boolean | undefined {
  const { attribs } = item
  const task = attribs['data-task']
  if (task !== undefined && TASK.test(attribs['class'] ?? '')) return task.trim() !== ''
  let node: AnyNode | null = item.first
  for (let level = 0, steps = 0; node && level < MOST_LEVELS && steps < 12; steps++) {
    if (!isElement(node)) {
      if (node.nodeType === 3 && SAYS_SOMETHING.test((node as { data: string }).data)) return undefined
      node = node.next
      continue
    }
    const { name, attribs: own }: Element = node
    if (name === 'input') return own['type']?.toLowerCase() === 'checkbox' ? own['checked'] !== undefined : undefined
    if (own['role'] === 'checkbox') return own['aria-checked'] === 'true'
    const classes = own['class'] ?? ''
    if (node.first === null && classes !== '' && BOX.test(classes)) return CHECKED.test(classes)
    if (name === 'ul' || name === 'ol') return undefined
    if (node.first) level++
    node = node.first ?? node.next
  }
  return undefined
}
