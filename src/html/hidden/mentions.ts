import { isSpace } from '../parse/white-space.js'

/** Some names, and a table that tells of most others that they are none, so that they need not be cut out. */
export class Names {
  private readonly all: ReadonlySet<string>
  private readonly mayBe = new Uint8Array(1024)

  constructor(names: Iterable<string>) {
    this.all = new Set(names)
    for (const name of this.all) this.mayBe[this.placeOf(name, 0, name.length)] = 1
  }

  has(text: string, start: number, end: number): boolean {
    return this.mayHave(text, start, end) && this.all.has(text.slice(start, end))
  }

  /** Whether it may be one of them, in letters of either case. */
  mayHave(text: string, start: number, end: number): boolean {
    return this.mayBe[this.placeOf(text, start, end)] === 1
  }

  private placeOf(text: string, start: number, end: number): number {
    return ((text.charCodeAt(start) | 32) * 31 + (text.charCodeAt(end - 1) | 32) * 7 + (end - start) * 131) & 1023
  }
}

/**
 * The selectors of a list that may be of an element with one of some names, by the last compound of each: those of every
 * element, and lists with brackets or escapes, whole, if they speak of one anywhere.
 *
 * `.note p, p .note, .wide > *`, of `note` → `p .note`, `.wide > *`
 */
export function selectorsOfAny(names: Names, list: string): readonly string[] {
  if (BRACKETED.test(list)) return mentions(list, names) ? [list] : NONE
  let found: string[] | undefined
  for (let start = 0; start <= list.length; ) {
    const comma = list.indexOf(',', start)
    const end = comma < 0 ? list.length : comma
    const isNamed = endsInAny(list, start, end, names)
    // Of those of every element only what speaks of such a one: `.note > :first-child`
    if (isNamed ?? mentions(list, names)) {
      found ??= []
      found.push(list.slice(start, end))
    }
    start = end + 1
  }
  return found ?? NONE
}

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

const isNameUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 95 ||
  code >= 128
