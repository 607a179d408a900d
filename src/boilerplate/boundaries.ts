import { type LexedText, TokenKind } from '../lex/lexed-text.js'
import { entryOf, UnitClass } from '../lex/unit-table.js'
import { hasGap, isCloser, isLetterUnit, isLowercase, isOpener, isStop, kindAt, unitAt } from './tokens.js'

const signs = (text: string): ReadonlySet<number> => new Set(Array.from(text, (one) => one.charCodeAt(0)))

/** Stops behind which a script without spaces begins the next sentence. */
const WIDE_STOPS = /* @__PURE__ */ signs('。！？')
/** Signs that open an item wherever they stand: `▶ Watch the video`, `© 2024` */
export const ITEM_SIGNS = /* @__PURE__ */ signs('▶▷►☞◆■※【©ⓒ')
/** Signs that divide items if white space stands on both sides: `Home | News` */
const DIVIDERS = /* @__PURE__ */ signs('|•·»→●▪★*')
const DASHES = /* @__PURE__ */ signs('-–—')
const RULES = /* @__PURE__ */ signs('-–—_=*')
const OPENING_BRACKETS = /* @__PURE__ */ signs('([')
const CLOSING_BRACKETS = /* @__PURE__ */ signs(')]')
const POINTERS = /* @__PURE__ */ signs('▶▷')

const [DOT, COLON, WIDE_COLON, SLASH, HASH, GREATER, ELLIPSIS] = [0x2e, 0x3a, 0xff1a, 0x2f, 0x23, 0x3e, 0x2026]
const [SQUARE_CLOSE, THICK_CLOSE, CORNER_CLOSE] = [0x5d, 0x3011, 0x300d]

/** The longest sign-off at the end of a line: `– Jo Ng`, `(Jo Ng)`, in code units. */
const LONGEST_SIGN_OFF = 42
/** The most words of a label with a colon: `Read also:` */
const MOST_LABEL_WORDS = 3

/** A word in capitals of at least so many letters opens an item where it is glued: `ADVERTISEMENT` */
const SHORTEST_IN_CAPITALS = 4

/** How two items meet at a token. */
export const Boundary = { none: 0, spaced: 1, glued: 2 } as const
export type Boundary = (typeof Boundary)[keyof typeof Boundary]

/**
 * Whether a new item, such as a sentence or a label, may begin at a token of a line, and whether it is glued to a stop or opens
 * with a pointer, which is a boundary in a narrow line, too. `first`, `end`: the tokens of the line.
 *
 * `… in May.| Share this`, `… in May.|Share this`, `… in May. |(Jo Ng)`, `[Video] |The council`
 */
export function boundaryAt(lexed: LexedText, token: number, first: number, end: number): Boundary {
  const unit = unitAt(lexed, token)
  const isApart = hasGap(lexed, token)
  const before = unitAt(lexed, token - 1)
  if (ITEM_SIGNS.has(unit))
    return POINTERS.has(unit) || isBehindStop(lexed, token, first) ? Boundary.glued : Boundary.spaced
  const stop = stopBefore(lexed, token, first)
  if (stop >= 0) {
    const found = boundaryBehindStop(lexed, token, stop, end, isApart)
    if (found !== Boundary.none) return found
  }
  if (!isApart && closesCaption(lexed, token)) return Boundary.spaced
  if (before === SQUARE_CLOSE || before === THICK_CLOSE)
    return isCloser(unit) || isStop(unit) ? Boundary.none : Boundary.spaced
  if (before === CORNER_CLOSE && endsWithin(lexed, token, end, LONGEST_SIGN_OFF - 18, -1)) return Boundary.spaced
  if (before === 0x29 && !isApart && startsSentence(lexed, token, end)) return Boundary.spaced
  if (kindAt(lexed, token) === TokenKind.capital) return boundaryAtWord(lexed, token, first, isApart)
  return opensSigns(lexed, token, end, isApart) ? Boundary.spaced : Boundary.none
}

