import { isAscii } from '../characters/ascii.js'
import { HAN_KANA_HANGUL } from '../characters/scripts.js'
import type { Span } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { onceByWords } from '../locale/once-by-words.js'
import { peopleWordsOf } from '../locale/people-words.js'
import { agencyNamed } from './agencies.js'
import { opensWithGivenName } from './given-names.table.js'
import { bareName, isCity, isGroup, lowerCapitals } from './person.js'

/** A person whom a line names. The span holds the name as it is printed; `name` is without capitals throughout. */
export interface Person extends Span {
  readonly name: string
}

/** Whom a line names, and how. */
export interface Byline {
  /** Each person once, in order. */
  readonly people: readonly Person[]
  /** What the line opens with says that it names those who wrote, or those who helped. */
  readonly opening: Opening | undefined
  /** Whether it names an agency, a desk, an account or the publication. */
  readonly namesHouse: boolean
  /** Letters and digits of the line that are part of no name, opening or role. */
  readonly rest: number
}

type Opening = 'author' | 'helper'

/** What is known of the names in a line. */
export interface Naming {
  /** Those of the languages at hand. */
  readonly words: Words
  /** Names of the publication, as `nameKey` writes them. */
  readonly publishers?: ReadonlySet<string>
  /** The line is said to be one name: single words and lowercase letters are accepted. */
  readonly isName?: boolean
}

const LONGEST_BYLINE = 1000
const MOST_PEOPLE = 30
const NOBODY: Byline = { people: [], opening: undefined, namesHouse: false, rest: 0 }

/**
 * The people in a line of text, in any language at hand: without “By”, roles, agencies, places, addresses, and what stands in
 * brackets. Offsets are UTF-16 code units of the line. Linear in the line, never throws.
 *
 * `By MARIA GOMEZ and Jo Ng, Staff Writers | AP` → `Maria Gomez`, `Jo Ng`
 */
export function readByline(line: string, naming: Naming): Byline {
  if (line.length > LONGEST_BYLINE || LEADING_COMMA.test(line)) return NOBODY
  const parts = partsOf(line, naming.words)
  const people = new Map<string, Person>()
  const context = contextOf(parts, naming)
  let opening: Opening | undefined
  let namesHouse = false
  let areHelpers = false
  let wasRole = false
  let rest = 0
  for (const [at, part] of parts.entries()) {
    opening ??= part.by
    if (part.by || part.isNew) areHelpers = part.by === 'helper'
    if (areHelpers || people.size >= MOST_PEOPLE || part.text === '') continue
    if (SUFFIX.test(part.text) || DEGREE.test(part.text)) {
      if (SUFFIX.test(part.text) && people.size > 0) addSuffix(people, part)
      continue
    }
    if (people.size > 0 && !part.isLinked && CREDENTIAL.test(part.text)) continue
    // What a comma separates from a role is a place: `BBC News, New York`.
    const mayBePlace = wasRole && !part.isNew && part.by !== 'author'
    if (mayBePlace && !(part.isLinked && part.text.includes(' ') && !continuesRole(parts, at))) continue
    if (naming.isName && !standsAlone(parts, at)) continue
    const isPublisher = people.size > 0 && !part.isLinked && PUBLISHER_BEHIND.test(part.text)
    const name = isPublisher ? undefined : nameIn(part.text, { ...context, isFirst: people.size === 0 })
    wasRole = name === undefined
    if (name !== undefined) people.set(nameKey(name), { name, ...placeOf(line, part, name) })
    else if (isHouse(part.text, naming)) namesHouse = true
    else if (!hasRole(part.text, naming.words)) rest += nameKey(part.text).length
  }
  return { people: [...people.values()], opening, namesHouse, rest }
}

/** A name in the form in which names are compared: `The  Daily Globe` → `thedailyglobe` */
export function nameKey(name: string): string {
  if (isAscii(name)) return name.toLowerCase().replace(NOT_ASCII_LETTER, '')
  return name.normalize('NFKC').toLowerCase().replace(NOT_LETTER, '')
}

