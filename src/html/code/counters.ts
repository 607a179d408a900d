import { roleOf } from '../parse/elements.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'

const COUNTER_ELEMENT = /^(?:span|div|td|th|a|i|em|small|label|code)$/
const NUMBER = /^\s*\d{1,6}\s*$/

function firstElement({ first }: Element): Element | undefined {
  let node = first
  while (node && (isElement(node) ? roleOf(node.name)?.unseen : node.nodeType !== 3 || node.data.trim() === ''))
    node = node.next
  return node && isElement(node) ? node : undefined
}

/** The text of an element that holds nothing else. */
function shortText({ first }: Element): string | undefined {
  return first && first.nodeType === 3 && !first.next ? first.data : undefined
}

/** The cells and spans that count the lines of code by no name: the first element of each line, one number after the other. */
export function countersIn(code: Element): ReadonlySet<AnyNode> {
  const parents = new Map<AnyNode, Element[]>()
  visit(code, {
    enter: (node) => {
      if (!isElement(node) || !node.parent || roleOf(node.name)?.unseen) return true
      const lines = parents.get(node.parent)
      if (lines) lines.push(node)
      else parents.set(node.parent, [node])
      return true
    },
  })
  const counters = new Set<AnyNode>()
  for (const lines of parents.values())
    if (lines.length > 1) for (const counter of countersOf(lines)) counters.add(counter)
  return counters
}

function countersOf(lines: readonly Element[]): readonly Element[] {
  const counters: Element[] = []
  let number: number | undefined
  for (const line of lines) {
    const counter = firstElement(line)
    const label = counter && COUNTER_ELEMENT.test(counter.name) && counter.next ? shortText(counter) : undefined
    if (counter === undefined || label === undefined || !NUMBER.test(label)) return []
    if (number !== undefined && Number(label) !== number + 1) return []
    number = Number(label)
    counters.push(counter)
  }
  return counters
}
