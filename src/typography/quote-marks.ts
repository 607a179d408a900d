import { matchesAt } from '../characters/code-point.js'
import { once } from '../characters/once.js'
import { holdsUnspaced } from '../characters/scripts.js'

/** The context on one side of a quotation mark, by which the mark opens or closes. */
export type Side = 'space' | 'bracket' | 'dash' | 'stop' | 'word'

const SPACE = /^[\s\u200B]?$/
const OPENING_BRACKET = /[([{<¿¡（［｛【〔《〈「『]/
const DASH = /[-\u2010-\u2015/\\|=+~]/
const STOP = /[.,;:!?)\]}>…、。，．：；！？）］｝】〕》〉」』।؟،؛]/
/** Dots at the start of a word: `...and then`, `.com`. */
const LEADING_DOTS = /* @__PURE__ */ once(() => /\.[.\p{L}\p{N}]|…/uy)

const BREAK = /\n[^\S\n]*\n|\u2029/g
const SINGLE_CLOSING = /* @__PURE__ */ once(() => /(?<=[^\s([{])['’](?![\p{L}\p{N}])/gu)
const DOUBLE = /["“”„«»]/g

/** The side before a mark: the character that ends at `at`. */
export function sideBefore(text: string, at: number): Side {
  return sideOf(text.charAt(at - 1))
}

/** The side after a mark: the character that starts at `at`. */
export function sideAfter(text: string, at: number): Side {
  return matchesAt(LEADING_DOTS(), text, at) ? 'word' : sideOf(text.charAt(at))
}

/** Whether a mark between two sides opens; `isOpen` decides where the sides are ambiguous. */
export function opens(before: Side, after: Side, isOpen: boolean): boolean {
  switch (before) {
    case 'space':
      return after === 'space' || after === 'stop' ? !isOpen : true
    case 'bracket':
      return after === 'stop' ? !isOpen : true
    case 'dash':
      if (after === 'space' || after === 'stop') return false
      return after === 'dash' ? !isOpen : true
    default:
      return after === 'word' || after === 'bracket' ? !isOpen : false
  }
}

/** Lookahead from left to right: each function returns the offset of the next match at or after `from`. */
export interface Ahead {
  readonly paragraphBreak: (from: number) => number
  /** A single mark in a closing position, which may be an apostrophe: `boys'`. */
  readonly singleClosing: (from: number) => number
  readonly double: (from: number) => number
}

/** All answers together take linear time, as long as `from` never decreases. */
export function lookAhead(text: string): Ahead {
  return {
    paragraphBreak: ahead(text, BREAK),
    singleClosing: ahead(text, SINGLE_CLOSING()),
    double: ahead(text, DOUBLE),
  }
}

function ahead(text: string, pattern: RegExp): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      pattern.lastIndex = from
      found = pattern.exec(text)?.index ?? text.length
    }
    return found
  }
}

function sideOf(character: string): Side {
  if (SPACE.test(character)) return 'space'
  if (STOP.test(character)) return 'stop'
  if (DASH.test(character)) return 'dash'
  return OPENING_BRACKET.test(character) ? 'bracket' : 'word'
}

/** A letter or digit. In scripts with spaces between words, a mark within a word is an apostrophe. */
const WORD = /* @__PURE__ */ once(() => /[\p{L}\p{N}\p{M}]/u)

/** Shortened words that need the apostrophe. */
const HEADLESS =
  /'(?:\d\ds|tis|tisn|twas|twasn|twere|tweren|twill|twould|em|til|nuff|cept|gainst|neath|merica|tude|burbs)(?![\p{L}\p{N}])/iuy
/** Endings that a tokenizer split off (`it 's`), and short Dutch words (`'s avonds`, `'t`). */
const DETACHED = /'(?:[stkdmrn]|ll|re|ve)(?=[\s.,;:!?]|$)/uy
/** Both marks of `rock 'n' roll`, but not of `the 'n' key`. */
const AND = /* @__PURE__ */ once(
  () =>
    /(?<=\p{L}[\s-])(?<!\b(?:an?|the|letter) )'n['’]?(?=[\s-]\p{L})|(?<=\p{L}[\s-]’n|\p{L}[\s-]'n)(?<!\b(?:an?|the|letter) 'n)'(?=[\s-]\p{L})|(?<=\p{L}\s)'N['’]?(?=\s\p{Lu})/uy,
)
/** A year in the right context: `class of '99`, `'98-'99`. */
const YEAR = /* @__PURE__ */ once(
  () =>
    /(?<=\b(?:of|in|since|from|to|by|until|till|before|after|and|or|the|back|early|late|mid|spring|summer|autumn|fall|winter) |\d\d[-/–—])'\d\d(?![\p{L}\p{N}])/iuy,
)
const SHORT_YEAR = /* @__PURE__ */ once(() => /'\d\d(?![\p{L}\p{N}])/uy)
/** A word in mid-sentence, or one that is often shortened: `the 'hood`, `'Cause I can`, `'s-Hertogenbosch`. */
const MAYBE_HEADLESS = /* @__PURE__ */ once(
  () => /(?<=\p{L}\s)'\p{Ll}|'(?:[Cc]ause|[Rr]ound|[Bb]out|[Hh]ood|[Tt]ill|[Ff]raid|[Kk]ay)(?![\p{L}\p{N}])|'s-/uy,
)
/** The elided article of French or Italian before a quotation: `l'"école"`. */
const BEFORE_QUOTED = /* @__PURE__ */ once(() => /(?<=\p{L})'["“„«](?=\p{L})/uy)

/** Whether the mark at `at` is within a word: `it's`, `O'Brien`, `1990's`, `l'"école"`. */
export function isWithinWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (matchesAt(BEFORE_QUOTED(), text, at)) return true
  return WORD().test(before) && WORD().test(after) && !holdsUnspaced(before) && !holdsUnspaced(after)
}

/**
 * Whether the mark at `at`, with no word before it, stands for omitted letters: `'tis`, `'em`, `'90s`, `'n'`.
 * `isOpen`: a single quotation is open; `closesLater`: a later mark in the paragraph could close one.
 */
export function isElision(text: string, at: number, isOpen: boolean, closesLater: boolean): boolean {
  if (matchesAt(AND(), text, at) || matchesAt(YEAR(), text, at) || matchesAt(DETACHED, text, at)) return true
  // `'em'` quotes the word, but `'Get 'em'` ends with it.
  if (matchesAt(HEADLESS, text, at)) return isOpen || text.charAt(HEADLESS.lastIndex) !== "'"
  return !closesLater && (matchesAt(SHORT_YEAR(), text, at) || matchesAt(MAYBE_HEADLESS(), text, at))
}

/** Feet before inches, minutes before seconds: `5' 10"`, `26'46''`, `6'2 guard`; minutes after degrees: `40° 26'`. */
const FEET = /* @__PURE__ */ once(
  () =>
    /(?<=(?<!\d)\d{1,3}|[½¼¾])'(?=[ -]?\d{1,2}(?:\.\d{1,4})?[½¼¾]?(?:["″”]|''))|(?<=(?<!\d)\d)'(?=\d{1,2}(?![\p{L}\p{N}]))|(?<=°\s?\d{1,2}(?:\.\d{1,6})?)'/uy,
)
/** Inches after feet, seconds after minutes. */
const INCHES = /(?<=\p{N}['’′][ -]?\d{1,2}(?:\.\d{1,4})?[½¼¾]?)(?:"|'')/uy
/** A mark after a number that is too small for a year: `a 12" pipe`, `a 6' fence`, a goal in minute `45'`. */
const MEASURE = /(?<=(?<![\d,'’])\d{1,3}|[½¼¾])(?:"|''?(?!'))(?=[\s.,;:)\]x×-]|$)/uy
const CLOSING = /(?<=\S)["”](?![\p{L}\p{N}([])/uy

/** A prime, and the end of the marks that it replaces. */
export interface Prime {
  readonly mark: '′' | '″'
  readonly end: number
}

/**
 * The prime that the mark at `at` stands for, if any. `isOpen`: a quotation with such marks is open.
 *
 * `6'2"` → `6′2″`, `a 12" pipe` → `a 12″ pipe`, but `"Apollo 13"` has none
 */
export function primeAt(
  text: string,
  at: number,
  isOpen: boolean,
  ahead: Ahead,
  paragraphEnd: number,
): Prime | undefined {
  if (matchesAt(FEET(), text, at)) return { mark: '′', end: at + 1 }
  if (matchesAt(INCHES, text, at)) return { mark: '″', end: INCHES.lastIndex }
  if (!matchesAt(MEASURE, text, at)) return undefined
  const end = MEASURE.lastIndex
  const isDouble = text.charAt(at) === '"'
  if (isOpen && !(isDouble && closesNext(text, end, ahead, paragraphEnd))) return undefined
  return { mark: isDouble || end - at === 2 ? '″' : '′', end }
}

/** Whether the next mark closes the open quotation, so that this one is free: `"a 12" pipe"` */
function closesNext(text: string, from: number, ahead: Ahead, paragraphEnd: number): boolean {
  const next = ahead.double(from)
  return next < paragraphEnd && matchesAt(CLOSING, text, next)
}
