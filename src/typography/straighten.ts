import { matchesAt } from '../characters/code-point.js'
import { apply, type Edit } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { punctuate } from './punctuation.js'

/** Which marks to replace: `straightenQuotes(text, { marks: 'all' })` */
export interface StraightenOptions {
  /**
   * `'curly'`: only the typographic forms of `"` and `'`.
   * `'all'`: other marks, too, that `"` and `'` can replace (guillemets, primes, an English ʼ).
   */
  readonly marks?: 'curly' | 'all' | undefined
}

const RULE = 'text/quotes/straight'

const CURLY = /[\u2018-\u201F\u275B-\u2760\u301D-\u301F\uFF02\uFF07]/g
const ALL = /[\xAB\xBB\u02BC\u2018-\u201F\u2032\u2033\u2039\u203A\u275B-\u2760\u301D-\u301F\uFF02\uFF07]/g

/** An English apostrophe: donʼt, itʼs, weʼre, rock ʼnʼ roll. Elsewhere ʼ is a letter, as in Ukrainian. */
const ENGLISH =
  /(?<=[A-Za-z])\u02BC(?:[stdm]|re|ve|ll)(?![\p{L}\p{N}'’])|(?<!\S)\u02BCn\u02BC(?!\S)|(?<=(?<!\S)\u02BCn)\u02BC(?!\S)/uy

/** Before an opening « and after a closing », as in French; »German« marks point the other way. */
const BEFORE_OPENING = /^[\s([{'’\u2010-\u2015-]?$/
const AFTER_CLOSING = /^[\s)\]},.;:!?\u2010-\u2015\u2026-]?$/

/**
 * Makes quotation marks and apostrophes straight, with one edit for each mark (`text/quotes/straight`).
 * Letters (ʻokina, Ukrainian ʼ), brackets (「」『』), Hebrew marks (״ ׳), guillemets and primes stay.
 *
 * `“It’s ‘on’,”` → `"It's 'on',"`
 */
export function straighten(text: string): Edits {
  const edits = new EditList()
  gather(text, CURLY, edits)
  return edits.items
}

/** Collects the edits for some marks. `straightenQuotes` passes a plain array, which keeps its bundle small. */
function gather(text: string, mark: RegExp, edits: { push(edit: Edit): void }): void {
  let free = 0
  mark.lastIndex = 0
  while (mark.test(text)) {
    const at = mark.lastIndex - 1
    const insert = straight(text, at)
    if (insert === '') continue
    const start = startOf(text, at, free)
    free = endOf(text, at)
    edits.push({ start, end: free, insert, rule: RULE })
  }
}

/**
 * Replaces typographic marks with those of a keyboard: straight quotes, hyphens for dashes, three dots for an ellipsis.
 * `marks: 'curly'` changes only quotes and apostrophes, as a cleaner does.
 *
 * `« Ah… » — l’an 5′7″` → `"Ah..." - l'an 5'7"`
 */
export function straightenQuotes(text: string, { marks = 'all' }: StraightenOptions = {}): string {
  const edits: Edit[] = []
  gather(text, marks === 'all' ? ALL : CURLY, edits)
  const quoted = apply(text, edits)
  return marks === 'all' ? apply(quoted, punctuate(quoted, { dashes: 'hyphen', ellipsis: 'dots' })) : quoted
}

/** The straight mark for the one at an offset; empty if it stays. */
function straight(text: string, at: number): string {
  switch (text.charCodeAt(at)) {
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x2032: // ′
    case 0x2039: // ‹
    case 0x203a: // ›
    case 0x275b: // ❛
    case 0x275c: // ❜
    case 0x275f: // ❟
    case 0xff07: // ＇
      return "'"
    case 0x02bc: // ʼ
      return matchesAt(ENGLISH, text, at) ? "'" : ''
    default:
      return '"'
  }
}

/** Includes the no-break space inside a guillemet: `«\u00A0Ah\u00A0»` → `"Ah"`. */
function startOf(text: string, at: number, free: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0xbb && code !== 0x203a) return at
  return at > free && isNoBreakSpace(text.charCodeAt(at - 1)) && AFTER_CLOSING.test(text.charAt(at + 1)) ? at - 1 : at
}

function endOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0xab && code !== 0x2039) return at + 1
  return isNoBreakSpace(text.charCodeAt(at + 1)) && BEFORE_OPENING.test(text.charAt(at - 1)) ? at + 2 : at + 1
}

/** U+00A0 or U+202F. */
export function isNoBreakSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f
}
