import { KNOWN_ELEMENTS, type Role, roleOf } from './elements.js'

/** What htmlparser2 closes by itself: opening the key closes the innermost element as long as it is one of the set. */
export const closedByOpening = new Map<string, ReadonlySet<string>>()

function closes(closed: string, openings: string): void {
  const set = new Set(closed.split(' '))
  for (const opening of openings.split(' ')) closedByOpening.set(opening, set)
}

closes(
  'p',
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header ' +
    'hr main nav ol pre section table ul',
)
closes('li', 'li')
closes('dd dt', 'dd dt')
closes('tr th td', 'tr')
closes('th', 'th')
closes('thead th td', 'td')
closes('thead tbody', 'tbody tfoot')
closes('rt rp', 'rt rp')
closes('option', 'option')
closes('option optgroup', 'optgroup')
closes('input option optgroup select button datalist textarea', 'select input output button datalist textarea')
closes('head link script', 'body')

/** Elements in which `<path />` closes itself … */
export const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['svg', 'math'])

/** … and elements inside them in which it does not. */
export const INTEGRATION_ELEMENTS: ReadonlySet<string> = new Set(
  'mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '),
)

const ATTRIBUTES =
  'class id style href src content name property http-equiv type rel lang alt title width height role itemprop itemtype itemscope ' +
  'datetime target srcset sizes loading hidden for value data-src aria-label aria-hidden media async defer charset ' +
  'data-math data-latex data-tex data-formula data-latex-source data-katex data-component data-testid data-type data-paste-element data-callout data-definition aria-expanded align'

/** Names that most pages have. Their numbers are the same for every page. */
const KNOWN: readonly string[] = /* @__PURE__ */ knownNames()
const KNOWN_NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(KNOWN)
/** How many names have the same number for every page; others have higher ones. */
export const KNOWN_COUNT: number = KNOWN.length

function knownNames(): string[] {
  const names = [...KNOWN_ELEMENTS, ...FOREIGN_ELEMENTS, ...INTEGRATION_ELEMENTS, ...ATTRIBUTES.split(' ')]
  return [...new Set(names)]
}

function numbersOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}

/** The number of a known name. */
export function numberOf(name: string): number {
  const number = KNOWN_NUMBERS.get(name)
  if (number === undefined) throw new RangeError(`Unknown name "${name}".`)
  return number
}

const ROLES: readonly (Role | undefined)[] = /* @__PURE__ */ KNOWN.map(roleOf)

/** The role of the elements that have a name, by its number. */
export const roleOfNumber = (number: number): Role | undefined => ROLES[number]

/** A set of known names, by their numbers: `isIn(nameSet('meta link'), numberOf('link'))` → `true` */
export function nameSet(names: string | Iterable<string>): Uint8Array {
  const set = new Uint8Array(KNOWN_COUNT)
  for (const name of typeof names === 'string' ? names.split(' ') : names) set[numberOf(name)] = 1
  return set
}

/** Whether a set has the name of a number. Those of text and comments are negative, and in no set. */
export const isIn = (set: Uint8Array, number: number): boolean =>
  number >= 0 && number < set.length && set[number] === 1

/** A power of two, several times the number of names that a page has. */
const SLOTS = 2048

/**
 * Numbers for the names of tags and attributes, which are compared in lower case. A name that is spelled as it was the
 * last time is found by its hash, without being copied out of the source.
 */
export class Names {
  /** The names by their numbers. */
  readonly all: string[] = [...KNOWN]
  /** Numbers of names that are not known. */
  private readonly numbers = new Map<string, number>()
  /** The number of the name last met with each hash. */
  private readonly slots = KNOWN_SLOTS.slice()

  /** The number of the name at a span of a source. */
  at(source: string, start: number, end: number): number {
    const slot = slotOf(source.charCodeAt(start), source.charCodeAt(end - 1), end - start)
    const number = this.slots[slot] as number
    const name = this.all[number] as string
    if (name.length === end - start && source.startsWith(name, start)) return number
    return this.met(slot, source.slice(start, end).toLowerCase())
  }

  private met(slot: number, name: string): number {
    let number = KNOWN_NUMBERS.get(name) ?? this.numbers.get(name)
    if (number === undefined) {
      number = this.all.length
      this.all.push(name)
      this.numbers.set(name, number)
    }
    this.slots[slot] = number
    return number
  }
}

const slotOf = (first: number, last: number, length: number): number =>
  (first * 7 + last * 31 + length * 131) & (SLOTS - 1)

const KNOWN_SLOTS = /* @__PURE__ */ slotsOf(KNOWN)

function slotsOf(names: readonly string[]): Int32Array {
  const slots = new Int32Array(SLOTS)
  names.forEach((name, number) => {
    slots[slotOf(name.charCodeAt(0), name.charCodeAt(name.length - 1), name.length)] = number
  })
  return slots
}
