import type { Budget } from '../../budget.js'
import type { AttributeTest, Compound, Relation, Selector } from '../../page/hidden/selector.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'

/** Words of states that scripts give to elements and take away: what such a rule hides, a click or the page itself shows. */
const STATE =
  /(?:^|[-_])(?:no-?js|js|is|has|open(?:ed)?|closed?|collapsed?|expanded|in?active|current|selected|loading|loaded|hidden|shown?|show|visible|toggled?)(?:[-_]|$)/i
const STATE_NAME =
  /^(?:aria-|data-(?:state|open|closed|expanded|collapsed|active|visible|show|loading|v-|reactroot)|open$|style$|class$)/
const STATE_VALUE = /^(?:true|false|yes|no|on|off|0|1)$/i
/** Scripts tell of themselves and of the screen by what these are. */
const DOCUMENTS: ReadonlySet<string> = new Set(['html', 'body'])

/**
 * Whether a selector that was read whole asks for what a script may change: the state of an element, as its attributes or
 * the classes of those around it tell.
 */
export function asksForState({ attributes, around }: Selector): boolean {
  return attributes.some(isState) || around.some(({ compound }) => isStateful(compound))
}

const isStateful = ({ classes, attributes }: Compound): boolean =>
  attributes.some(isState) || classes.some((name) => STATE.test(name))

const isState = ({ name, value }: AttributeTest): boolean =>
  STATE_NAME.test(name) || STATE_VALUE.test(value) || STATE.test(value)

/**
 * Whether all around an element is as a selector asks, from a relation on. Takes a unit off the budget for each element that
 * it looks at.
 */
export function standsIn(element: Element, around: readonly Relation[], left: Budget, from = 0): boolean {
  const relation = around[from]
  if (!relation) return true
  const { combinator, compound } = relation
  for (let next = behind(element, combinator); next; next = behind(next, combinator)) {
    // Names are read for each of them, and one may have thousands.
    if (!left.spend(1 + (next.classes.length >> 6))) return false
    if (isOne(next, compound) && standsIn(next, around, left, from + 1)) return true
    if (combinator === '>' || combinator === '+') return false
  }
  return false
}

function behind(element: Element, combinator: Relation['combinator']): Element | undefined {
  if (combinator === ' ' || combinator === '>') {
    const { parent } = element
    return parent && isElement(parent) ? parent : undefined
  }
  let before: AnyNode | null = element.prev
  while (before && !isElement(before)) before = before.prev
  return before ?? undefined
}

const SPACE = /\s/

/** Whether a list parted by blanks holds a word: `wide note`, `note` → `true` */
function hasWord(list: string, word: string): boolean {
  if (word === '') return false
  for (let at = list.indexOf(word); at >= 0; ) {
    const end = at + word.length
    if ((at === 0 || SPACE.test(list.charAt(at - 1))) && (end === list.length || SPACE.test(list.charAt(end))))
      return true
    at = list.indexOf(word, end) // no blank stands in a word
  }
  return false
}

/** Whether an element is what a compound asks for; `html` and `body` are known by their tags alone. */
function isOne(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  const { name, classes: own } = element
  if (tag !== undefined && tag !== name) return false
  if (DOCUMENTS.has(name)) return id === undefined && classes.length === 0 && attributes.length === 0
  if (id !== undefined && id !== element.get('id')) return false
  for (const asked of classes) if (!hasWord(own, asked)) return false
  return attributes.length === 0 || hasAttributes(element, attributes)
}

/** Whether the attributes of an element pass tests. */
export function hasAttributes(element: Element, tests: readonly AttributeTest[]): boolean {
  return tests.every(({ name, operator, value }) => {
    const own = element.get(name)
    if (own === undefined) return false
    switch (operator) {
      case undefined:
        return true
      case '=':
        return own === value
      case '~=':
        return hasWord(own, value)
      case '|=':
        return own === value || own.startsWith(`${value}-`)
      case '^=':
        return value !== '' && own.startsWith(value)
      case '$=':
        return value !== '' && own.endsWith(value)
      default:
        return value !== '' && own.includes(value)
    }
  })
}
