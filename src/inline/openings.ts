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

/** The longest label, in code units. */
const LONGEST = 120
/** The shortest sentence behind a label, in code units. */
const SHORTEST_STORY = 12
/** The shortest sentence that begins with a name, so that only the label shows where it begins. */
const SHORTEST_BEHIND_NAME = 40
/** The fewest words of a label that may also be one for the edges of a story. */
const MANY_WORDS = 3
/** Limits that keep the search linear: the gaps tried for one label, and the labels in a row. */
const MOST_GAPS = 12
const MOST_LABELS = 60

const SMALL = /\p{Ll}/u
const DIGIT = /\p{Nd}/u
const WORD = /\S+/g
const IN_BRACKETS = /^[▲△]? ?[([【（].*[)\]】）]$/u
/** Every credit contains one of these. The patterns for credits are tried on no other label. */
const CREDIT_SIGN = /[:：=/©ⓒ(（|]/
/** Brackets at the end that hold a credit: `(Photo: Jo Ng)`, not `(the left one)` */
const CREDIT_AT_END = /[([【（][^()[\]【】（）]{0,80}[:：=/©ⓒ|][^()[\]【】（）]{0,80}[)\]】）]$/u
const codesOf = (letters: string): ReadonlySet<number> => new Set(Array.from(letters, (one) => one.charCodeAt(0)))
const QUOTES = /* @__PURE__ */ codesOf('"“„«「『')
const OPENERS = /* @__PURE__ */ codesOf('"“„«「『\'‘(¿¡')
const CLOSERS = /* @__PURE__ */ codesOf(')]】）')
const NO_END = /* @__PURE__ */ codesOf(':：,;-–—')

const isCaseless = /* @__PURE__ */ remember(/\p{Lo}/u)
const HAN_OR_KANA = /* @__PURE__ */ new RegExp(`[${HAN_KANA}]`)
const LAST_SMALL_WORD = / \p{Ll}\S{0,40}$/u

/** A place where a label may end and a sentence begin. */
interface Gap extends Span {
  /** Whether the characters on both sides show that something ends here, whatever the label says. */
  readonly isEnd: boolean
}

/** What the search may use. */
interface Search {
  readonly isLowercase: IsLowercase
  /** Whether the unit belongs to a body without line breaks. There, every gap is tried. */
  readonly isRunOn?: boolean
  /** Whether words are a timestamp. If absent, no timestamps are found. */
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
 * The labels, ad markers, credits and timestamps before the first sentence of a unit, in order. All but timestamps are matched by
 * rules for lines. Empty if there are none, or if it is uncertain where the sentence begins.
 *
 * `Story continues below advertisement The mayor …` → `Story continues below advertisement`
 */
export function openingsOf(text: string, unit: Unit, ruleSet: RuleSet, search: Search): Opening[] {
  const { start, end } = trimSpan(text, unit)
  const gapsFrom = (at: number) =>
    gapsIn(text, at, Math.min(at + LONGEST, end - SHORTEST_STORY), end, search.isLowercase)
  const first = gapsFrom(start)
  if (!search.isRunOn && !first.some(({ isEnd }) => isEnd)) return [] // as in most units
  const openingsAt = new Map<number, readonly Opening[]>([[start, []]])
  // The map grows during the loop: other labels may follow each label.
  for (const at of openingsAt.keys()) {
    const gaps = at === start ? first : gapsFrom(at)
    const last = search.isRunOn ? gaps.length : gaps.findLastIndex(({ isEnd }) => isEnd) + 1
    const openings = gaps.slice(0, last).flatMap((gap) => openingBefore(text, { start: at, end }, gap, ruleSet, search))
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

/** A label that is followed by others; or else the shortest one that ends before a sentence; of timestamps, the longest. */
function chosenOf(openings: readonly Opening[], chosen: ReadonlyMap<number, Opening>): Opening | undefined {
  const ends = openings.filter(({ isEnd }) => isEnd)
  return (
    openings.find(({ next }) => chosen.has(next)) ??
    ends.find(({ rule }) => rule && rule.family !== 'timestamp') ??
    ends.at(-1)
  )
}

/** The label from `start` to a gap, if there is one. A label of many words may show by itself where it ends. */
function openingBefore(text: string, { start, end }: Span, gap: Gap, ruleSet: RuleSet, { isStamp }: Search): Opening[] {
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

/**
 * Whether no rule matches a label without its last words. If one does, the end is uncertain: `Add us to your list or pay for The
 * Harbour`
 */
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
    const kind = kindOf(unit)
    if (kind === Kind.none) continue
    const gap = isBlank(text, at - 1) ? gapBehindBlank(text, at, kind, end, isLowercase) : gapBetween(text, at, kind)
    if (gap && gap.start > start) gaps.push(gap)
  }
  return gaps
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20

/** What a sentence may begin with: a capital, a letter of a script without case, an opening quote or bracket. */
const Kind = { none: 0, capital: 1, caseless: 2, opener: 3 } as const
type Kind = (typeof Kind)[keyof typeof Kind]

function kindOf(unit: number): Kind {
  const found = classOf(unit)
  if (found === CharacterClass.capital) return Kind.capital
  if (found === CharacterClass.small || found === CharacterClass.unspaced)
    return isCaseless(unit) ? Kind.caseless : Kind.none
  return OPENERS.has(unit) ? Kind.opener : Kind.none
}

function gapBehindBlank(text: string, at: number, kind: Kind, end: number, isLowercase: IsLowercase): Gap | undefined {
  if (kind === Kind.opener && !isCapital(text.charCodeAt(at + 1))) return undefined
  let start = at - 1
  while (isBlank(text, start - 1)) start--
  const before = text.charCodeAt(start - 1)
  if (NO_END.has(before)) return undefined
  const isOther =
    CLOSERS.has(before) ||
    classOf(before) === CharacterClass.digit ||
    (isLatin(before) && text.charCodeAt(at) >= FIRST_GREEK)
  if (kind === Kind.caseless)
    return isOther || isBetweenIdeographs(text, start) ? { start, end: at, isEnd: true } : undefined
  const isEnd = isOther || QUOTES.has(text.charCodeAt(at)) || beginsSentence(text, start, at, end, isLowercase)
  return { start, end: at, isEnd }
}

const isCapital = (unit: number): boolean => classOf(unit) === CharacterClass.capital

const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
/** Letters of other scripts than Latin start here. */
const FIRST_GREEK = 0x370

/** Whether the word behind a gap begins a sentence: it also occurs in lowercase, or a word in capitals precedes it. */
function beginsSentence(text: string, gap: number, at: number, end: number, isLowercase: IsLowercase): boolean {
  if (isLowercase(text, at, end)) return true
  return isCapital(text.charCodeAt(gap - 1)) && isAllCaps(wordBefore(text, gap)) && SMALL.test(wordFrom(text, at, end))
}

/** Whether a space stands between Chinese or Japanese letters, where a new item begins. In Thai, only a clause does. */
const isBetweenIdeographs = (text: string, blank: number): boolean =>
  HAN_OR_KANA.test(text.charAt(blank - 1)) && isBlank(text, blank) && HAN_OR_KANA.test(text.charAt(blank + 1))

/** A gap without a space: `ONLINE|The council`, `below|Police said`, `(Photo: Jo Ng)|The` */
function gapBetween(text: string, at: number, kind: Kind): Gap | undefined {
  const before = text.charCodeAt(at - 1)
  const closes = CLOSERS.has(before)
  if (kind === Kind.caseless) return closes ? gapAt(at) : undefined
  const next = text.charCodeAt(at + 1)
  const classBefore = classOf(before)
  const isSmallBefore = classBefore === CharacterClass.small && !isCaseless(before)
  if (kind === Kind.opener)
    return (isSmallBefore || closes) && (isCapital(next) || QUOTES.has(text.charCodeAt(at))) ? gapAt(at) : undefined
  if (classOf(next) !== CharacterClass.small) return undefined
  if (isSmallBefore || closes || classBefore === CharacterClass.digit) return gapAt(at)
  const areCapitals = classBefore === CharacterClass.capital && isCapital(text.charCodeAt(at - 2))
  return areCapitals && classOf(text.charCodeAt(at + 2)) === CharacterClass.small ? gapAt(at) : undefined
}

const gapAt = (at: number): Gap => ({ start: at, end: at, isEnd: true })

function wordFrom(text: string, at: number, end: number): string {
  const blank = text.indexOf(' ', at)
  return text.slice(at, blank < 0 || blank > end ? end : blank)
}

const wordBefore = (text: string, end: number): string => text.slice(text.lastIndexOf(' ', end - 1) + 1, end)

/** Unlike `isInCapitals` of `pointer-cue.ts`, true for short words: `APP`. */
const isAllCaps = (word: string): boolean =>
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
      if (CLOSERS.has(words.charCodeAt(words.length - 1)) && !CREDIT_AT_END.test(words)) return false
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
