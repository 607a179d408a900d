import { CharacterClass, classOf } from '../characters/classes.js'
import { remember } from '../characters/code-point.js'
import { HAN_KANA } from '../characters/scripts.js'
import type { Span } from '../edit/edit.js'
import { normalizedLine } from '../match/normalized-line.js'
import type { RuleSet } from '../match/rule-set.js'
import { type FamilyName, traitsOf } from '../rules/families.js'
import type { Place, RuleRef } from '../rules/rule.js'
import { trimSpan } from '../units/sentences.js'
import type { Unit } from '../units/units.js'
import type { IsLowercase } from './lowercase-words.js'

/** The labels before a sentence take at most so many code units. */
const LONGEST = 120
/** What they stand before has at least so many. */
const SHORTEST_STORY = 12
/** What begins with a name, so that only the label tells that a sentence begins, has at least so many. */
const SHORTEST_BEHIND_NAME = 40
/** A label of at least so many words may be one whose place is an edge of the story. */
const MANY_WORDS = 3
/** At most so many gaps are tried behind the beginning of a label, and at most so many labels stand in a row. */
const MOST_GAPS = 12
const MOST_LABELS = 60

const SMALL = /\p{Ll}/u
const DIGIT = /\p{Nd}/u
const WORD = /\S+/g
const IN_BRACKETS = /^[▲△]? ?[([【（].*[)\]】）]$/u
/** What a credit has, so that the patterns of credits need not be tried on every label. */
const CREDIT_SIGN = /[:：=/©ⓒ(（|]/
/** Brackets at the end that hold a credit: `(Photo: Jo Ng)`, not `(the left one)` */
const CREDIT_AT_END = /[([【（][^()[\]【】（）]{0,80}[:：=/©ⓒ|][^()[\]【】（）]{0,80}[)\]】）]$/u
const QUOTES = '"“„«「『'
const OPENERS = `${QUOTES}'‘(¿¡`
const CLOSERS = ')]】）'
const NO_END = ':：,;-–—'

const HAN_OR_KANA = /* @__PURE__ */ new RegExp(`[${HAN_KANA}]`)
const LAST_SMALL_WORD = / \p{Ll}\S{0,40}$/u

const isCaseless = /* @__PURE__ */ remember(/\p{Lo}/u)

/** A place where a label may end and a sentence begin. */
interface Gap extends Span {
  /** Whether the two sides tell that something ends here, whatever stands before it. */
  readonly isEnd: boolean
}

/** What is known of the text, and what is asked for. */
interface Asked {
  readonly isLowercase: IsLowercase
  /** Whether the unit is of a body without line breaks, where a label of many words tells by itself where it ends. */
  readonly isRunOn?: boolean
  /** Without it, no stamps are found. */
  readonly isStamp?: (words: string) => boolean
}

/** A label and the gap behind it. */
export interface Opening extends Span {
  /** Where the next label or the sentence begins. */
  readonly next: number
  readonly isEnd: boolean
  /** The rule that matches it; `undefined` for a stamp. */
  readonly rule: RuleRef | undefined
}

/**
 * What stands at the beginning of a unit before its sentence, in order: labels, ad markers and credits that rules match as lines,
 * and stamps. Empty if nothing does, or if it is not certain where the sentence begins.
 *
 * `Story continues below advertisement The mayor …` → `Story continues below advertisement`
 */
export function openingsOf(text: string, unit: Unit, ruleSet: RuleSet, asked: Asked): Opening[] {
  const { start, end } = trimSpan(text, unit)
  const gapsFrom = (at: number) =>
    gapsIn(text, at, Math.min(at + LONGEST, end - SHORTEST_STORY), end, asked.isLowercase)
  // Most sentences have no gap that ends anything.
  if (!asked.isRunOn && !gapsFrom(start).some(({ isEnd }) => isEnd)) return []
  const openingsAt = new Map<number, readonly Opening[]>([[start, []]])
  // The map grows while it is walked: each label is followed by others, up to the sentence.
  for (const at of openingsAt.keys()) {
    const gaps = gapsFrom(at)
    const last = asked.isRunOn ? gaps.length : gaps.findLastIndex(({ isEnd }) => isEnd) + 1
    const openings = gaps.slice(0, last).flatMap((gap) => openingBefore(text, { start: at, end }, gap, ruleSet, asked))
    openingsAt.set(at, openings)
    for (const { next } of openings)
      if (openingsAt.size < MOST_LABELS && !openingsAt.has(next)) openingsAt.set(next, [])
  }
  const chosen = new Map<number, Opening>()
  for (const at of [...openingsAt.keys()].sort((a, b) => b - a)) {
    const opening = chosenOf(openingsAt.get(at) ?? [], chosen)
    if (opening) chosen.set(at, opening)
  }
  const row: Opening[] = []
  for (let opening = chosen.get(start); opening; opening = chosen.get(opening.next)) row.push(opening)
  return row
}

/** The label that others follow up to the sentence, or else the shortest before the sentence; of stamps the longest. */
function chosenOf(openings: readonly Opening[], chosen: ReadonlyMap<number, Opening>): Opening | undefined {
  const ends = openings.filter(({ isEnd }) => isEnd)
  return (
    openings.find(({ next }) => chosen.has(next)) ??
    ends.find(({ rule }) => rule && rule.family !== 'timestamp') ??
    ends.at(-1)
  )
}

/** The label from `start` to a gap, if it is one. If it has many words, it may tell by itself where it ends. */
function openingBefore(text: string, { start, end }: Span, gap: Gap, ruleSet: RuleSet, { isStamp }: Asked): Opening[] {
  const label = { start, end: gap.start }
  const words = text.slice(start, gap.start)
  const stamp = DIGIT.test(words) && isStamp?.(words) === true
  const rule = stamp ? undefined : ruleOf(text, label, words, ruleSet)
  if (!stamp && !rule) return []
  const isEnd =
    gap.isEnd ||
    (end - gap.end >= SHORTEST_BEHIND_NAME &&
      rule !== undefined &&
      !CREDITS.has(rule.family) &&
      isLong(words) &&
      isWhole(text, label, words, ruleSet))
  return [{ start, end: gap.start, next: gap.end, isEnd, rule }]
}

/** Whether no rule matches a label without its last words, so that its end is certain; not `Add us to your list or pay for The Harbour` */
function isWhole(text: string, { start }: Span, words: string, ruleSet: RuleSet): boolean {
  const last = words.search(LAST_SMALL_WORD)
  return last < 0 || ruleSet.wantedOfLine(normalizedLine(text, { start, end: start + last }), mayOpen) === undefined
}

const isLong = (words: string): boolean => (words.match(WORD)?.length ?? 0) >= MANY_WORDS

/** The gaps before `latest`. `end`: the end of the unit. */
function gapsIn(text: string, start: number, latest: number, end: number, isLowercase: IsLowercase): Gap[] {
  const gaps: Gap[] = []
  for (let at = start + 1; at <= latest && gaps.length < MOST_GAPS; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x41 ? unit !== 0x22 && unit !== 0x28 : unit > 0x5a && unit < 0x80) continue
    const gap = isBlank(text, at - 1) ? gapBehindBlank(text, at, end, isLowercase) : gapBetween(text, at)
    if (gap && gap.start > start) gaps.push(gap)
  }
  return gaps
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20

function gapBehindBlank(text: string, at: number, end: number, isLowercase: IsLowercase): Gap | undefined {
  const opens = opensWith(text, at)
  if (opens === CharacterClass.other) return undefined
  let start = at - 1
  while (isBlank(text, start - 1)) start--
  const before = text.charAt(start - 1)
  if (NO_END.includes(before)) return undefined
  const isOther =
    CLOSERS.includes(before) || DIGIT.test(before) || (isLatin(before) && text.charCodeAt(at) >= FIRST_GREEK)
  if (opens === CharacterClass.small)
    return isOther || isBetweenIdeographs(text, start) ? { start, end: at, isEnd: true } : undefined
  const isEnd = isOther || QUOTES.includes(text.charAt(at)) || beginsSentence(text, start, at, end, isLowercase)
  return { start, end: at, isEnd }
}

/** `capital`; `small` for a letter of a script without capitals; or `other`, if no sentence begins here. */
function opensWith(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (classOf(unit) === CharacterClass.capital) return CharacterClass.capital
  if (OPENERS.includes(text.charAt(at)))
    return classOf(text.charCodeAt(at + 1)) === CharacterClass.capital ? CharacterClass.capital : CharacterClass.other
  return isCaseless(unit) ? CharacterClass.small : CharacterClass.other
}

const LATIN = /[a-z]/i
const isLatin = (letter: string): boolean => LATIN.test(letter)
/** The first letter of the scripts behind Latin. */
const FIRST_GREEK = 0x370

/** Whether the word behind a gap begins a sentence: it is lowercase elsewhere, or the first one behind capitals that is not in them. */
function beginsSentence(text: string, gap: number, at: number, end: number, isLowercase: IsLowercase): boolean {
  const word = wordFrom(text, at, end)
  if (isLowercase(word)) return true
  const isBehindCapital = classOf(text.charCodeAt(gap - 1)) === CharacterClass.capital
  return isBehindCapital && isInCapitals(wordBefore(text, gap)) && SMALL.test(word)
}

/** Whether a space stands between Chinese or Japanese letters, where a new item begins. In Thai, only a clause does. */
const isBetweenIdeographs = (text: string, blank: number): boolean =>
  HAN_OR_KANA.test(text.charAt(blank - 1)) && isBlank(text, blank) && HAN_OR_KANA.test(text.charAt(blank + 1))

/** A gap without a space: `ONLINE|The council`, `below|Police said`, `(Photo: Jo Ng)|The` */
function gapBetween(text: string, at: number): Gap | undefined {
  const gap = { start: at, end: at, isEnd: true }
  const [before, next] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
  const closes = CLOSERS.includes(text.charAt(at - 1))
  if (isCaseless(text.charCodeAt(at))) return closes ? gap : undefined
  const isSmallBefore = classOf(before) === CharacterClass.small && !isCaseless(before)
  if (OPENERS.includes(text.charAt(at))) {
    const opens = classOf(next) === CharacterClass.capital || QUOTES.includes(text.charAt(at))
    return opens && (isSmallBefore || closes) ? gap : undefined
  }
  if (classOf(text.charCodeAt(at)) !== CharacterClass.capital || classOf(next) !== CharacterClass.small)
    return undefined
  if (isSmallBefore || closes || classOf(before) === CharacterClass.digit) return gap
  const areCapitals =
    classOf(before) === CharacterClass.capital && classOf(text.charCodeAt(at - 2)) === CharacterClass.capital
  return areCapitals && classOf(text.charCodeAt(at + 2)) === CharacterClass.small ? gap : undefined
}

function wordFrom(text: string, at: number, end: number): string {
  const blank = text.indexOf(' ', at)
  return text.slice(at, blank < 0 || blank > end ? end : blank)
}

const wordBefore = (text: string, end: number): string => text.slice(text.lastIndexOf(' ', end - 1) + 1, end)

const isInCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** The rule that matches a label or a credit. A single word must be an ad marker or stand in brackets. */
function ruleOf(text: string, label: Span, words: string, ruleSet: RuleSet): RuleRef | undefined {
  const rule = ruleSet.wantedOfLine(normalizedLine(text, label), mayOpen) ?? creditOf(text, label, words, ruleSet)
  return rule && isOpening(text, label, words, rule) ? rule : undefined
}

function isOpening(text: string, label: Span, words: string, { family, place }: RuleRef): boolean {
  const isOneWord = !words.trim().includes(' ')
  switch (family) {
    case 'ad-marker':
      return true
    case 'caption-credit':
    case 'credit':
      if (CLOSERS.includes(words.slice(-1)) && !CREDIT_AT_END.test(words)) return false
      return CREDIT_SIGN.test(words) && (!isOneWord || IN_BRACKETS.test(words))
    case 'timestamp':
      return words.includes(':')
    default:
      return isLong(words) || (!isOneWord && place === 'anywhere') || isBetweenIdeographs(text, label.end)
  }
}

function creditOf(text: string, label: Span, words: string, { linePatterns }: RuleSet): RuleRef | undefined {
  const rule = CREDIT_SIGN.test(words) ? linePatterns.find(text, label) : undefined
  return rule && CREDITS.has(rule.family) ? rule : undefined
}

const CREDITS: ReadonlySet<FamilyName> = new Set(['caption-credit', 'credit'])
const PLACES: ReadonlySet<Place> = new Set(['anywhere', 'edges', 'between'])
/** A date alone may be the first words of a sentence. */
const DATE = 'any/timestamp/date'

const mayOpen = ({ address, family, place, labelled }: RuleRef): boolean =>
  CREDITS.has(family) ||
  (family === 'timestamp' && address !== DATE) ||
  (!labelled && PLACES.has(place) && traitsOf(family).between === true)