function boundaryAtWord(lexed: LexedText, token: number, first: number, isApart: boolean): Boundary {
  if (isApart) return isBehindAddress(lexed, token, first) ? Boundary.spaced : Boundary.none
  // © 2024The council
  const isBehindYear =
    kindAt(lexed, token - 1) === TokenKind.number &&
    (lexed.ends[token - 1] as number) - (lexed.starts[token - 1] as number) >= 4
  return isBehindYear && hasSmallSecond(lexed, token) ? Boundary.spaced : Boundary.none
}

/** Items that open with a sign: brackets, bullets between spaces, rows of dashes, hashtags at the end, emoji. */
function opensSigns(lexed: LexedText, token: number, end: number, isApart: boolean): boolean {
  const unit = unitAt(lexed, token)
  if (OPENING_BRACKETS.has(unit)) {
    if (unit === 0x5b && isApart) return true
    return isApart && bracketClosesLine(lexed, token, end)
  }
  if (isEmoji(unit)) return !isEmoji(unitAt(lexed, token - 1)) && unitAt(lexed, token - 1) < 0xdc00
  if (!isApart) return false
  if (unit === HASH) return !isBehindHashtag(lexed, token) && opensHashtags(lexed, token, end)
  if (unit === GREATER) return token + 1 < end && unitAt(lexed, token + 1) === GREATER
  const next = token + 1 < end ? token + 1 : token
  if (DIVIDERS.has(unit)) return next > token && (hasGap(lexed, next) || DIVIDERS.has(unitAt(lexed, next)))
  return RULES.has(unit) && token + 2 < end && RULES.has(unitAt(lexed, next)) && RULES.has(unitAt(lexed, token + 2))
}

/** Whether an emoji or a pictograph begins with a code unit. */
const isEmoji = (unit: number): boolean => (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2600 && unit < 0x27c0)

/** The token of the stop before a token, perhaps with closing quotes between them, or −1. */
function stopBefore(lexed: LexedText, token: number, first: number): number {
  let at = token - 1
  if (at > first && isCloser(unitAt(lexed, at)) && !hasGap(lexed, at)) at--
  return at >= first && isStop(unitAt(lexed, at)) ? at : -1
}

const isBehindStop = (lexed: LexedText, token: number, first: number): boolean => {
  const stop = stopBefore(lexed, token, first)
  if (stop < 0) return false
  const unit = unitAt(lexed, stop)
  return unit === DOT || unit === ELLIPSIS
}

function boundaryBehindStop(lexed: LexedText, token: number, stop: number, end: number, isApart: boolean): Boundary {
  const unit = unitAt(lexed, token)
  const stopUnit = unitAt(lexed, stop)
  if (WIDE_STOPS.has(stopUnit)) return isCloser(unit) || isStop(unit) ? Boundary.none : Boundary.spaced
  if (isApart) return isLowercase(unit) && !opensAddress(lexed, token, end) ? Boundary.none : Boundary.spaced
  if (isCloser(unit)) return Boundary.none
  const last = stop > 0 ? (lexed.units[(lexed.starts[stop] as number) - 1] as number) : 0
  if (opensWithoutGap(last) && isLetterUnit(unit)) return Boundary.spaced
  if (DASHES.has(unit) && endsWithin(lexed, token, end, LONGEST_SIGN_OFF, DOT)) return Boundary.spaced
  if (OPENING_BRACKETS.has(unit)) return isShortBracket(lexed, token, end) ? Boundary.spaced : Boundary.none
  if (!isLowercase(last) && kindAt(lexed, stop - 1) !== TokenKind.number && !isStop(last)) return Boundary.none
  if (!startsSentence(lexed, token, end)) return Boundary.none
  return stopUnit === DOT || stopUnit === ELLIPSIS ? Boundary.glued : Boundary.spaced
}

/** Whether a letter glued to the stop behind this one begins a sentence: in Hebrew, Arabic, Devanagari, Bengali and Korean. */
const opensWithoutGap = (last: number): boolean =>
  ((last >= 0x590 && last < 0xa00) || (last >= 0xac00 && last < 0xd7b0)) && isLetterUnit(last)

