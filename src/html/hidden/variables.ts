import { isNameUnit, Names } from '../../page/hidden/names.js'
import { type SheetRule, scanSheet } from '../../page/hidden/scan-sheet.js'
import { isSpace } from '../../page/white-space.js'
import type { Element } from '../parse/node.js'
import { hidesByValue, mayHide } from './suspicious.js'

const VARIABLE = 'var('
/** A value that is a variable and no more: `var(--shown, none)` */
const USE = /var\(\s{0,8}(--[-\w]{1,80})\s{0,8}(?:,([^(){};!,]{0,80}))?\)(?=\s{0,8}(?:[;!}]|$))/iy
/** The property in front of it. */
const PROPERTY = /^[a-z][-a-z]{2,24}$/i
const LONGEST_PROPERTY = 25
const MOST_BLANKS = 8
const VALUE = /\s{0,8}:([^;{}]{0,160})/y
const LONGEST_VALUE = 160
/** What a variable defined for these is, it is for all elements, unless another rule says otherwise. */
const EVERYWHERE =
  /^\s{0,9}(?::root|html|body|\*)(?:\s{0,9},\s{0,9}(?::root|html|body|\*|:{1,2}(?:before|after|backdrop))){0,9}\s{0,9}$/i
/** Of colours too much stands in sheets elsewhere. */
const COLOUR = /colou?r|background/i
/** A variable may be another one, and that another. */
const MOST_STEPS = 8
const ALIAS = /^var\(\s{0,8}(--[-\w]{1,80})\s{0,8}\)$/

/** What is said of a variable: a value, whether for all elements, and whether something else is said, too. */
interface Variable {
  readonly value: string
  readonly isEverywhere: boolean
  readonly inDoubt: boolean
}

type Variables = ReadonlyMap<string, Variable>

/** A declaration that is a variable. */
interface Use {
  /** Where its value stands. */
  readonly start: number
  readonly end: number
  /** In small letters. */
  readonly property: string
  readonly name: string
  /** What stands in where nothing defines the variable. */
  readonly fallback: string | undefined
}

/**
 * Rules whose variables are written out if one may hide something, and where there is no doubt what they are: defined with
 * one value in all of the sheets and `style` attributes, for all elements or in the rule where they stand. `isAll`: no sheet
 * elsewhere defines any, so that one that is not defined is what stands behind the comma. Takes time in proportion to the sheets.
 *
 * `:root{--d:none} .n{display:var(--d)}` → `.n{display:none}`
 */
export function withoutVariables(
  rules: readonly SheetRule[],
  sheets: readonly string[],
  elements: readonly Element[],
  isAll: boolean,
): readonly SheetRule[] {
  const asked = propertiesOf(rules)
  if (asked === undefined || (asked.size > 0 && !mayHideBy(asked, sheets, elements))) return rules
  const variables = variablesIn(sheets, elements)
  return rules.map((rule) => {
    const { body } = rule
    return body.includes(VARIABLE) ? { ...rule, body: written(body, variables, isAll) } : rule
  })
}

/** The same of a `style` attribute, whose own variables win over all others: `--d:none; display:var(--d)` */
export const withoutOwnVariables = (style: string): string =>
  style.includes(VARIABLE) ? written(style, new Map(), false) : style

/**
 * By variable, the properties of some rules that may hide something by it; none if one may hide by what stands behind its comma,
 * and nothing if none may.
 */
function propertiesOf(rules: readonly SheetRule[]): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const properties = new Map<string, Set<string>>()
  for (const { body } of rules) {
    if (!body.includes(VARIABLE)) continue
    for (const { property, name, fallback = '' } of usesIn(body)) {
      if (!hidesByValue(property)) continue
      if (mayHide(property, fallback.trim().toLowerCase())) return new Map()
      properties.set(name, (properties.get(name) ?? new Set()).add(property))
    }
  }
  return properties.size === 0 ? undefined : properties
}

/**
 * Whether a variable may hide something: a value that nobody knows hides nothing, so the others need not be known. Of 637
 * pages that use variables, most define none such.
 */
function mayHideBy(
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  sheets: readonly string[],
  elements: readonly Element[],
): boolean {
  const names = new Names(asked.keys())
  for (const css of [...sheets, ...stylesOf(elements)]) {
    for (const [name, value] of definitionsIn(css, names))
      for (const property of asked.get(name) ?? []) if (mayHide(property, value)) return true
  }
  return false
}

