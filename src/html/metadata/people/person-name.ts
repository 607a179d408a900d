import { HAN_KANA_HANGUL } from '../../../characters/scripts.js'
import type { Words } from '../../../locale/at-hand.js'
import { peopleWordsOf } from '../../../locale/people-words.js'
import { agencyNamed } from '../../../story/agencies.js'
import { opensWithGivenName } from '../../../story/given-names.table.js'
import { bareName, isCity, isGroup, lowerCapitals } from '../../../story/person.js'
import { isPublisherName, type Naming, nameKey } from './publisher.js'

const AFTER_NAME: ReadonlySet<string> = new Set('of for from at in with is has was covers via on'.split(' '))
/** Words that no name has, with a capital in a headline or a label. */
const NEVER_IN_NAME: ReadonlySet<string> = new Set('Of For From With Your Our And But That This'.split(' '))
/** The end of the name of a publisher, whichever it is: `Hill Valley Magazine` */
const PUBLISHER = / (?:network|magazine|journal|agency|media|tribune|gazette|zeitung|nachrichten)$/i
const UNSPACED = /* @__PURE__ */ new RegExp(`^[${HAN_KANA_HANGUL}]{2,8}$`)
/** `globe.example`, but not `J.R. Ruiz` */
const DOMAIN = /\p{L}{2}\.\p{Ll}{2}/u
const DIGITS = /\d/
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u
const SMALL = /\p{Ll}/u
/** No name begins so; that of an account may. */
const ARTICLE = /^(?:The|Die|Der) /
const LONGEST_NAME = 70
const MOST_WORDS = 6

export interface NameContext extends Naming {
  /** Whether the value is said to be a name. */
  readonly named: boolean
  /** Whether all of the byline is in small letters. */
  readonly isSmall: boolean
  /** Whether all of the byline is in capitals. */
  readonly isShouted: boolean
  /** Whether nobody is named before. */
  readonly isFirst: boolean
}

/** Whether a name is in a script that parts no words. */
export const isUnspaced = (name: string): boolean => UNSPACED.test(name)

/** A part of a byline as the name of a person, `undefined` if it is none. A role may follow the name that comes first. */
export function nameOf(part: string, context: NameContext): string | undefined {
  const { words: known } = context
  const name = bareName(part.replace(FOOTNOTE, '').replace(BY_BEHIND, '').replace(ROLE_BEFORE, ''), known)
  const said = name.split(' ')
  const { buttons } = peopleWordsOf(known)
  if (part.includes(': ') || isGroup(name, known) || isCity(name)) return undefined
  if (said.some((word) => buttons.has(word.toLowerCase()))) return undefined
  const all = withoutTitle(said, known)
  const role = all.findIndex((word) => isRole(word, known))
  if (role >= 0 && (role < 2 || !context.isFirst)) return undefined
  const end = all.findIndex((word, at) => at > 0 && (at === role || AFTER_NAME.has(word)))
  const words = withoutLoosePart(end < 0 ? all : all.slice(0, end), known)
  const bare = words.join(' ')
  if (bare.length < 2 || bare.length > LONGEST_NAME || words.length > MOST_WORDS || DIGITS.test(bare)) return undefined
  if (isPublisher(bare, words, context) || (!context.named && ARTICLE.test(bare))) return undefined
  // `Center for Rain`: one word before “for” is none.
  if (words.length < 2 && end >= 0 && !UNSPACED.test(bare)) return undefined
  return hasLettersOfName(bare, words, context) ? usualLetters(bare, words) : undefined
}

function hasLettersOfName(
  bare: string,
  words: readonly string[],
  { named, isSmall, words: known }: NameContext,
): boolean {
  if (words.length < 2) return named ? CAPITAL.test(bare) : UNSPACED.test(bare)
  if (!(named && isSmall) && !CAPITAL.test(bare.charAt(0))) return false
  return (
    !(CAPITAL.test(bare) && words.some((word) => isLoose(word, known))) &&
    !words.some((word) => NEVER_IN_NAME.has(word))
  )
}

/** Whether this is the name of a publisher, a part of one, or an address. */
function isPublisher(bare: string, words: readonly string[], context: NameContext): boolean {
  const { publishers, isShouted } = context
  const [first = '', second] = words
  if (isPublisherName(bare, context) || DOMAIN.test(bare) || PUBLISHER.test(bare)) return true
  if (second === undefined) return false
  if (first.length >= SHORTEST_SITE && publishers.has(nameKey(first)) && !opensWithGivenName(bare)) return true
  // `HVG Weather` on `hvg.example`, `HVG WEATHER` beside `Ana Ruiz`, `AP Weather`
  const isSection = SMALL.test(second) || (!isShouted && !SMALL.test(bare))
  return isSection && INITIALS.test(first) && (publishers.has(nameKey(first)) || agencyNamed(first) !== undefined)
}

/** `Globe Travel` on `globe.example` */
const SHORTEST_SITE = 4
const INITIALS = /^\p{Lu}{2,6}$/u

/** `Bo Li*` */
const FOOTNOTE = /[*†‡¹²³⁴⁵]{1,3}$/

/** Behind a name in languages that open no byline in front of it: `राम कुमार द्वारा` → `राम कुमार` */
const BY_BEHIND = / (?:著|द्वारा|tarafından)$/u
/** The same in front: `记者王小明` → `王小明` */
const ROLE_BEFORE = /^(?:記者|记者)(?=\p{Script=Han}{2,4}$)/u

/** `Reporter Ana Ruiz` → `Ana Ruiz` */
function withoutTitle(words: string[], known: Words): string[] {
  const [first = '', ...rest] = words
  const isTitle = rest.length > 1 && isRole(first, known) && !rest.some((word) => isRole(word, known))
  return isTitle && rest.every((word) => CAPITAL.test(word.charAt(0))) ? rest : words
}

/** `Ana Ruiz and` → `Ana Ruiz` */
function withoutLoosePart(words: readonly string[], known: Words): readonly string[] {
  const { particles } = peopleWordsOf(known)
  const last = words.findLastIndex((word) => !particles.has(word))
  return last < 0 ? words : words.slice(0, last + 1)
}

const NOT_IN_WORD = /[^\p{L}\p{N}-]/gu

/** `Editor`, `reporters` */
function isRole(word: string, words: Words): boolean {
  const { roles } = peopleWordsOf(words)
  const lower = word.toLowerCase().replace(NOT_IN_WORD, '')
  return roles.has(lower) || (lower.endsWith('s') && roles.has(lower.slice(0, -1)))
}

/** A word in small letters that names do not have: `in`, `story`. */
function isLoose(word: string, words: Words): boolean {
  return !CAPITAL.test(word) && SMALL.test(word) && !peopleWordsOf(words).particles.has(word)
}

const AFTER_BREAK = /(^|[\s\-'’.])(\p{L})/gu

/** `MARIA MCKAY` → `Maria McKay`, `maria mckay` → `Maria Mckay`; `Bob Mc`, `JP Cruz` stay as they are. */
function usualLetters(name: string, words: readonly string[]): string {
  if (CAPITAL.test(name)) return words.length > 1 ? lowerCapitals(name) : name
  if (words.length < 2) return name
  return name.replace(AFTER_BREAK, (_, before: string, letter: string) => before + letter.toUpperCase())
}
