import { holdsUnspaced } from '../characters/scripts.js'

/** A letter or digit of a script with spaces between its words: there a mark within a word is an apostrophe. */
const WORD = /[\p{L}\p{N}\p{M}]/u

/** Words that lost their head and mean nothing without the apostrophe. */
const HEADLESS =
  /'(?:\d\ds|tis|tisn|twas|twasn|twere|tweren|twill|twould|em|til|nuff|cept|gainst|neath|merica|tude|burbs)(?![\p{L}\p{N}])/iuy
/** Endings that a tokenizer cut off (`it 's`), and the small words of Dutch (`'s avonds`, `'t`). */
const DETACHED = /'(?:[stkdmrn]|ll|re|ve)(?=[\s.,;:!?]|$)/uy
/** Both marks of `rock 'n' roll`, but not of `the 'n' key`. */
const AND =
  /(?<=\p{L}[\s-])(?<!\b(?:an?|the|letter) )'n['’]?(?=[\s-]\p{L})|(?<=\p{L}[\s-]’n|\p{L}[\s-]'n)(?<!\b(?:an?|the|letter) 'n)'(?=[\s-]\p{L})|(?<=\p{L}\s)'N['’]?(?=\s\p{Lu})/uy
/** Where a year is to be expected: `class of '99`, `'98-'99`. */
const YEAR =
  /(?<=\b(?:of|in|since|from|to|by|until|till|before|after|and|or|the|back|early|late|mid|spring|summer|autumn|fall|winter) |\d\d[-/–—])'\d\d(?![\p{L}\p{N}])/iuy
const SHORT_YEAR = /'\d\d(?![\p{L}\p{N}])/uy
/** A word in the middle of a sentence, or one that is often beheaded: `the 'hood`, `'Cause I can`, `'s-Hertogenbosch`. */
const MAYBE_HEADLESS =
  /(?<=\p{L}\s)'\p{Ll}|'(?:[Cc]ause|[Rr]ound|[Bb]out|[Hh]ood|[Tt]ill|[Ff]raid|[Kk]ay)(?![\p{L}\p{N}])|'s-/uy
/** The elided article of French or Italian before a quotation: `l'"école"`. */
const BEFORE_QUOTED = /(?<=\p{L})'["“„«](?=\p{L})/uy

/** Whether the mark at `at` stands within a word: `it's`, `O'Brien`, `1990's`, `l'"école"`. */
export function isWithinWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (matches(BEFORE_QUOTED, text, at)) return true
  return WORD.test(before) && WORD.test(after) && !holdsUnspaced(before) && !holdsUnspaced(after)
}

/**
 * Whether the mark at `at`, with no word before it, stands for what a word has lost: `'tis`, `'em`, `'90s`, `'n'`.
 * `isOpen`: a single quotation is open; `closesLater`: a mark further on in the paragraph could close one.
 */
export function isElision(text: string, at: number, isOpen: boolean, closesLater: boolean): boolean {
  if (matches(AND, text, at) || matches(YEAR, text, at) || matches(DETACHED, text, at)) return true
  // `'em'` names the word, but `'Get 'em'` ends with it.
  if (matches(HEADLESS, text, at)) return isOpen || text.charAt(HEADLESS.lastIndex) !== "'"
  return !closesLater && (matches(SHORT_YEAR, text, at) || matches(MAYBE_HEADLESS, text, at))
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
