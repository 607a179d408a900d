import type { Budget } from '../../budget.js'
import { attributeNamed, nameOf } from '../cursor.js'
import type { Page } from '../read/columns.js'
import type { AttributeTest, Compound, Relation, Selector } from './selector.js'

/** Words of states that scripts give to elements and take away: what such a rule hides, a click or the page itself shows. */
const STATE =
  /(?:^|[-_])(?:no-?js|js|is|has|open(?:ed)?|closed?|collapsed?|expanded|in?active|current|selected|loading|loaded|hidden|shown?|show|visible|toggled?)(?:[-_]|$)/i
const STATE_NAME =
  /^(?:aria-|data-(?:state|open|closed|expanded|collapsed|active|visible|show|loading|v-|reactroot)|open$|style$|class$)/
const STATE_VALUE = /^(?:true|false|yes|no|on|off|0|1)$/i
/** Scripts describe themselves and the screen by the attributes of these. */
const DOCUMENTS: ReadonlySet<string> = new Set(['html', 'body'])

/**
 * Whether a selector tests what a script may change: the state of an element, by its attributes or the classes of those around it.
 *
 * `.open .panel` → `true`
 */
export const asksForState = ({ attributes, around }: Selector): boolean =>
  attributes.some(isState) ||
  around.some(({ compound }) => compound.attributes.some(isState) || compound.classes.some((name) => STATE.test(name)))

const isState = ({ name, value }: AttributeTest): boolean =>
  STATE_NAME.test(name) || STATE_VALUE.test(value) || STATE.test(value)

/** Tests the elements of a page against compounds of selectors. */
export class Matcher {
  private before: Int32Array | undefined
  private readonly words: (ReadonlySet<string> | undefined)[] = []

  constructor(
    private readonly page: Page,
    /** One unit for each element that is looked at. */
    private readonly left: Budget,
  ) {}

  /** The classes of an element. */
  classesOf(row: number): ReadonlySet<string> {
    const number = this.page.classes[row] as number
    if (number < 0) return NO_CLASSES
    this.words[number] ??= new Set((this.page.classNames.values[number] as string).split(BLANK).filter(Boolean))
    return this.words[number] as ReadonlySet<string>
  }

  idOf(row: number): string | undefined {
    const number = this.page.ids[row] as number
    return number < 0 ? undefined : this.page.classNames.values[number]
  }

  /** Whether all around an element is as a selector asks, from a relation on. */
  standsIn(row: number, around: readonly Relation[], from = 0): boolean {
    const relation = around[from]
    if (!relation) return true
    const { combinator, compound } = relation
    for (let next = this.beyond(row, combinator); next > 0; next = this.beyond(next, combinator)) {
      if (!this.left.spend()) return false
      if (this.isOne(next, compound) && this.standsIn(next, around, from + 1)) return true
      if (combinator === '>' || combinator === '+') return false
    }
    return false
  }

  hasAttributes(row: number, tests: readonly AttributeTest[]): boolean {
    return tests.every(({ name, operator, value }) => {
      const own = attributeNamed(this.page, row, name)
      if (own === undefined || operator === undefined) return own !== undefined
      if (operator === '=') return own === value
      if (operator === '|=') return own === value || own.startsWith(`${value}-`)
      if (value === '') return false
      if (operator === '~=') return own.split(BLANK).includes(value)
      if (operator === '^=') return own.startsWith(value)
      return operator === '$=' ? own.endsWith(value) : own.includes(value)
    })
  }

  private isOne(row: number, { tag, id, classes, attributes }: Compound): boolean {
    const name = nameOf(this.page, row)
    if (tag !== undefined && tag !== name) return false
    if (DOCUMENTS.has(name)) return id === undefined && classes.length === 0 && attributes.length === 0
    if (id !== undefined && id !== this.idOf(row)) return false
    const own = this.classesOf(row)
    return classes.every((asked) => own.has(asked)) && this.hasAttributes(row, attributes)
  }

  private beyond(row: number, combinator: Relation['combinator']): number {
    if (combinator === ' ' || combinator === '>') return this.page.parent[row] as number
    this.before ??= previousSiblings(this.page)
    return this.before[row] as number
  }
}

const BLANK = /\s+/
const NO_CLASSES: ReadonlySet<string> = new Set()

/** The row of the element before each in the same parent, or -1. */
function previousSiblings({ elements, after, parent }: Page): Int32Array {
  const before = new Int32Array(elements).fill(-1)
  for (let row = 1; row < elements; row++) {
    const next = after[row] as number
    if (next < (after[parent[row] as number] as number)) before[next] = row
  }
  return before
}