/** Whether a word with a capital begins here, perhaps behind a quote, that is no part of a name in code or of a web address. */
function startsSentence(lexed: LexedText, token: number, end: number): boolean {
  const word = isOpener(unitAt(lexed, token)) && token + 1 < end && !hasGap(lexed, token + 1) ? token + 1 : token
  if (kindAt(lexed, word) !== TokenKind.capital || isAcronym(lexed, word)) return false
  const behind = word + 1
  if (behind >= end || hasGap(lexed, behind)) return true
  const unit = unitAt(lexed, behind)
  if (unit === DOT) return behind + 1 >= end || hasGap(lexed, behind + 1) || !isLowercase(unitAt(lexed, behind + 1))
  return unit !== 0x28 && unit !== 0x40 && unit !== 0x5f && kindAt(lexed, behind) !== TokenKind.number
}

/** Whether a word has two capitals or three, as in `photo.JPG` and `U.S.` */
const isAcronym = ({ capitals }: LexedText, word: number): boolean =>
  (capitals[word] as number) > 1 && (capitals[word] as number) < SHORTEST_IN_CAPITALS

function hasSmallSecond(lexed: LexedText, token: number): boolean {
  const start = lexed.starts[token] as number
  return start + 2 < (lexed.ends[token] as number) && isLowercase(lexed.units[start + 1] as number)
}

/** Whether the rest of a line is at most so wide, with a letter and without the given stop before its last token. */
function endsWithin(lexed: LexedText, token: number, end: number, most: number, stop: number): boolean {
  const width = (lexed.ends[end - 1] as number) - (lexed.starts[token] as number)
  if (width > most || width < 3) return false
  for (let at = token + 1; at < end; at++) {
    const unit = unitAt(lexed, at)
    if (stop >= 0 ? unit === stop || unit === 0x21 || unit === 0x3f : WIDE_STOPS.has(unit)) return false
  }
  return true
}

/** `(Jo Ng)` at the end of a line, perhaps with a stop behind it. */
function bracketClosesLine(lexed: LexedText, token: number, end: number): boolean {
  const last = isStop(unitAt(lexed, end - 1)) ? end - 2 : end - 1
  if (last <= token + 1 || !CLOSING_BRACKETS.has(unitAt(lexed, last))) return false
  return (
    (lexed.ends[last] as number) - (lexed.starts[token] as number) <= LONGEST_SIGN_OFF &&
    holdsNoBracket(lexed, token, last)
  )
}

/** A bracket behind a stop, such as a credit: `… in spring.|(Photo: Jo Ng)|The council` */
function isShortBracket(lexed: LexedText, token: number, end: number): boolean {
  const from = lexed.starts[token] as number
  for (let at = token + 1; at < end && (lexed.ends[at] as number) - from <= 1.5 * LONGEST_SIGN_OFF; at++)
    if (CLOSING_BRACKETS.has(unitAt(lexed, at))) return true
  return false
}

function holdsNoBracket(lexed: LexedText, token: number, last: number): boolean {
  for (let at = token + 1; at < last; at++) {
    const unit = unitAt(lexed, at)
    if (OPENING_BRACKETS.has(unit) || CLOSING_BRACKETS.has(unit)) return false
  }
  return true
}

const isBehindHashtag = (lexed: LexedText, token: number): boolean =>
  token > 1 && unitAt(lexed, token - 2) === HASH && !hasGap(lexed, token - 1)

/**
 * The credit of a Korean caption, to which the story is glued: `… 다리. 강변시 제공|시는 …`, `… 다리. 강변일보 DB|시는 …`, but not
 * `… 쌀을 제공했다`.
 */
const CAPTION_CREDIT =
  /[.\])] ?(?:[^\s.]{1,14} ){0,3}[^\s.]{0,12}(?:제공|연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크|코리아)?|DB)$/
const PARTICLES = /* @__PURE__ */ signs('하했한할해되된됐될을를은는이가의에와과도로만받중키뱅코')
const LAST_OF_CREDITS = /* @__PURE__ */ signs('공스1지크아B')
/** The longest credit with the stop before it, in code units. */
const LONGEST_CREDIT = 64

