import type { Budgets } from '../../budget.js'
import { mayBeOfAny, selectorsOfAny, selectorsOfRule } from '../../page/hidden/mentions.js'
import { Names } from '../../page/hidden/names.js'
import { type SheetRule, scanSheet } from '../../page/hidden/scan-sheet.js'
import { type Compound, type Selector, selectorsOf } from '../../page/hidden/selector.js'
import { type Declaration, type Declared, declaredIn, outweigh } from '../../page/style/declarations.js'
import { Gap, roleOf } from '../parse/elements.js'
import type { Element } from '../parse/node.js'
import type { Evidence } from './evidence.js'
import { asksForState, hasAttributes, standsIn } from './matches.js'
import { bodiesThatMatter, type Suspicious, suspicionsIn } from './suspicious.js'
import { withoutVariables } from './variables.js'

const MOST_ACCUSATIONS = 64

/** What the sheets of a page say of an element. */
export interface Look {
  readonly declared: Declared
  /** Values that would win under a condition that nobody can check here, such as the width of a screen. */
  rivals(property: string): readonly string[]
}

/** What elements with such keys are suspected of, where they stand as the selector asks. */
export interface Accusation extends Omit<Suspicious, 'selectors'>, Pick<Selector, 'attributes' | 'around'> {
  readonly keys: readonly string[]
}

interface Placed extends Selector {
  /** The keys an element must have. */
  readonly keys: readonly string[]
  readonly rule: SheetBody
  readonly sure: boolean
  readonly layer: number
  readonly order: number
}

/** What sheets may say of elements of one name, id and classes, and what of that goes by where an element stands. */
interface Kin {
  readonly keys: readonly string[]
  readonly placed: readonly Placed[]
  readonly conditional: readonly Placed[]
}

/** The declarations of a rule, read once, when they are asked for. */
class SheetBody {
  private read: ReadonlyMap<string, Declaration> | undefined = undefined

  constructor(private readonly source: string) {}

  get declared(): Declared {
    this.read ??= declaredIn(this.source)
    return this.read
  }
}

/** What holds a story is not hidden by a sheet for good: a script shows it. */
export const STORIES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