/** The `style` attributes that define a variable. */
const stylesOf = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => element.get('style') ?? []).filter((style) => style.includes('--'))

function* usesIn(css: string): Iterable<Use> {
  for (let start = css.indexOf(VARIABLE); start >= 0; start = css.indexOf(VARIABLE, start + 1)) {
    const property = propertyBefore(css, start)
    if (property === '' || COLOUR.test(property)) continue
    USE.lastIndex = start
    const [use, name, fallback] = USE.exec(css) ?? []
    if (use && name) yield { start, end: start + use.length, property, name, fallback }
  }
}

/** The property that a value stands behind, in small letters; nothing where it is a variable, or no value. */
function propertyBefore(css: string, value: number): string {
  const colon = endBefore(css, value)
  if (css.charCodeAt(colon - 1) !== COLON) return ''
  const end = endBefore(css, colon - 1)
  let start = end
  while (start > end - LONGEST_PROPERTY && isNameUnit(css.charCodeAt(start - 1))) start--
  const name = css.slice(start, end)
  return PROPERTY.test(name) && !isNameUnit(css.charCodeAt(start - 1)) ? name.toLowerCase() : ''
}

/** Where a text ends that some blanks part from a place. */
function endBefore(css: string, at: number): number {
  let end = at
  while (end > at - MOST_BLANKS && isSpace(css.charCodeAt(end - 1))) end--
  return end
}

function variablesIn(sheets: readonly string[], elements: readonly Element[]): Variables {
  const variables = new Map<string, Variable>()
  const note = (body: string, isEverywhere: boolean): void => {
    for (const [name, value] of definitionsIn(body)) {
      const known = variables.get(name)
      const inDoubt = !isSure(value) || (known !== undefined && (known.inDoubt || known.value !== value))
      variables.set(name, { value, isEverywhere: isEverywhere || (known?.isEverywhere ?? false), inDoubt })
    }
  }
  for (const css of sheets) {
    let next = -1
    const defines = (_: number, open: number, end: number): boolean => {
      if (next < open) next = css.indexOf('--', open)
      if (next < 0) next = css.length
      return next < end
    }
    scanSheet(css, defines, ({ selectors, body, sure }) => note(body, sure && EVERYWHERE.test(selectors)))
  }
  for (const style of stylesOf(elements)) note(style, false)
  return variables
}

/** The variables that a sheet or a body defines, or those of some names, with their values in small letters. */
function* definitionsIn(css: string, names?: Names): Iterable<readonly [name: string, value: string]> {
  let end = 0
  for (let start = css.indexOf('--'); start >= 0; start = css.indexOf('--', end)) {
    end = start + 2
    while (isNameUnit(css.charCodeAt(end))) end++
    if (isNameUnit(css.charCodeAt(start - 1)) || (names && !names.has(css, start, end))) continue
    VALUE.lastIndex = end
    const value = VALUE.exec(css)?.[1]
    if (value !== undefined) yield [css.slice(start, end), value.trim().toLowerCase()]
  }
}

const isSure = (value: string): boolean => value !== '' && value.length < LONGEST_VALUE && !value.includes('!')

function written(body: string, variables: Variables, isAll: boolean): string {
  const pieces: string[] = []
  let copied = 0
  const own = new Map(definitionsIn(body))
  for (const { start, end, name, fallback } of usesIn(body)) {
    const value = sureValue(name, own, variables) ?? (isAll && !variables.has(name) ? fallback?.trim() : undefined)
    if (!value) continue
    pieces.push(body.slice(copied, start), value)
    copied = end
  }
  return pieces.join('') + body.slice(copied)
}

const COLON = 58

/** The value of a variable that a rule defines itself, or that is the same for all elements. */
function sureValue(name: string, own: ReadonlyMap<string, string>, variables: Variables): string | undefined {
  let asked = name
  for (let step = 0; step < MOST_STEPS; step++) {
    const known = variables.get(asked)
    if (known?.inDoubt || !(known?.isEverywhere || own.has(asked))) return undefined
    const value = own.get(asked) ?? known?.value ?? ''
    const alias = ALIAS.exec(value)?.[1]
    if (alias === undefined) return isSure(value) && !value.includes(VARIABLE) ? value : undefined
    asked = alias
  }
  return undefined
}