/** Whether a name belongs to the publication, an agency, or an account of a newsroom: `Reuters`, `Staff Writer` */
export function isHouse(name: string, { publishers, words }: Naming): boolean {
  if (agencyNamed(name) !== undefined || peopleWordsOf(words).accounts.has(name.toLowerCase())) return true
  return (
    publishers !== undefined && (publishers.has(nameKey(name)) || publishers.has(nameKey(name.replace(ARTICLE, ''))))
  )
}

const NOT_LETTER = /[^\p{L}\p{N}]+/gu
const NOT_ASCII_LETTER = /[^a-z0-9]+/g
const LEADING_COMMA = /^\s{0,9},/
const ARTICLE = /^(?:The|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|O|A|De|Het) /i
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const DEGREE = /^(?:ph\.? ?d|m\.?d|m\.?a|m\.?s|m\.?sc|b\.?a|rn|r\.?d|rdn|esq|mba|cfp|j\.?d|do|dds|dvm|msn|lcsw|dr)\.?$/i
/** Behind a name and a comma: `FACS`, `CEPF®` */
const CREDENTIAL = /^\p{Lu}[\p{Lu}\d-]{1,7}[®™]?$/u
const PUBLISHER_BEHIND =
  / (?:news|times|post|press|network|magazine|journal|agency|media|tribune|herald|gazette|globe|university|institute|college|zeitung|nachrichten)$/i

function addSuffix(people: Map<string, Person>, { text, end }: Part): void {
  const [key, person] = [...people].at(-1) as [string, Person]
  people.delete(key)
  people.set(nameKey(person.name + text), { ...person, name: `${person.name}, ${text}`, end })
}

/** Whether a part continues the role before it: `Head of Marketing and Community Care`, but not `Editor and Bo Li` */
function continuesRole(parts: readonly Part[], at: number): boolean {
  return OF_ROLE.test(parts[at - 1]?.text ?? '') && !opensWithGivenName((parts[at] as Part).text)
}

const OF_ROLE = / (?:of|for|für|de|du|des|di) /

/** A single word is a name if nothing else is said, or if “and” links it to a name: `Plato`, `Ana and Bo`, not `Ruiz, Ana`. */
function standsAlone(parts: readonly Part[], at: number): boolean {
  const { text, isLinked } = parts[at] as Part
  return text.includes(' ') || UNSPACED.test(text) || parts.length === 1 || isLinked || parts[at + 1]?.isLinked === true
}

/** The span of a name in its part: less than the part if a place or a role was cut off. */
function placeOf(line: string, { start, end }: Part, name: string): Span {
  const at = line.slice(start, end).toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length }
}

// Parts of a line.

/** Text between two separators, without the words that open a byline and the marks around it. */
interface Part extends Span {
  readonly text: string
  /** Whether “and” or its like links it to the part before. */
  readonly isLinked: boolean
  /** Whether it starts anew: on a line of its own, or behind a semicolon. */
  readonly isNew: boolean
  readonly by: Opening | undefined
}

/** In lowercase, with a capital, in capitals. */
const anyCase = (all: string) =>
  `${all}|${all.replace(/[^|]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))}|${all.toUpperCase()}`
/** Fewer than `Locale.and`: each of these separates two names wherever it stands, and `a` or `con` may be part of one. */
const AND = 'and|und|et|og|och|en|ja|oraz|и|і|και|ve'
/** What others contribute, named in the same line: `Text by Ana Ruiz Photos by Bo Li` */
const HELP = 'photos|photo|fotos|foto|illustrations|illustration|illustrationen|übersetzung|photographie'
const TALKS = 'im Gespräch mit|in conversation with|interviewed by'
/** Spanish `y` and Italian `e` also stand within names: `José Ortega y Gasset` */
const SEPARATOR = /* @__PURE__ */ new RegExp(
  `( [-–—&+] | ?[,;|•·／/、，\\n] ?(?:(?:${anyCase(`${AND}|y|e`)}|&) )?| (?:${anyCase(AND)}) ` +
    `| (?=(?:${anyCase(HELP)})(?::| (?:by|von|de) ))| (?:${TALKS}) |(?<=\\d) (?=(?:by|von|par|por|di|door|av|af) )` +
    '| [ye] (?=\\p{Lu}\\p{Ll}{1,30} \\p{Lu}|\\p{Ll}{1,30} \\p{L})| [YE] (?=\\p{Lu}{2,30} \\p{Lu}))',
  'u',
)
const LINK = /[&+]|(?:^| )(?:and|und|et|og|och|y|e|en|ja|oraz|и|і|και|ve) /i
const START = /[\n;]/