export const unstyled: Look = { declared: new Map(), rivals: () => [] }
const NONE: readonly string[] = []
const KEY_SIGNS = /^[.#[]|\]$/g

/** The classes of an element. */
export const classesOf = ({ tree: { classLists }, at }: Element): readonly string[] =>
  classLists.wordsOf(classLists.numbers[at] as number)

/** The keys that an element must have: `.note`, `.wide`, `#tip`, `p`, `[lang]`. */
function keysIn({ classes, id, tag, attributes }: Compound): string[] {
  const keys = classes.map((token) => `.${token}`)
  if (id !== undefined) keys.push(`#${id}`)
  if (tag !== undefined) keys.push(tag)
  for (const { name } of attributes) keys.push(`[${name}]`)
  return keys
}

/**
 * The style sheets of a page. They are looked through for what may hide anything, and that is most often all;
 * only if that is said of an element they are read, for what they say of it and its like.
 */
export class Sheets {
  private readonly suspected = new Map<string, Accusation[]>()
  /** By what elements have in common of which the sheets suspect the same; and by the rows of the elements. */
  private readonly accusations = new Map<string, readonly Accusation[]>()
  private readonly accusationsAt: (readonly Accusation[] | undefined)[] = []
  private readonly placed = new Map<string, Placed[]>()
  private readonly looks = new Map<string, Look>()
  private readonly kin = new Map<string, Kin>()
  /** What they say of elements of the names that are asked for, in order. */
  private readonly rules: readonly SheetRule[]
  /** Whether it depends on its tag what an element is suspected of. */
  private suspectTags = false
  /** The attributes, but class and id, by which elements are suspected. */
  private readonly attributes = new Set<string>()

  /** `names`: tags, ids and classes of the elements that are asked for. */
  constructor(
    { css, outOfSight, elements }: Evidence,
    private readonly names: Names,
    private readonly budgets: Budgets,
  ) {
    // Half of the sheets would not tell what the other half takes back.
    const isRead = budgets.of('sheet-length').spend(css.reduce((sum, { length }) => sum + length, 0))
    const rules = isRead ? css.flatMap((text) => rulesIn(text, names)) : []
    this.rules = withoutVariables(rules, css, elements, outOfSight === 'nothing')
    for (const suspicious of suspicionsIn(this.rules, outOfSight !== 'linked')) this.suspect(suspicious)
  }

  private suspect({ selectors, suspicion, property }: Suspicious): void {
    if (!this.budgets.of('sheet-rules').spend(1 + (selectors.length >> 4))) return
    for (const selector of selectorsOfRule(this.names, selectors).flatMap(selectorsOf)) {
      const { simple, tag } = selector
      const keys = keysIn(selector)
      const [first] = keys
      if (!simple || first === undefined || asksForState(selector)) continue
      if (tag !== undefined && (STORIES.has(tag) || roleOf(tag)?.unseen)) continue
      if (tag !== undefined) this.suspectTags = true
      for (const { name } of selector.attributes) this.attributes.add(name)
      const known = this.suspected.get(first)
      if (known && known.length >= MOST_ACCUSATIONS) continue
      const { attributes, around } = selector
      const accusation = { keys, suspicion, property, attributes, around }
      if (known) known.push(accusation)
      else this.suspected.set(first, [accusation])
    }
  }

  /** The names by which sheets know an element: `.note`, `.wide`, `#tip`, `p`, and those of its attributes if they ask. */
  keysOf(element: Element): string[] {
    const keys = classesOf(element).map((token) => `.${token}`)
    const id = element.get('id')
    if (id !== undefined) keys.push(`#${id}`)
    keys.push(element.name)
    for (const key of this.askedOf(element)) keys.push(`[${key}]`)
    return keys
  }

  private signatureOf(element: Element): string {
    const { name, classes } = element
    const id = element.get('id')
    const others = this.askedOf(element).join(' ')
    if (id === undefined && classes === '') return `${name} ${others}`
    return `${this.suspectTags ? name : ''} ${id ?? ''} ${classes} ${others}`
  }

  private askedOf(element: Element): readonly string[] {
    return this.attributes.size === 0 ? NONE : [...this.attributes].filter((key) => element.get(key) !== undefined)
  }

  /** Whether the sheets may hide anything at all. */
  get areSuspicious(): boolean {
    return this.suspected.size > 0
  }

  /** In what ways they may hide an element, wherever it stands. */
  accusationsOf(element: Element): readonly Accusation[] {
    const { at } = element
    const here = this.accusationsAt[at]
    if (here) return here
    const signature = this.signatureOf(element)
    const known = this.accusations.get(signature) ?? this.accuse(element)
    this.accusations.set(signature, known)
    this.accusationsAt[at] = known
    return known
  }

  private accuse(element: Element): readonly Accusation[] {
    const keys = this.keysOf(element)
    const own = new Set(keys)
    const found = keys.flatMap((key) => this.suspected.get(key) ?? [])
    return found.filter((accusation) => accusation.keys.every((key) => own.has(key)))
  }

  /** Whether one of those ways may hide an element where it stands. */
  standsAsAccused(element: Element, { attributes, around }: Accusation): boolean {
    return (
      (attributes.length === 0 || hasAttributes(element, attributes)) &&
      standsIn(element, around, this.budgets.of('sheet-rules'))
    )
  }

  /** Whether a selector names one of the classes, ids and tags that `study` was told of. */
  hasRulesFor(key: string): boolean {
    return this.placed.has(key)
  }

  /**
   * Reads what the sheets say of elements with such keys that has a say where such properties may hide something; what
   * they say of every element, if it speaks of `others`, too.
   */
  study(keys: ReadonlySet<string>, others: ReadonlySet<string>, properties: ReadonlySet<string>): void {
    const names = namesIn(keys)
    const anyNames = namesIn(others)
    const matters = bodiesThatMatter(properties)
    let order = 0
    for (const { selectors, body, sure, layer } of this.rules) {
      order++
      const written = selectorsOfAny(names, selectors, anyNames)
      if (written.length === 0 || !matters.test(body)) continue
      const rule = new SheetBody(body)
      for (const selector of written.flatMap(selectorsOf)) {
        const own = keysIn(selector)
        const placed = { ...selector, keys: own, rule, sure: sure && !asksForState(selector), layer, order }
        for (const key of own.length === 0 ? ['*'] : own) {
          if (!keys.has(key) && key !== '*') continue
          const list = this.placed.get(key)
          if (list) list.push(placed)
          else this.placed.set(key, [placed])
        }
      }
    }
  }

  /** What they say of an element; only of one that they were studied for. */
  look(element: Element): Look {
    const { name, classes } = element
    const others = this.askedOf(element).join(' ')
    const signature = `${name} ${element.get('id') ?? ''} ${classes} ${others}`
    const kin = this.kin.get(signature) ?? this.kinOf(element)
    this.kin.set(signature, kin)
    const left = this.budgets.of('sheet-rules')
    if (!left.spend(kin.conditional.length)) return unstyled
    const met = kin.conditional.filter(
      ({ attributes, around }) => hasAttributes(element, attributes) && standsIn(element, around, left),
    )
    const key = met.length === 0 ? signature : `${signature} ${met.map(({ order }) => order).join()}`
    const look = this.looks.get(key) ?? this.lookOf(element, kin, new Set(met))
    this.looks.set(key, look)
    return look
  }

  private kinOf(element: Element): Kin {
    const keys = this.keysOf(element)
    const own = new Set(keys)
    const placed = [...keys, '*'].flatMap((key) => this.placed.get(key) ?? [])
    const isConditional = ({ simple, sure, around, attributes, keys: asked }: Placed) =>
      simple && sure && around.length + attributes.length > 0 && asked.every((name) => own.has(name))
    return { keys, placed, conditional: [...new Set(placed.filter(isConditional))] }
  }

  private lookOf(element: Element, { keys, placed }: Kin, met: ReadonlySet<Placed>): Look {
    const own = new Set(keys)
    const left = this.budgets.of('sheet-rules')
    if (placed.length === 0 || !left.spend(placed.length)) return unstyled
    const fits = (rule: Placed) => rule.keys.every((name) => own.has(name))
    const isSure = (rule: Placed) =>
      rule.around.length + rule.attributes.length > 0 ? met.has(rule) : rule.simple && rule.sure && fits(rule)
    const declared = new Map<string, Declaration>()
    const winning = placed.filter(isSure).sort(byWeight)
    for (const { rule, source } of winning) {
      if (!left.spend(rule.declared.size)) return unstyled
      outweigh(rule.declared, source, declared)
    }
    // A rule that waits for another class of the element may see it added by a script: `.panel.open`
    const isInDoubt = (rule: Placed) =>
      !isSure(rule) && (fits(rule) || rule.keys.some((key) => own.has(key) && key !== rule.tag))
    let doubts: Placed[] | undefined
    const rivals = (property: string) => {
      doubts ??= placed.filter((rule) => isInDoubt(rule) && !(rule.hovers && !isBlock(element)))
      return doubts.flatMap(({ rule }) => rule.declared.get(property)?.value ?? [])
    }
    return { declared, rivals }
  }
}

/** The rules of a sheet that may be of elements with some names. */
function rulesIn(css: string, names: Names): SheetRule[] {
  const rules: SheetRule[] = []
  const matters = (start: number, open: number, end: number) => end > open + 1 && mayBeOfAny(names, css, start, open)
  scanSheet(css, matters, (rule) => rules.push(rule))
  return rules
}

const namesIn = (keys: ReadonlySet<string>): Names => new Names(Array.from(keys, (key) => key.replace(KEY_SIGNS, '')))

const byWeight = (a: Placed, b: Placed): number =>
  (a.layer === b.layer ? 0 : a.layer - b.layer) || a.weight - b.weight || a.order - b.order

const isBlock = ({ name }: Element): boolean => (roleOf(name)?.gap ?? Gap.none) >= Gap.line
