import type { Span } from '../../edit/edit.js'
import * as kind from './kinds.js'
import { isPair, type PageSet, readSequence, UNIT } from './page-set.js'
import { kindOf } from './plausibility.js'
import type { Run } from './run.js'

// In half bits; see `Run.gain`.

/** A sign, and not a letter, begins what touches no letter: `∆°`, `= √π`. */
const LONE_SIGN = 14
/** Signs on both sides: among many signs anything goes. */
const AMONG_SIGNS = 10
/** A word, or its end, and what may follow one: `«SMÅ»`, `OGSÅ®`, `která»…`, `ВІД®`. */
const END_OF_WORD = 5

/** A lead outside a word whose one other byte was lost, `»` and U+FFFD say: only what else is broken speaks for it. */
const LEAD_ALONE = 60
const REPLACEMENT = 0xfffd

/** Signs alone that would be one letter: `*†‡§¶`, `∆°`. */
const LETTER_OF_SIGNS = 30

/** Words of one letter, in Italian, French, Spanish and Portuguese. */
const WORDS = 'àèéóÀÈÉÓ'
/** … in Irish, Icelandic, Czech, Danish, Swedish, Hungarian, Vietnamese, and in Slavic languages. */
const OTHER_WORDS = 'áíúýêôåöøäőởừơвксуоиаяєіёйжбэÁÍÚÝÊÔÅÖØÄŐỞỪƠВКСУОИАЯЄІЁЙЖБЭ'

/** Nearly all signs begin with one of these, in code pages for Latin letters, and no word is one of them alone: `âœ” Done`. */
const LEADS_OF_SIGNS = 'âā'

const LEFT_SINGLE_QUOTE = 0x2018

/** What a run must gain more than others, because clean text looks like it in its place; `whole` is what it would become. */
export function doubtOf(text: string, start: number, end: number, whole: number): number {
  const before = start === 0 ? kind.BLANK : kindOf(text.charCodeAt(start - 1))
  const after = end === text.length ? kind.BLANK : kindOf(text.charCodeAt(end))
  const first = kindOf(text.charCodeAt(start))
  const inWord =
    text.charCodeAt(start) < 0x100 && kind.isLetter(first) && (kind.isLetter(before) || kind.isLetter(after))
  if (whole === REPLACEMENT && end === start + 2 && !inWord) return LEAD_ALONE
  if (before === kind.BLANK && after === kind.BLANK && WORDS.includes(String.fromCodePoint(whole))) return 0
  if (kind.isLetter(first)) {
    if (isSign(before) && isSign(after)) return AMONG_SIGNS
    if (kind.isLower(before) && kind.isUpper(first)) return 0
    if (isAlone(before, after) && isStrangeWord(whole)) return END_OF_WORD
    return endsWord(text, start, end, after, kind.isLetter(before)) ? END_OF_WORD : 0
  }
  if (kind.isLetter(before) || kind.isLetter(after)) return 0
  return whole > 0 && kind.isLetter(kindOf(whole)) ? LETTER_OF_SIGNS : LONE_SIGN
}

const isAlone = (before: number, after: number): boolean => !kind.isLetter(before) && !kind.isLetter(after)

/** A letter that is no word in any language: `5 Å³` is not `5 ų`. */
function isStrangeWord(whole: number): boolean {
  const of = kindOf(whole)
  const hasWords = kind.isLower(of) || kind.isUpper(of)
  return (
    hasWords &&
    kind.scriptOf(of) !== kind.GREEK_LOWER &&
    !`${WORDS}${OTHER_WORDS}`.includes(String.fromCodePoint(whole))
  )
}

function isSign(of: number): boolean {
  return of === kind.SYMBOL || of === kind.BOX || of === kind.PICTURE
}

/** Letters of one kind, within a word or more than one, and then only what may follow a word. */
function endsWord(text: string, start: number, end: number, after: number, within: boolean): boolean {
  if (!mayFollow(after)) return false
  const first = kindOf(text.charCodeAt(start))
  let at = start + 1
  while (at < end && kindOf(text.charCodeAt(at)) === first) at++
  if (!within && LEADS_OF_SIGNS.includes(text.charAt(start))) return false
  if (!within && first === kind.UPPER && end === start + 2) return false // `Ã\xa0`: rarely a word of one letter
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!mayFollow(kindOf(unit)) && unit !== LEFT_SINGLE_QUOTE) return false
  }
  return true
}

function mayFollow(of: number): boolean {
  return of === kind.BLANK || (of >= kind.CLOSING && of <= kind.TRAILER) || of === kind.QUOTE
}

/** What hardly anybody writes: a letter or two of a rare script, or of another than the word they stand in; and two scripts in one word. */
export type Mixture = 'none' | 'rare' | 'scripts'

/** So many letters make a word, and not chance. */
const WORD = 3
const FIRST_HAN = 0x3400
const FULL_WIDTH = 0xff00
const PLANE = 0x10000
/** The longest block of a script that has no kind of its own: syllables of Canada. */
const LONGEST_BLOCK = 0x280

/**
 * What the letters that a run becomes are together, and with the letters that it touches. Where they are broken
 * characters themselves, of another layer, they are nothing yet.
 *
 * `bØ¦t` in windows-1252 would be `bئt` → `rare`
 */