function partsOf(line: string, words: Words): Part[] {
  const pieces = withoutAsides(line).split(SEPARATOR)
  const parts: Part[] = []
  let wasAuthoring = false
  for (let at = 0, offset = 0; at < pieces.length; at += 2) {
    const before = pieces[at - 1] ?? ''
    const piece = pieces[at] as string
    offset += before.length
    const whole = trimmed(piece, 0, piece.length)
    const inside = opened(piece, whole, words)
    const isLinked = LINK.test(before)
    // `Text & photos: Ana Ruiz` names who wrote.
    const by = inside.by && wasAuthoring && isLinked ? 'author' : inside.by
    wasAuthoring = isAuthoring(piece.slice(whole.start, whole.end), words)
    const text = piece.slice(inside.start, inside.end).replace(BLANKS, ' ')
    if ((text !== '' && !(wasAuthoring && !by)) || by !== undefined) {
      const [start, end] = [offset + inside.start, offset + inside.end]
      parts.push({ text: wasAuthoring && !inside.by ? '' : text, start, end, isLinked, isNew: START.test(before), by })
    }
    offset += piece.length
  }
  return parts
}

const BLANKS = /\s+/g
/** Nearly all bylines have none of these: markup, brackets, addresses, wide colons, and blanks other than single ones. */
const ODD = /[：<([{@]|:\/\/|www\.|[^\S\n ]| {2}/
const TAGS = /<[^<>]{0,500}>/g
const BRACKETS = /[([{][^()[\]{}]{0,200}[)\]}]/g
const WORDS = /([ \n|,;])/

/** A line of the same length, with blanks in place of markup and brackets, and bars in place of addresses. */
function withoutAsides(line: string): string {
  if (!ODD.test(line)) return line
  const blank = (found: string) => ' '.repeat(found.length)
  return line.replace(TAGS, blank).replace(BRACKETS, blank).split(WORDS).map(withoutAddress).join('')
}

const withoutAddress = (word: string): string =>
  word.includes('@') || word.includes('://') || word.startsWith('www.') ? '|'.repeat(word.length) : word

const MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(' \t\n\r\u00a0.,:：;|-–—/*•·"“”)]')
const MARKS_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...' \t\n\r\u00a0.,:：;|-–—/*•·"“”)]',
  "'",
  '’',
  '&',
])

/** A span without the marks around it; the dot of `Jr.` stays. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from < to && MARKS_BEFORE.has(text.charAt(from))) from++
  while (to > from && (text.charAt(to - 1) !== '.' || text.charAt(to - 2) === ' ') && MARKS.has(text.charAt(to - 1)))
    to--
  return { start: from, end: to }
}

// What a byline opens with.

const LONGEST_OPENING = 5
const GLUED_OPENING = /^By(?=\p{Lu}\p{Ll})/u
const ARTICLE_BEFORE = /^(?:a|an|un|une|una|ein|eine) /
const FIRST_WORD = /\p{L}+/u
const NEXT_WORD = /\S+/g

/** The span behind an opening: `Written by Ana Ruiz` → `Ana Ruiz`, `Photos by Bo Li` → `Bo Li`, who helped */
function opened(piece: string, { start, end }: Span, words: Words): Span & { by?: Opening } {
  const glued = GLUED_OPENING.test(piece.slice(start, end))
  if (glued) return { ...trimmed(piece, start + 2, end), by: 'author' }
  let from = start
  let by: Opening | undefined
  const firsts = firstWordsOf(words)
  for (let round = 0; round < 2; round++) {
    const text = piece.slice(from, end)
    if (!firsts.has(FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '')) break
    const ends = Array.from(text.slice(0, LONGEST_PHRASE).matchAll(NEXT_WORD), (word) => word.index + word[0].length)
    const found = ends.slice(0, LONGEST_OPENING).findLast((to) => openingIn(text.slice(0, to), words) !== undefined)
    if (found === undefined) break
    by = openingIn(text.slice(0, found), words)
    from = trimmed(piece, from + found, end).start
  }
  return { ...trimmed(piece, from, end), ...(by && { by }) }
}

const LONGEST_PHRASE = 200

function openingIn(text: string, words: Words): Opening | undefined {
  const { helpers, openings } = peopleWordsOf(words)
  const said = bare(text).replace(ARTICLE_BEFORE, '')
  if (helpers.has(said)) return 'helper'
  return openings.has(said) || (COLON_BEHIND.test(text) && isAuthoring(said, words)) ? 'author' : undefined
}

const COLON_BEHIND = /[:：]$/

function bare(text: string): string {
  const { start, end } = trimmed(text, 0, text.length)
  return text.slice(start, end).toLowerCase().replace(BLANKS, ' ')
}

const wordsIn = (phrases: ReadonlySet<string>) => [...phrases].flatMap((phrase) => phrase.split(' '))

/** What is written: `story`, `interview`; not what helpers contribute, or buttons say. */
const writingOf = /* @__PURE__ */ onceByWords((words): ReadonlySet<string> => {
  const { helpers, buttons, openings } = peopleWordsOf(words)
  const others = new Set([...wordsIn(helpers), ...buttons])
  return new Set(wordsIn(openings).filter((word) => !others.has(word)))
})

/** Whether a text says that something was written, but not by whom: `Words`, `Interview` */
function isAuthoring(text: string, words: Words): boolean {
  const said = bare(text)
  return said !== '' && said.split(' ').every((word) => writingOf(words).has(word))
}

/** The first words of all openings. Most lines begin with none of them. */
const firstWordsOf = /* @__PURE__ */ onceByWords((words): ReadonlySet<string> => {
  const { openings, helpers } = peopleWordsOf(words)
  const first = (phrase: string) => FIRST_WORD.exec(phrase)?.[0] ?? ''
  return new Set(
    [...openings, ...helpers, ...writingOf(words), 'a', 'an', 'un', 'une', 'una', 'ein', 'eine'].map(first),
  )
})

// Whether a part is a name.

interface Context extends Naming {
  /** Whether the whole byline is in lowercase, and whether it is in capitals. */
  readonly isSmall: boolean
  readonly isShouted: boolean
  /** Whether no name comes before. */
  readonly isFirst: boolean
}

function contextOf(parts: readonly Part[], naming: Naming): Context {
  const isSmall = !parts.some(({ text }) => CAPITAL.test(text))
  return { ...naming, isSmall, isShouted: !parts.some(({ text }) => SMALL.test(text)), isFirst: true }
}

const AFTER_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'of for from at in with is has was covers via on'.split(' '),
)
const NEVER_IN_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'Of For From With Your Our And But That This'.split(' '),
)
/** The end of the name of any publication: `Hill Valley Magazine` */
const PUBLISHER = / (?:network|magazine|journal|agency|media|tribune|gazette|zeitung|nachrichten)$/i
const UNSPACED = /* @__PURE__ */ new RegExp(`^[${HAN_KANA_HANGUL}]{2,8}$`)
/** `globe.example`, but not `J.R. Ruiz` */
const DOMAIN = /\p{L}{2}\.\p{Ll}{2}/u
const DIGITS = /\d/
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u
const SMALL = /\p{Ll}/u
const THE = /^(?:The|Die|Der) /
const LONGEST_NAME = 70
const MOST_WORDS = 6
const FOOTNOTE = /[*†‡¹²³⁴⁵]{1,3}$/
/** “By” and roles that follow or touch a name: `राम कुमार द्वारा` → `राम कुमार`, `记者王小明` → `王小明` */
const BY_BEHIND = / (?:著|द्वारा|tarafından)$/u
const ROLE_BEFORE = /^(?:記者|记者)(?=\p{Script=Han}{2,4}$)/u

