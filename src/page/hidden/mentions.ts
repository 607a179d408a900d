import { isSpace } from '../white-space.js'
import { isNameUnit, type Names } from './names.js'

/**
 * The selectors of a list that may be of an element with one of some names, each once, by the last compound: those of every
 * element, and lists with brackets or escapes, whole, if they speak of one anywhere.
 *
 * `mentioned`: other names, of which those may speak instead.
 *
 * `.note p, p .note, .wide > *`, of `note` → `p .note`, `.wide > *`
 */
export function selectorsOfAny(names: Names, list: string, mentioned = names): readonly string[] {
  if (BRACKETED.test(list)) return mentions(list, mentioned) ? [list] : NONE
  let found: Set<string> | undefined
  for (let start = 0; start <= list.length; ) {
    const comma = list.indexOf(',', start)
    const end = comma < 0 ? list.length : comma
    const isNamed = endsInAny(list, start, end, names)
    // Of those of every element only what speaks of such a one: `.note > :first-child`
    if (isNamed ?? mentions(list.slice(start, end), mentioned)) {
      found ??= new Set()
      found.add(list.slice(start, end))
    }
    start = end + 1
  }
  return found ? Array.from(found) : NONE
}

/** The same of a list; all of those with attributes, which may be of an element of any name. */
export const selectorsOfRule = (names: Names, list: string): readonly string[] =>
  list.includes('[') ? [list] : selectorsOfAny(names, list)

/** Whether there is any such selector between two places of a sheet. */
export function mayBeOfAny(names: Names, css: string, start: number, end: number): boolean {
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? css.charCodeAt(at) : COMMA
    if (code === OPENING_BRACKET) return true
    if (code === PARENTHESIS || code === BACKSLASH) return selectorsOfRule(names, css.slice(start, end)).length > 0
    if (code !== COMMA) continue
    if (endsInAny(css, from, at, names) ?? mentions(css.slice(from, at), names)) return true
    from = at + 1
  }
  return false
}

const [COMMA, PARENTHESIS, OPENING_BRACKET, BACKSLASH] = [44, 40, 91, 92]
const NONE: readonly string[] = []
const BRACKETED = /[([\\]/

/** Whether the last compound of a selector holds one of the names; nothing if it holds no name. */
function endsInAny(list: string, start: number, until: number, names: Names): boolean | undefined {
  let end = until
  while (end > start && isSpace(list.charCodeAt(end - 1))) end--
  let at = end
  for (let nameEnd = -1; at >= start; at--) {
    const code = at > start ? list.charCodeAt(at - 1) : SPACE
    if (isNameUnit(code)) {
      if (nameEnd < 0) nameEnd = at
      continue
    }
    if (nameEnd >= 0 && names.has(list, at, nameEnd)) return true
    nameEnd = -1
    if (isSpace(code) || COMBINATORS.has(code)) break
    if (!SIGNS.has(code)) return undefined
  }
  const first = list.charCodeAt(at)
  const opens = at < end && isNameUnit(first === DOT || first === HASH ? list.charCodeAt(at + 1) : first)
  return opens ? false : undefined
}

const [SPACE, HASH, DOT] = [32, 35, 46]
/** `>`, `+`, `~` */
const COMBINATORS: ReadonlySet<number> = new Set([62, 43, 126])
/** `.`, `#`, `:` */
const SIGNS: ReadonlySet<number> = new Set([DOT, HASH, 58])

/** Whether selectors speak of an element with such names, or of every one. */
function mentions(selectors: string, names: Names): boolean {
  if (selectors.includes('*') || selectors.includes('\\')) return true
  let start = -1
  for (let at = 0; at <= selectors.length; at++) {
    const isInName = at < selectors.length && isNameUnit(selectors.charCodeAt(at))
    if (isInName && start < 0) start = at
    if (isInName || start < 0) continue
    if (names.has(selectors, start, at)) return true
    start = -1
  }
  return false
}