export function mixtureOf(text: string, { start, end, page, spaced }: Run, set: PageSet): Mixture {
  const bytes = set.bytesOf(page)
  let first = -1
  let last = -1
  let letters = 0
  let previous = 0
  let before = -1
  let mixed = false
  let rare = 0
  let most = 0
  for (let at = start; at < end; ) {
    const sequence = readSequence(text, at, bytes, spaced)
    const code = sequence % UNIT
    at += Math.floor(sequence / UNIT)
    const of = kindOf(code)
    if (previous < PLANE && code < PLANE && isPair(previous, code, set)) return 'none'
    previous = code
    if (isLetter(code, of)) {
      mixed ||= before >= 0 && !mayMeet(before, code)
      if (letters++ === 0) first = code
      last = code
      rare = of === kind.OTHER_LETTER ? rare + 1 : 0
      most = Math.max(most, rare)
      before = code
    } else if (of !== kind.MARK) {
      rare = 0
      before = -1
    }
  }
  if (mixed) return 'scripts'
  const strays = letters > 0 && letters < WORD && isStray(text, start, end, first, last)
  return strays || (most > 0 && most < WORD) ? 'rare' : 'none'
}

/** Dots and marks of a script stand in its row of the table, too: they are seldom asked about. */
function isLetter(code: number, of: number): boolean {
  return kind.isLetter(of) && (isEuropean(kind.scriptOf(of)) || LETTER.test(String.fromCodePoint(code)))
}

const LETTER = /\p{L}/u

/** Whether a letter or two, a first and a last one, stand in a word of another script. */
function isStray(text: string, start: number, end: number, first: number, last: number): boolean {
  if (touches(text, start - 1, first) || touches(text, end, last)) return true
  // `l贱l`: Chinese characters stand beside Latin words, and not in them.
  return isHan(first) && isLatin(text, start - 1) && isLatin(text, end)
}

/** Whether a letter would touch a Latin one that it never meets. What is not ASCII may be broken itself. */
function touches(text: string, at: number, letter: number): boolean {
  return letter >= 0 && isLatin(text, at) && !mayMeet(text.charCodeAt(at), letter)
}

/** A character, and not a comma, which may stand between Latin words. */
const isHan = (code: number): boolean => kindOf(code) === kind.HAN && code >= FIRST_HAN && code < FULL_WIDTH

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0
  return unit < 0x80 && kind.isLetter(kindOf(unit))
}

/** Whether letters may stand side by side: those of one script, Latin and Greek ones, and those of scripts without blanks. */
function mayMeet(one: number, other: number): boolean {
  const a = kind.scriptOf(kindOf(one))
  const b = kind.scriptOf(kindOf(other))
  if (a === b) return a !== kind.OTHER_LETTER || Math.abs(one - other) < LONGEST_BLOCK
  return isEuropean(a) && isEuropean(b) ? true : isUnspaced(a) && isUnspaced(b)
}

const isEuropean = (script: number): boolean => script === kind.LOWER || script === kind.GREEK_LOWER

/** Of scripts that write no blanks, beside which Latin letters stand without one. */
const isUnspaced = (script: number): boolean =>
  script === kind.LOWER ||
  script === kind.HAN ||
  script === kind.HANGUL ||
  script === kind.THAI ||
  (script >= kind.LAO && script <= kind.MYANMAR) ||
  script === kind.KHMER

/**
 * Whether a line stays garble though its runs are read: it is text of another kind that was misread, such as Chinese or
 * Cyrillic of a code page of its own, and some of its bytes are UTF-8 by chance. Then as many signs stand beside letters
 * and other signs as before, where nobody writes them. Runs are those of the line.
 *
 * `§ß§Ö §Ó§Ø§Ö` → `true`; `Ã©tÃ© – “Classificação”` → `false`
 */
export function isGarble(text: string, runs: readonly Span[], { start, end }: Span): boolean {
  let covered = 0
  for (const run of runs) covered += run.end - run.start
  let left = Math.ceil(covered / SIGNS)
  let at = start
  for (const run of runs) {
    left -= residueOf(text, at, run.start, left)
    at = run.end
  }
  return runs.length > 0 && residueOf(text, at, end, left) >= left
}

/** A sign out of place weighs as much as so many units that are read. */
const SIGNS = 4

/** How many signs stand beside other signs, or letters that are not ASCII: so many at most. */
function residueOf(text: string, start: number, end: number, most: number): number {
  let residue = 0
  let wasOdd = false
  let wasSign = false
  for (let at = start; at < end && residue < most; at++) {
    const unit = text.charCodeAt(at)
    const of = unit < 0x80 ? kind.BLANK : kindOf(unit)
    const sign = isStraySign(of)
    const odd = sign || kind.isLetter(of)
    if ((sign && wasOdd) || (odd && wasSign)) residue++
    wasOdd = odd
    wasSign = sign
  }
  return residue
}

const LOST = /[\ufffd?]/
/** So many lost characters in a line, and more than were restored, leave nothing that could be read. */
const FEW_LOST = 3

/**
 * Whether most of what the runs of a line become was lost, so that they say no more than before.
 *
 * `á�¨á�¨á�°` → `true`; `SlovenÄ�ina` → `false`
 */
export function isMostlyLost(text: string, runs: readonly Run[], set: PageSet): boolean {
  let lost = 0
  let whole = 0
  for (const { start, end, page, spaced } of runs) {
    for (let at = start; at < end; ) {
      const sequence = readSequence(text, at, set.bytesOf(page), spaced)
      const then = at + Math.floor(sequence / UNIT)
      // `ï¿½` lost nothing here: it was U+FFFD before.
      if (kindOf(sequence % UNIT) === kind.LOST && LOST.test(text.slice(at, then))) lost++
      else whole++
      at = then
    }
  }
  return lost >= FEW_LOST && lost > whole
}

const isStraySign = (of: number): boolean =>
  of === kind.SYMBOL || of === kind.TRAILER || of === kind.BOX || of === kind.CONTROL