/** The person that a part names, in title case; `undefined` if it names none. A role may follow the first name. */
function nameIn(part: string, context: Context): string | undefined {
  const { words: known } = context
  const name = bareName(part.replace(FOOTNOTE, '').replace(BY_BEHIND, '').replace(ROLE_BEFORE, ''), known)
  const said = name.split(' ')
  if (part.includes(': ') || isGroup(name, known) || isCity(name)) return undefined
  if (said.some((word) => peopleWordsOf(known).buttons.has(word.toLowerCase()))) return undefined
  const all = withoutTitle(said, known)
  const role = all.findIndex((word) => isRole(word, known))
  if (role >= 0 && (role < 2 || !context.isFirst)) return undefined
  const end = all.findIndex((word, at) => at > 0 && (at === role || AFTER_NAME.has(word)))
  const words = withoutParticle(end < 0 ? all : all.slice(0, end), known)
  const bareWords = words.join(' ')
  const isSized = bareWords.length > 1 && bareWords.length <= LONGEST_NAME && words.length <= MOST_WORDS
  if (!isSized || DIGITS.test(bareWords) || isPublication(bareWords, words, context)) return undefined
  if (!context.isName && THE.test(bareWords)) return undefined
  // `Center for Rain`: one word before “for” is no name.
  if (words.length < 2 && end >= 0 && !UNSPACED.test(bareWords)) return undefined
  return hasLettersOfName(bareWords, words, context) ? inTitleCase(bareWords, words) : undefined
}

