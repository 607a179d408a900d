import type { Element } from '../parse/node.js'
import { isSpace } from '../parse/white-space.js'
import { selectorsOfRule } from './mentions.js'
import { isNameUnit, type Names } from './names.js'
import { scanSheet } from './scan-sheet.js'
import { Braces, hidesByValue, mayHide } from './suspicious.js'

const VARIABLE = 'var('
/** A value that is a variable and no more: `var(--shown, none)` */
const USE = /var\(\s{0,8}(--[-\w]{1,80})\s{0,8}(?:,([^(){};!,]{0,80}))?\)(?=\s{0,8}(?:[;!}]|$))/iy
/** The property in front of it. */
const PROPERTY = /^[a-z][-a-z]{2,24}$/i
const LONGEST_PROPERTY = 25
const MOST_BLANKS = 8
const DEFINITION = /(?<![-\w])(--[-\w]{1,80})\s{0,8}:([^;{}]{0,160})/g
const DEFINES = /--/g
const LONGEST_VALUE = 160
/** What a variable defined for these is, it is for all elements, unless another rule says otherwise. */
const EVERYWHERE =
  /^\s{0,9}(?::root|html|body|\*)(?:\s{0,9},\s{0,9}(?::root|html|body|\*|:{1,2}(?:before|after|backdrop))){0,9}\s{0,9}$/i
/** Of colours too much stands in sheets elsewhere. */
const COLOUR = /colou?r|background/i
const LONGEST_BODY = 4000
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
 * Sheets whose variables are written out if one may hide something, and where there is no doubt what they are: defined with
 * one value in all of the sheets and `style` attributes, for all elements or in the rule where they stand. `isAll`: no sheet
 * elsewhere defines any, so that one that is not defined is what stands behind the comma. `names`: those of the elements that
 * are asked for; no other element needs to be hidden. Takes time in proportion to the sheets.
 *
 * `:root{--d:none} .n{display:var(--d)}` → `.n{display:none}`
 */
export function withoutVariables(
  sheets: readonly string[],
  elements: readonly Element[],
  isAll: boolean,
  names?: Names,
): readonly string[] {
  if (!sheets.some((css) => css.includes(VARIABLE)) || !hidesByVariables(sheets, elements, names)) return sheets
  const variables = variablesIn(sheets, elements)
  return sheets.map((css) => (css.includes(VARIABLE) ? written(css, variables, isAll) : css))
}

/** The same of a `style` attribute, whose own variables win over all others: `--d:none; display:var(--d)` */
export const withoutOwnVariables = (style: string): string =>
  style.includes(VARIABLE) ? written(style, new Map(), false) : style

/**
 * Whether a variable may hide something: a value that nobody knows hides nothing, so the others need not be known. Of 637
 * pages that use variables, most define none such.
 */
function hidesByVariables(sheets: readonly string[], elements: readonly Element[], names: Names | undefined): boolean {
  const properties = new Map<string, Set<string>>()
  for (const css of sheets) {
    const braces = new Braces(css)
    const isAsked = (at: number) =>
      names === undefined || (braces.holds(at) && selectorsOfRule(names, braces.selectors).length > 0)
    for (const { start, property, name, fallback = '' } of usesIn(css)) {
      if (!hidesByValue(property) || !isAsked(start)) continue
      if (mayHide(property, fallback.trim().toLowerCase())) return true
      properties.set(name, (properties.get(name) ?? new Set()).add(property))
    }
  }
  if (properties.size === 0) return false
  const styles = elements.flatMap((element) => element.get('style') ?? [])
  for (const css of [...sheets, ...styles]) {
    for (const [name, value] of definitionsIn(css))
      for (const property of properties.get(name) ?? []) if (mayHide(property, value)) return true
  }
  return false
}

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
    if (!css.includes('--')) continue
    scanSheet(css, DEFINES, ({ selectors, body, sure }) => note(body, sure && EVERYWHERE.test(selectors)))
  }
  for (const element of elements) note(element.get('style') ?? '', false)
  return variables
}

function* definitionsIn(body: string): Iterable<readonly [name: string, value: string]> {
  if (!body.includes('--')) return
  for (const [, name = '', value = ''] of body.matchAll(DEFINITION)) yield [name, value.trim().toLowerCase()]
}

const isSure = (value: string): boolean => value !== '' && value.length < LONGEST_VALUE && !value.includes('!')

/** Follows the braces, so that the definitions of a rule are read once. */
function written(css: string, variables: Variables, isAll: boolean): string {
  const pieces: string[] = []
  let copied = 0
  let open = 0
  let passed = 0
  let own: ReadonlyMap<string, string> | undefined
  for (const { start, end, name, fallback } of usesIn(css)) {
    for (; passed < start; passed++) {
      const sign = css.charCodeAt(passed)
      if (sign !== OPEN && sign !== CLOSE) continue
      open = passed + 1
      own = undefined
    }
    own ??= new Map(definitionsIn(bodyFrom(css, open)))
    const value = sureValue(name, own, variables) ?? (isAll && !variables.has(name) ? fallback?.trim() : undefined)
    if (!value) continue
    pieces.push(css.slice(copied, start), value)
    copied = end
  }
  return pieces.join('') + css.slice(copied)
}

const [COLON, OPEN, CLOSE] = [58, 123, 125]

const bodyFrom = (css: string, open: number): string => BODY.exec(css.slice(open, open + LONGEST_BODY))?.[0] ?? ''

const BODY = /^[^{}]*/

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
