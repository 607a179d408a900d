import { agencyNamed } from '../../../news/agencies.js'
import { partsOf } from './byline-parts.js'
import { ACCOUNTS, BUTTONS, GROUPS, LEADING_GROUPS, PARTICLES, ROLES } from './people-words.js'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const DEGREE = /^(?:ph\.? ?d|m\.?d|m\.?a|m\.?s|m\.?sc|b\.?a|rn|r\.?d|rdn|esq|mba|cfp|j\.?d|do|dds|dvm|msn|lcsw|dr)\.?$/i
const AFTER_NAME: ReadonlySet<string> = new Set('of for from at in with is has was covers via on'.split(' '))
const HOUSE =
  / (?:news|times|post|press|network|magazine|journal|agency|media|tribune|herald|gazette|globe|university|institute|college|zeitung|nachrichten)$/i
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u
const DIGITS = /\d/
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u
const SMALL = /\p{Ll}/u
const LONGEST_NAME = 70
const MOST_WORDS = 6
const MOST_PEOPLE = 30
const LONGEST_BYLINE = 1000

export interface PeopleOptions {
  /** Names that are no person here, as `nameKey` gives them: the site and the house. */
  readonly houses: ReadonlySet<string>
  /** The value is said to be the name of one author: small letters and single words are taken too. */
  readonly named?: boolean
}

/**
 * The people that a byline names: one entry each, without “By”, roles, agencies, addresses and the name of the house.
 * Names in capitals come in usual letters.
 *
 * `By MARIA GOMEZ and Jo Ng, Staff Writers | AP` → `['Maria Gomez', 'Jo Ng']`
 */
export function peopleOf(byline: string, { houses, named = false }: PeopleOptions): string[] {
  // `, The Globe`: the name itself is missing.
  if (byline.length > LONGEST_BYLINE || byline.trimStart().startsWith(',')) return []
  const people = new Map<string, string>()
  let wasRole = false
  let areHelpers = false
  for (const { text, isLinked, isNew, by } of partsOf(byline)) {
    if (people.size >= MOST_PEOPLE) break
    if (by || isNew) areHelpers = by === 'helper'
    if (areHelpers) continue
    if (SUFFIX.test(text) && people.size > 0) addSuffix(people, text)
    if (SUFFIX.test(text) || DEGREE.test(text)) continue
    // What a comma parts from a role is a place: `BBC News, New York`.
    if (wasRole && !isLinked && !isNew) continue
    const isHouse = people.size > 0 && !isLinked && HOUSE.test(text)
    const name = isHouse ? undefined : nameOf(text, named, houses, people.size === 0)
    wasRole = name === undefined
    if (name) people.set(nameKey(name), name)
  }
  return [...people.values()]
}

/** Whether a byline names the site, an agency or an account of the house: `By Reuters` */
export function namesHouse(byline: string, houses: ReadonlySet<string>): boolean {
  return byline.length <= LONGEST_BYLINE && partsOf(byline).some(({ text }) => isHouseName(text, houses))
}

function isHouseName(name: string, houses: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase()
  return agencyNamed(name) !== undefined || ACCOUNTS.has(lower) || houses.has(nameKey(name))
}

/** How names are compared: `The  Daily Globe` and `the daily globe` are one. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(NOT_LETTER, '')
}

const NOT_LETTER = /[^\p{L}\p{N}]+/gu

function addSuffix(people: Map<string, string>, part: string): void {
  const [key, name] = [...people].at(-1) as [string, string]
  people.delete(key)
  people.set(nameKey(name + part), `${name}, ${part}`)
}

/** A part of a byline as the name of a person, `undefined` if it is none. A role may follow the name that comes first. */
function nameOf(part: string, named: boolean, houses: ReadonlySet<string>, isFirst: boolean): string | undefined {
  const said = part.replace(FOOTNOTE, '').replace(ROLE_BEHIND, '').split(' ')
  if (part.includes(': ') || isGroup(said) || said.some(isButton)) return undefined
  const all = withoutTitle(said)
  const role = all.findIndex(isRole)
  if (role >= 0 && (role < 2 || !isFirst)) return undefined
  const end = all.findIndex((word, at) => at > 0 && (at === role || AFTER_NAME.has(word)))
  const words = end < 0 ? all : all.slice(0, end)
  const bare = words.join(' ')
  if (bare.length < 2 || bare.length > LONGEST_NAME || words.length > MOST_WORDS || DIGITS.test(bare)) return undefined
  if (isHouseName(bare, houses) || opensWithInitials(words, houses)) return undefined
  if (
    words.length < 2 ? !(named ? CAPITAL.test(bare) : UNSPACED.test(bare)) : !named && !CAPITAL.test(bare.charAt(0))
  ) {
    return undefined
  }
  if (words.length > 1 && CAPITAL.test(bare) && words.some(isLoose)) return undefined
  return usualLetters(bare, words)
}

/** `Bo Li*` */
const FOOTNOTE = /[*†‡¹²³⁴⁵]{1,3}$/

/** Behind a name, where no blank need part them: `김하늘 기자` → `김하늘` */
const ROLE_BEHIND = /(?<=[\p{Script=Han}\p{Script=Hangul}]{2}) ?(?:기자|특파원|記者|记者)$/u

/** Whether a part is a section of the house: `HVG Weather` on `hvg.example`. */
function opensWithInitials([first = '', second]: readonly string[], houses: ReadonlySet<string>): boolean {
  return second !== undefined && SMALL.test(second) && INITIALS.test(first) && houses.has(nameKey(first))
}

const INITIALS = /^\p{Lu}{2,6}$/u

/** `Reporter Ana Ruiz` → `Ana Ruiz` */
function withoutTitle(words: string[]): string[] {
  const [first = '', ...rest] = words
  return rest.length > 1 && isRole(first) && !rest.some(isRole) && rest.every((word) => CAPITAL.test(word.charAt(0)))
    ? rest
    : words
}

/** `Gear Team`, `Redaktion Wetter`, `HW-Redaktion` */
function isGroup(words: readonly string[]): boolean {
  const last = (words.at(-1) as string).toLowerCase()
  return GROUPS.has(last.slice(last.lastIndexOf('-') + 1)) || LEADING_GROUPS.has((words[0] as string).toLowerCase())
}

/** `View`, `Mehr` */
function isButton(word: string): boolean {
  return BUTTONS.has(word.toLowerCase())
}

const NOT_IN_WORD = /[^\p{L}\p{N}-]/gu

/** `Editor`, `reporters` */
function isRole(word: string): boolean {
  const lower = word.toLowerCase().replace(NOT_IN_WORD, '')
  return ROLES.has(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)))
}

/** A word in small letters that names do not have: `in`, `story`. */
function isLoose(word: string): boolean {
  return !CAPITAL.test(word) && SMALL.test(word) && !PARTICLES.has(word)
}

const AFTER_BREAK = /(^|[\s\-'’.])(\p{L})/gu
const CELTIC = /\b(Mc|O['’])(\p{Ll})/gu

/** `MARIA MCGREGOR-O’NEIL` and `maria mcgregor-o’neil` → `Maria McGregor-O’Neil`; `Bob Mc`, `JP Cruz` stay as they are. */
function usualLetters(name: string, words: readonly string[]): string {
  const isShouted = !SMALL.test(name) && words.length > 1 && name.length > 5
  if (!isShouted && (CAPITAL.test(name) || words.length < 2)) return name
  return name
    .toLowerCase()
    .replace(AFTER_BREAK, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(CELTIC, (_, before: string, letter: string) => before + letter.toUpperCase())
}