function hasLettersOfName(name: string, words: readonly string[], { isName, isSmall, words: known }: Context): boolean {
  if (words.length < 2) return isName ? CAPITAL.test(name) : UNSPACED.test(name)
  if (!(isName && isSmall) && !CAPITAL.test(name.charAt(0))) return false
  return (
    !(CAPITAL.test(name) && words.some((word) => isLoose(word, known))) &&
    !words.some((word) => NEVER_IN_NAME.has(word))
  )
}

function isPublication(name: string, words: readonly string[], context: Context): boolean {
  const { publishers, isShouted } = context
  const [first = '', second] = words
  if (isHouse(name, context) || DOMAIN.test(name) || PUBLISHER.test(name)) return true
  if (second === undefined) return false
  const isOwn = publishers?.has(nameKey(first)) === true
  if (first.length >= SHORTEST_SITE && isOwn && !opensWithGivenName(name)) return true
  // `HVG Weather` on `hvg.example`, `HVG WEATHER` beside `Ana Ruiz`, `AP Weather`
  const isSection = SMALL.test(second) || (!isShouted && !SMALL.test(name))
  return isSection && INITIALS.test(first) && (isOwn || agencyNamed(first) !== undefined)
}

const SHORTEST_SITE = 4
const INITIALS = /^\p{Lu}{2,6}$/u

/** `Reporter Ana Ruiz` → `Ana Ruiz` */
function withoutTitle(words: string[], known: Words): string[] {
  const [first = '', ...rest] = words
  const isTitle = rest.length > 1 && isRole(first, known) && !rest.some((word) => isRole(word, known))
  return isTitle && rest.every((word) => CAPITAL.test(word.charAt(0))) ? rest : words
}

/** `Ana Ruiz de` → `Ana Ruiz` */
function withoutParticle(words: readonly string[], known: Words): readonly string[] {
  const { particles } = peopleWordsOf(known)
  const last = words.findLastIndex((word) => !particles.has(word))
  return last < 0 ? words : words.slice(0, last + 1)
}

const NOT_IN_WORD = /[^\p{L}\p{N}-]/gu

function isRole(word: string, words: Words): boolean {
  const { roles } = peopleWordsOf(words)
  const lower = word.toLowerCase().replace(NOT_IN_WORD, '')
  return roles.has(lower) || (lower.endsWith('s') && roles.has(lower.slice(0, -1)))
}

const hasRole = (text: string, words: Words): boolean => text.split(' ', MOST_WORDS).some((word) => isRole(word, words))

/** A lowercase word that names do not have: `in`, `story`. */
const isLoose = (word: string, words: Words): boolean =>
  !CAPITAL.test(word) && SMALL.test(word) && !peopleWordsOf(words).particles.has(word)

const AFTER_BREAK = /(^|[\s\-'’.])(\p{L})/gu

/** `MARIA MCKAY` → `Maria McKay`, `maria mckay` → `Maria Mckay`; `JP Cruz` stays. */
function inTitleCase(name: string, words: readonly string[]): string {
  if (CAPITAL.test(name)) return words.length > 1 ? lowerCapitals(name) : name
  if (words.length < 2) return name
  return name.replace(AFTER_BREAK, (_, before: string, letter: string) => before + letter.toUpperCase())
}
