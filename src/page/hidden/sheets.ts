import type { Budget, Budgets } from '../../budget.js'
import { attributeNamed, nameOf } from '../cursor.js'
import type { Page } from '../read/columns.js'
import { MAY_HIDE } from '../read/own-style.js'
import { type Declaration, type Declared, declaredIn, outweigh } from '../style/declarations.js'
import { boxHiding, fontSizeVeil, lineHeightVeil, Style, visibilityVeil } from '../style/style.js'
import { asksForState, Matcher } from './matches.js'
import { mayBeOfAny, selectorsOfRule } from './mentions.js'
import type { Names } from './names.js'
import { type SheetRule, scanSheet } from './scan-sheet.js'
import { type Selector, selectorsOf } from './selector.js'

/** What the sheets of a page declare for an element. */
export interface Look {
  readonly declared: Declared
  /** Values that would win under a condition that cannot be checked here, such as the width of a screen. */
  readonly rivals: (property: string) => readonly string[]
}

interface Placed extends Selector {
  /** What an element must have: `.note`, `#tip`, `p`, `[lang]`. */
  readonly keys: readonly string[]
  readonly rule: SheetBody
  /** Whether all that it asks for can be checked. */
  readonly isSure: boolean
  readonly layer: number
  readonly order: number
}

/** The declarations of a rule, read when they are asked for. */
class SheetBody {
  private read: Declared | undefined
  private isHiding: boolean | undefined

  constructor(private readonly source: string) {}

  get declared(): Declared {
    this.read ??= declaredIn(this.source)
    return this.read
  }

  /** Whether it hides something by itself. */
  get hides(): boolean {
    this.isHiding ??= MAY_HIDE.test(this.source) && this.hidesAlone()
    return this.isHiding
  }

  private hidesAlone(): boolean {
    const style = new Style(this.declared, false)
    if (boxHiding(style)) return true
    return [visibilityVeil(style, false), fontSizeVeil(style, false), lineHeightVeil(style, false)].some(
      (veil) => veil !== undefined && veil !== 'lifted',
    )
  }
}

/** The style sheets of a page, as far as they are about elements with some names. */
export class Sheets {
  private readonly placed = new Map<string, Placed[]>()
  /** The attributes, other than class and id, that selectors of elements ask for. */
  private readonly attributes = new Set<string>()
  /** Of each rule that hides something, one key of the elements that it may hide. */
  private readonly suspected = new Set<string>()
  private readonly matcher: Matcher
  private readonly left: Budget
  /** Compiles the rules that hide something, or all others, once an element is suspected. */
  private readonly placeAll: (isHiding: boolean) => void
  private isComplete = false
  /** Whether any rule may hide something. */
  readonly areSuspicious: boolean

  /** `names`: tags, ids and classes of the elements that are asked about. */
  constructor(
    private readonly page: Page,
    css: readonly string[],
    names: Names,
    budgets: Budgets,
  ) {
    this.left = budgets.of('sheet-rules')
    this.matcher = new Matcher(page, this.left)
    // Half of the sheets would not tell what the other half takes back.
    const isRead = budgets.of('sheet-length').spend(css.reduce((sum, { length }) => sum + length, 0))
    const rules = isRead ? css.flatMap((text) => rulesIn(text, names)) : []
    const bodies = rules.map(({ body }) => new SheetBody(body))
    this.areSuspicious = bodies.some(({ hides }) => hides)
    this.placeAll = (isHiding) => {
      for (const [order, rule] of rules.entries()) {
        const body = bodies[order] as SheetBody
        if (body.hides === isHiding) this.place(rule, body, order, names)
      }
    }
    if (this.areSuspicious) this.placeAll(true)
  }

  private place({ selectors, sure, layer }: SheetRule, rule: SheetBody, order: number, names: Names): void {
    for (const selector of selectorsOfRule(names, selectors).flatMap(selectorsOf)) {
      const keys = keysIn(selector)
      const isSure = selector.simple && sure && !asksForState(selector)
      if (isSure && rule.hides) this.suspected.add(keys[0] ?? '*')
      const placed = { ...selector, keys, rule, isSure, layer, order }
      for (const { name } of selector.attributes) this.attributes.add(name)
      for (const key of keys.length === 0 ? ['*'] : keys) {
        const list = this.placed.get(key)
        if (list) list.push(placed)
        else this.placed.set(key, [placed])
      }
    }
  }

  /** What they declare for an element, or `undefined` if nothing of it hides anything and no text around is hidden. */
  lookAt(row: number, isVeiled: boolean): Look | undefined {
    const { matcher, left } = this
    const keys = this.keysOf(row)
    if (!isVeiled && !this.suspected.has('*') && !keys.some((key) => this.suspected.has(key))) return undefined
    if (!this.isComplete) {
      const suspects = keys.flatMap((key) => this.placed.get(key) ?? [])
      if (
        !isVeiled &&
        !this.suspected.has('*') &&
        !suspects.some((rule) => rule.keys.every((key) => keys.includes(key)))
      )
        return undefined
      this.isComplete = true
      this.placeAll(false)
    }
    const own = new Set(keys)
    const placed = [...keys, '*'].flatMap((key) => this.placed.get(key) ?? [])
    if (placed.length === 0 || !left.spend(placed.length)) return undefined
    const fits = (rule: Placed): boolean => rule.keys.every((key) => own.has(key))
    if (!isVeiled && !placed.some((rule) => rule.isSure && fits(rule) && rule.rule.hides)) return undefined
    const isMet = (rule: Placed): boolean =>
      rule.isSure && fits(rule) && matcher.hasAttributes(row, rule.attributes) && matcher.standsIn(row, rule.around)
    const met = new Set(placed.filter(isMet))
    const declared = new Map<string, Declaration>()
    for (const { rule, source } of [...met].sort(byWeight)) outweigh(rule.declared, source, declared)
    // A rule that waits for another class of the element may see it added by a script: `.panel.open`
    const isInDoubt = (rule: Placed): boolean =>
      !met.has(rule) && (!rule.isSure || !fits(rule)) && rule.keys.some((key) => own.has(key) && key !== rule.tag)
    const isAnywhere = (rule: Placed): boolean => !met.has(rule) && fits(rule)
    const doubts = placed.filter((rule) => isInDoubt(rule) || isAnywhere(rule))
    return { declared, rivals: (property) => doubts.flatMap(({ rule }) => rule.declared.get(property)?.value ?? []) }
  }

  private keysOf(row: number): string[] {
    const keys = Array.from(this.matcher.classesOf(row), (name) => `.${name}`)
    const id = this.matcher.idOf(row)
    if (id !== undefined) keys.push(`#${id}`)
    keys.push(nameOf(this.page, row))
    for (const name of this.attributes) if (attributeNamed(this.page, row, name) !== undefined) keys.push(`[${name}]`)
    return keys
  }
}

function keysIn({ classes, id, tag, attributes }: Selector): string[] {
  const keys = classes.map((name) => `.${name}`)
  if (id !== undefined) keys.push(`#${id}`)
  if (tag !== undefined) keys.push(tag)
  for (const { name } of attributes) keys.push(`[${name}]`)
  return keys
}

function rulesIn(css: string, names: Names): SheetRule[] {
  const rules: SheetRule[] = []
  const matters = (start: number, open: number, end: number): boolean =>
    end > open + 1 && mayBeOfAny(names, css, start, open)
  scanSheet(css, matters, (rule) => rules.push(rule))
  return rules
}

const byWeight = (one: Placed, other: Placed): number =>
  (one.layer === other.layer ? 0 : one.layer - other.layer) || one.weight - other.weight || one.order - other.order
