import { apply, type Edit } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { punctuate } from './punctuation.js'

/** What else is made straight: `straightenQuotes(text, { marks: 'all' })` */
export interface StraightenOptions {
  /**
   * `'curly'`: only the marks that typographers put in place of `"` and `'`.
   * `'all'`: the marks of other traditions too (guillemets, primes, an English ʼ), which `"` and `'` must do for.
   */
  readonly marks?: 'curly' | 'all' | undefined
}

const RULE = 'text/quotes/straight'

const CURLY = /[\u2018-\u201F\u275B-\u2760\u301D-\u301F\uFF02\uFF07]/g
const ALL = /[\xAB\xBB\u02BC\u2018-\u201F\u2032\u2033\u2039\u203A\u275B-\u2760\u301D-\u301F\uFF02\uFF07]/g

/** An apostrophe of English: donʼt, itʼs, weʼre, rock ʼnʼ roll. Elsewhere ʼ is a letter, as in Ukrainian. */
const ENGLISH =
  /(?<=[A-Za-z])\u02BC(?:[stdm]|re|ve|ll)(?![\p{L}\p{N}'’])|(?<!\S)\u02BCn\u02BC(?!\S)|(?<=(?<!\S)\u02BCn)\u02BC(?!\S)/uy

/** What may stand before « or after » where they open and close, as in French; »German« marks turn the other way. */
const BEFORE_OPENING = /^[\s([{'’\u2010-\u2015-]?$/
const AFTER_CLOSING = /^[\s)\]},.;:!?\u2010-\u2015\u2026-]?$/

/**
 * The edits that make quotation marks and apostrophes straight: one a mark, `text/quotes/straight`.
 * What is a letter (ʻokina, Ukrainian ʼ), a bracket (「」『』) or Hebrew (״ ׳) stays; so do « » ′ ″.
 *
 * `“It’s ‘on’,”` → `"It's 'on',"`
 */
export function straighten(text: string): Edits {
  const edits = new EditList()
  gather(text, CURLY, edits)
  return edits.items
}

/** Gathers the edits of some marks. Whoever only makes quotes straight brings a plain list, and needs no other. */
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
 * The text with marks that any keyboard has: straight quotes, hyphens for dashes, three dots for an ellipsis.
 * With `marks: 'curly'`, quotes and apostrophes only, as `straighten` does within a cleaner.
 *
 * `« Ah… » — l’an 5′7″` → `"Ah..." - l'an 5'7"`
 */
export function straightenQuotes(text: string, { marks = 'all' }: StraightenOptions = {}): string {
  const edits: Edit[] = []
  gather(text, marks === 'all' ? ALL : CURLY, edits)
  const quoted = apply(text, edits)
  return marks === 'all' ? apply(quoted, punctuate(quoted, { dashes: 'hyphen', ellipsis: 'dots' })) : quoted
}

/** The mark of a keyboard for the one at a position; empty if that one stays. */
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
      return isEnglishApostrophe(text, at) ? "'" : ''
    default:
      return '"'
  }
}

function isEnglishApostrophe(text: string, at: number): boolean {
  ENGLISH.lastIndex = at
  return ENGLISH.test(text)
}

/** The no-break space on the inner side of a guillemet goes with it: `«\u00A0Ah\u00A0»` → `"Ah"`. */
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

function isNoBreakSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f
}