function closesCaption({ text, units, starts }: LexedText, token: number): boolean {
  const start = starts[token] as number
  if (!LAST_OF_CREDITS.has(units[start - 1] as number) || PARTICLES.has(units[start] as number)) return false
  if (!isLetterUnit(units[start] as number) && (entryOf(units[start] as number) & UnitClass.digit) === 0) return false
  return CAPTION_CREDIT.test(text.slice(Math.max(0, start - LONGEST_CREDIT), start))
}

/** Whether nothing but hashtags follows up to the end of the line. */
function opensHashtags(lexed: LexedText, token: number, end: number): boolean {
  for (let at = token; at < end; at++) if (hasGap(lexed, at) && unitAt(lexed, at) !== HASH) return false
  return true
}

/** `https://…` */
function opensAddress(lexed: LexedText, token: number, end: number): boolean {
  return (
    token + 2 < end &&
    unitAt(lexed, token + 1) === COLON &&
    unitAt(lexed, token + 2) === SLASH &&
    !hasGap(lexed, token + 2)
  )
}

const MOST_OF_ADDRESS = 60

/** Whether the word before is a web address: `https://… |Next` */
function isBehindAddress(lexed: LexedText, token: number, first: number): boolean {
  let at = token - 1
  for (let steps = 0; at > first && !hasGap(lexed, at) && steps < MOST_OF_ADDRESS; steps++) {
    if (unitAt(lexed, at) === SLASH && unitAt(lexed, at - 1) === SLASH && !hasGap(lexed, at)) return true
    at--
  }
  return false
}

/**
 * The first token of a label of up to three words that ends with the colon at `colon`, or −1: `… in spring |Read also: The bridge`.
 * The words must stand behind `from`, where the item before begins.
 */
export function labelBefore(lexed: LexedText, colon: number, from: number, end: number): number {
  if (colon + 1 < end && !hasGap(lexed, colon + 1) && kindAt(lexed, colon + 1) === TokenKind.number) return -1
  let label = -1
  let at = colon - 1
  for (let words = 0; words < MOST_LABEL_WORDS && at > from && hasGap(lexed, at); words++, at--) {
    const kind = kindAt(lexed, at)
    if (kind !== TokenKind.capital && kind !== TokenKind.small) break
    if (kind === TokenKind.capital && mayPrecedeLabel(lexed.units[(lexed.ends[at - 1] as number) - 1] as number))
      label = at
  }
  // A single word with a capital belongs to the label: `Lesen Sie auch:`
  return label === from + 1 && kindAt(lexed, from) === TokenKind.capital ? -1 : label
}

export const isColon = (unit: number): boolean => unit === COLON || unit === WIDE_COLON

const mayPrecedeLabel = (unit: number): boolean =>
  isLowercase(unit) || (entryOf(unit) & UnitClass.digit) !== 0 || (isCloser(unit) && unit !== 0x27)

/**
 * Where words are glued within a token: `Menus|Search`, `article|The`, `ADVERTISEMENT|The`. Names such as LinkedIn stay whole.
 */
const GLUED_WORDS =
  /(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{3})|(?<=\p{Ll}{3})(?<!Linked|Whats|Pepsi)(?=\p{Lu}\p{Ll}{0,2}$)|(?<=\p{Lu}{5})(?=\p{Lu}\p{Ll}{2,20}$)|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{1,2}$)/gu

const SHORTEST_GLUED = 5

/** The offsets within a token at which another word begins. */
export function gluedWords(lexed: LexedText, token: number): readonly number[] {
  const [start, end] = [lexed.starts[token] as number, lexed.ends[token] as number]
  const inner = (lexed.capitals[token] as number) - (kindAt(lexed, token) === TokenKind.capital ? 1 : 0)
  if (inner <= 0 || end - start < SHORTEST_GLUED || inner === end - start - 1) return []
  return Array.from(lexed.text.slice(start, end).matchAll(GLUED_WORDS), ({ index }) => start + index)
}
