import { peopleWordsOf } from '../../../locale/people-words.js'
import { opensWithGivenName } from '../../../story/given-names.table.js'
import { isGroup } from '../../../story/person.js'
import { type BylinePart, partsOf } from './byline-parts.js'
import { isUnspaced, nameOf } from './person-name.js'
import { isPublisherName, type Naming, nameKey } from './publisher.js'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const DEGREE = /^(?:ph\.? ?d|m\.?d|m\.?a|m\.?s|m\.?sc|b\.?a|rn|r\.?d|rdn|esq|mba|cfp|j\.?d|do|dds|dvm|msn|lcsw|dr)\.?$/i
/** What stands behind a name and a comma in capitals alone: `FACS`, `CEPF®` */
const CREDENTIAL = /^\p{Lu}[\p{Lu}\d-]{1,7}[®™]?$/u
const PUBLISHER =
  / (?:news|times|post|press|network|magazine|journal|agency|media|tribune|herald|gazette|globe|university|institute|college|zeitung|nachrichten)$/i
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u
const SMALL = /\p{Ll}/u
const MOST_PEOPLE = 30
const LONGEST_BYLINE = 1000

export interface PeopleOptions extends Naming {
  /** The value is said to be the name of one author: small letters and single words are taken too. */
  readonly named?: boolean
}

/**
 * The people whom a byline names, each once, without “By”, roles, agencies, addresses and the name of the publisher.
 * Names in capitals come in usual letters.
 *
 * `By MARIA GOMEZ and Jo Ng, Staff Writers | AP` → `['Maria Gomez', 'Jo Ng']`
 */
export function peopleOf(byline: string, { publishers, words, named = false }: PeopleOptions): string[] {
  // `, The Globe`: the name itself is missing.
  if (byline.length > LONGEST_BYLINE || byline.trimStart().startsWith(',')) return []
  const parts = partsOf(byline, words)
  const context = { publishers, words, named, ...lettersOf(parts) }
  const people = new Map<string, string>()
  let wasRole = false
  let areHelpers = false
  for (const [at, { text, isLinked, isNew, by }] of parts.entries()) {
    if (people.size >= MOST_PEOPLE) break
    if (by || isNew) areHelpers = by === 'helper'
    if (areHelpers) continue
    if (SUFFIX.test(text) && people.size > 0) addSuffix(people, text)
    if (SUFFIX.test(text) || DEGREE.test(text)) continue
    if (people.size > 0 && !isLinked && CREDENTIAL.test(text)) continue
    // What a comma parts from a role is a place: `BBC News, New York`.
    if (wasRole && !isNew && by !== 'author' && !(isLinked && text.includes(' ') && !goesOn(parts, at))) continue
    if (named && !isAlone(parts, at)) continue
    const isPublisher = people.size > 0 && !isLinked && PUBLISHER.test(text)
    const name = isPublisher ? undefined : nameOf(text, { ...context, isFirst: people.size === 0 })
    wasRole = name === undefined
    if (name) people.set(nameKey(name), name)
  }
  return [...people.values()]
}

/** Whether a part goes on with the role before it: `Head of Marketing and Community Care`, but not `Editor and Bo Li` */
function goesOn(parts: readonly BylinePart[], at: number): boolean {
  return OF_ROLE.test(parts[at - 1]?.text ?? '') && !opensWithGivenName((parts[at] as BylinePart).text)
}

const OF_ROLE = / (?:of|for|für|de|du|des|di) /

/** One word is a name where it is all that is said, or “and” links it to one: `Plato`, `Ana and Bo`, but not `Ruiz, Ana`. */
function isAlone(parts: readonly BylinePart[], at: number): boolean {
  const { text, isLinked } = parts[at] as BylinePart
  return text.includes(' ') || isUnspaced(text) || parts.length === 1 || isLinked || parts[at + 1]?.isLinked === true
}

/** Whether all of a byline is in small letters, and whether all of it is in capitals. */
function lettersOf(parts: readonly BylinePart[]): { readonly isSmall: boolean; readonly isShouted: boolean } {
  return {
    isSmall: !parts.some(({ text }) => CAPITAL.test(text)),
    isShouted: !parts.some(({ text }) => SMALL.test(text)),
  }
}

/** A text of one word as a pen name, also in lowercase: `Toro`, `j.doe`, `ruiz1984`, but not `admin2`. */
export function penNameIn(text: string, naming: Naming): string | undefined {
  const [name] = peopleOf(text, { ...naming, named: true })
  const { roles, buttons } = peopleWordsOf(naming.words)
  const isPenName = PEN_NAME.test(text) && ![roles, buttons].some((words) => words.has(text.toLowerCase()))
  return name ?? (isPenName && !isGroup(text, naming.words) && !isPublisherName(text, naming) ? text : undefined)
}

const PEN_NAME = /^(?!.*admin)\p{L}[\p{L}_-]*(?:\.\p{L}[\p{L}_-]*)?\d{0,4}$/u

/** Whether a byline names the site, an agency or an account of the publisher: `By Reuters` */
export function namesPublisher(byline: string, naming: Naming): boolean {
  return (
    byline.length <= LONGEST_BYLINE && partsOf(byline, naming.words).some(({ text }) => isPublisherName(text, naming))
  )
}

function addSuffix(people: Map<string, string>, part: string): void {
  const [key, name] = [...people].at(-1) as [string, string]
  people.delete(key)
  people.set(nameKey(name + part), `${name}, ${part}`)
}
