import { agencyNamed } from '../../../news/agencies.js'
import { partsOf } from './byline-parts.js'
import { ACCOUNTS, BUTTONS, GROUPS, LEADING_GROUPS, PARTICLES, ROLES } from './people.table.js'

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const degree = /^(?:ph\.? ?d|m\.?d|m\.?a|m\.?s|m\.?sc|b\.?a|rn|r\.?d|rdn|esq|mba|cfp|j\.?d|do|dds|dvm|msn|lcsw|dr)\.?$/i
const afterName: ReadonlySet<string> = new Set('of for from at in with is has was covers via on'.split(' '))
const house =
  / (?:news|times|post|press|network|magazine|journal|agency|media|tribune|herald|gazette|globe|university|institute|college|zeitung|nachrichten)$/i
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u
const digits = /\d/
const capital = /[\p{Lu}\p{Lt}\p{Lo}]/u
const small = /\p{Ll}/u
const longestName = 70
const mostWords = 6
const mostPeople = 30
const longestByline = 1000

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
  if (byline.length > longestByline || byline.trimStart().startsWith(',')) return []
  const people = new Map<string, string>()
  let wasRole = false
  let areHelpers = false
  for (const { text, isLinked, isNew, by } of partsOf(byline)) {
    if (people.size >= mostPeople) break
    if (by || isNew) areHelpers = by === 'helper'
    if (areHelpers) continue
    if (suffix.test(text) && people.size > 0) addSuffix(people, text)
    if (suffix.test(text) || degree.test(text)) continue
    // What a comma parts from a role is a place: `BBC News, New York`.
    if (wasRole && !isLinked && !isNew) continue
    const isHouse = people.size > 0 && !isLinked && house.test(text)
    const name = isHouse ? undefined : nameOf(text, named, houses, people.size === 0)
    wasRole = name === undefined
    if (name) people.set(nameKey(name), name)
  }
  return [...people.values()]
}

/** Whether a byline names the site, an agency or an account of the house: `By Reuters` */
export function namesHouse(byline: string, houses: ReadonlySet<string>): boolean {
  return byline.length <= longestByline && partsOf(byline).some(({ text }) => isHouseName(text, houses))
}

function isHouseName(name: string, houses: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase()
  return agencyNamed(name) !== undefined || ACCOUNTS.has(lower) || houses.has(nameKey(name))
}

/** How names are compared: `The  Daily Globe` and `the daily globe` are one. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(notLetter, '')
}

const notLetter = /[^\p{L}\p{N}]+/gu

function addSuffix(people: Map<string, string>, part: string): void {
  const [key, name] = [...people].at(-1) as [string, string]
  people.delete(key)
  people.set(nameKey(name + part), `${name}, ${part}`)
}

/** A part of a byline as the name of a person, `undefined` if it is none. A role may follow the name that comes first. */
function nameOf(part: string, named: boolean, houses: ReadonlySet<string>, isFirst: boolean): string | undefined {
  const said = part.replace(footnote, '').replace(roleBehind, '').split(' ')
  if (part.includes(': ') || isGroup(said) || said.some(isButton)) return undefined
  const all = withoutTitle(said)
  const role = all.findIndex(isRole)
  if (role >= 0 && (role < 2 || !isFirst)) return undefined
  const end = all.findIndex((word, at) => at > 0 && (at === role || afterName.has(word)))
  const words = end < 0 ? all : all.slice(0, end)
  const bare = words.join(' ')
  if (bare.length < 2 || bare.length > longestName || words.length > mostWords || digits.test(bare)) return undefined
  if (isHouseName(bare, houses) || opensWithInitials(words, houses)) return undefined
  if (
    words.length < 2 ? !(named ? capital.test(bare) : unspaced.test(bare)) : !named && !capital.test(bare.charAt(0))
  ) {
    return undefined
  }
  if (words.length > 1 && capital.test(bare) && words.some(isLoose)) return undefined
  return usualLetters(bare, words)
}

/** `Bo Li*` */
const footnote = /[*†‡¹²³⁴⁵]{1,3}$/

/** Behind a name, where no blank need part them: `김하늘 기자` → `김하늘` */
const roleBehind = /(?<=[\p{Script=Han}\p{Script=Hangul}]{2}) ?(?:기자|특파원|記者|记者)$/u

/** Whether a part is a section of the house: `HVG Weather` on `hvg.example`. */
function opensWithInitials([first = '', second]: readonly string[], houses: ReadonlySet<string>): boolean {
  return second !== undefined && small.test(second) && initials.test(first) && houses.has(nameKey(first))
}

const initials = /^\p{Lu}{2,6}$/u

/** `Reporter Ana Ruiz` → `Ana Ruiz` */
function withoutTitle(words: string[]): string[] {
  const [first = '', ...rest] = words
  return rest.length > 1 && isRole(first) && !rest.some(isRole) && rest.every((word) => capital.test(word.charAt(0)))
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

const notInWord = /[^\p{L}\p{N}-]/gu

/** `Editor`, `reporters` */
function isRole(word: string): boolean {
  const lower = word.toLowerCase().replace(notInWord, '')
  return ROLES.has(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)))
}

/** A word in small letters that names do not have: `in`, `story`. */
function isLoose(word: string): boolean {
  return !capital.test(word) && small.test(word) && !PARTICLES.has(word)
}

const afterBreak = /(^|[\s\-'’.])(\p{L})/gu
const celtic = /\b(Mc|O['’])(\p{Ll})/gu

/** `MARIA MCGREGOR-O’NEIL` and `maria mcgregor-o’neil` → `Maria McGregor-O’Neil`; `Bob Mc`, `JP Cruz` stay as they are. */
function usualLetters(name: string, words: readonly string[]): string {
  const isShouted = !small.test(name) && words.length > 1 && name.length > 5
  if (!isShouted && (capital.test(name) || words.length < 2)) return name
  return name
    .toLowerCase()
    .replace(afterBreak, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(celtic, (_, before: string, letter: string) => before + letter.toUpperCase())
}
