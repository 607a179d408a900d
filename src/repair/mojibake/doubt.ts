import type { Span } from '../../edit/edit.js'
import * as kind from './kinds.js'
import { codePointIn, isPair, type PageSet, readSequence, unitsIn } from './page-set.js'
import { kindOf } from './plausibility.js'
import type { Run } from './run.js'

// Reasons not to decode a run. In half bits; see `Run.gain`.

/** A symbol starts a run that touches no letter: `∆°`, `= √π`. */
const LONE_SIGN = 14
/** Symbols on both sides: among many symbols anything is possible. */
const AMONG_SIGNS = 10
/** A word or its end, and what may follow a word: `«SMÅ»`, `OGSÅ®`, `která»…`, `ВІД®`. */
const END_OF_WORD = 5

/** A lead byte outside a word whose only continuation was lost, such as `»` and U+FFFD: needs other damage as evidence. */
const LEAD_ALONE = 60
const REPLACEMENT = 0xfffd

/** Symbols that would become one letter: `*†‡§¶`, `∆°`. */
const LETTER_OF_SIGNS = 30

/** One-letter words in Italian, French, Spanish and Portuguese. */
const WORDS = 'àèéóÀÈÉÓ'
/** One-letter words in Irish, Icelandic, Czech, Danish, Swedish, Hungarian, Vietnamese, and Slavic languages. */
const OTHER_WORDS = 'áíúýêôåöøäőởừơвксуоиаяєіёйжбэÁÍÚÝÊÔÅÖØÄŐỞỪƠВКСУОИАЯЄІЁЙЖБЭ'

/** In Latin code pages nearly all symbols have one of these as their lead, and neither is a one-letter word: `âœ” Done`. */
const LEADS_OF_SIGNS = 'âā'

const LEFT_SINGLE_QUOTE = 0x2018

/** The extra gain that a run needs because clean text looks like it in its place. `whole` is the character it would become. */
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

/** A letter that is not a word in any language: `5 Å³` is not `5 ų`. */
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

/** Whether a run is letters of one kind that end a word (or several of them), and then only what may follow a word. */
function endsWord(text: string, start: number, end: number, after: number, within: boolean): boolean {
  if (!mayFollow(after)) return false
  const first = kindOf(text.charCodeAt(start))
  let at = start + 1
  while (at < end && kindOf(text.charCodeAt(at)) === first) at++
  if (!within && LEADS_OF_SIGNS.includes(text.charAt(start))) return false
  if (!within && first === kind.UPPER && end === start + 2) return false // `Ã\xa0`: rarely a one-letter word
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!mayFollow(kindOf(unit)) && unit !== LEFT_SINGLE_QUOTE) return false
  }
  return true
}

function mayFollow(of: number): boolean {
  return of === kind.BLANK || (of >= kind.CLOSING && of <= kind.TRAILER) || of === kind.QUOTE
}

/** Unlikely results: one or two letters of a rare script or of another script than their word, and words of two scripts. */
export type Mixture = 'none' | 'rare' | 'scripts'

/** This many letters in a row are not chance. */
const WORD = 3
const FIRST_HAN = 0x3400
const FULL_WIDTH = 0xff00
const PLANE = 0x10000
/** The longest block of a script without a kind of its own: Canadian syllabics. */
const LONGEST_BLOCK = 0x280

/**
 * How well the decoded letters of a run fit each other and the letters on both sides. `none` where they are themselves part of
 * broken characters, of another layer.
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
    const code = codePointIn(sequence)
    at += unitsIn(sequence)
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

/** The ranges of scripts also contain marks and punctuation; only rare scripts are tested for it. */
function isLetter(code: number, of: number): boolean {
  return kind.isLetter(of) && (isEuropean(kind.scriptOf(of)) || LETTER.test(String.fromCodePoint(code)))
}

const LETTER = /\p{L}/u

/** Whether one or two letters, given by the first and the last, are within a word of another script. */
function isStray(text: string, start: number, end: number, first: number, last: number): boolean {
  if (touches(text, start - 1, first) || touches(text, end, last)) return true
  // `l贱l`: Chinese characters appear beside Latin words, not inside them.
  return isHan(first) && isLatin(text, start - 1) && isLatin(text, end)
}

/** Whether a letter would touch a Latin letter that it never meets. Non-ASCII letters are skipped: they may be broken too. */
function touches(text: string, at: number, letter: number): boolean {
  return letter >= 0 && isLatin(text, at) && !mayMeet(text.charCodeAt(at), letter)
}

/** A Chinese character; not a fullwidth comma, which may separate Latin words. */
const isHan = (code: number): boolean => kindOf(code) === kind.HAN && code >= FIRST_HAN && code < FULL_WIDTH

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0
  return unit < 0x80 && kind.isLetter(kindOf(unit))
}

/** Whether two letters may be neighbors: of one script, Latin and Greek, or of unspaced scripts. */
function mayMeet(one: number, other: number): boolean {
  const a = kind.scriptOf(kindOf(one))
  const b = kind.scriptOf(kindOf(other))
  if (a === b) return a !== kind.OTHER_LETTER || Math.abs(one - other) < LONGEST_BLOCK
  return isEuropean(a) && isEuropean(b) ? true : isUnspaced(a) && isUnspaced(b)
}

const isEuropean = (script: number): boolean => script === kind.LOWER || script === kind.GREEK_LOWER

/** Unspaced scripts, and Latin, which is written next to them without a space. */
const isUnspaced = (script: number): boolean =>
  script === kind.LOWER ||
  script === kind.HAN ||
  script === kind.HANGUL ||
  script === kind.THAI ||
  (script >= kind.LAO && script <= kind.MYANMAR) ||
  script === kind.KHMER

/**
 * Whether a line stays garbled although its runs are decoded. Such a line was misread in another way, for example Chinese or
 * Cyrillic in a code page of its own, and some of its bytes are UTF-8 by chance. As many symbols as before are next to letters
 * and other symbols. `runs` are those of the line.
 *
 * `§ß§Ö §Ó§Ø§Ö` → `true`; `Ã©tÃ© – “Classificação”` → `false`
 */
export function isGarbled(text: string, runs: readonly Span[], { start, end }: Span): boolean {
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

/** One misplaced symbol outweighs this many decoded code units. */
const SIGNS = 4

/** The number of symbols next to other symbols or non-ASCII letters, up to `most`. */
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
/** With this many lost characters in a line, and more lost than restored, nothing readable is left. */
const FEW_LOST = 3

/**
 * Whether most characters that the runs of a line become were lost, so that decoding gains nothing.
 *
 * `á�¨á�¨á�°` → `true`; `SlovenÄ�ina` → `false`
 */
export function isMostlyLost(text: string, runs: readonly Run[], set: PageSet): boolean {
  let lost = 0
  let whole = 0
  for (const { start, end, page, spaced } of runs) {
    for (let at = start; at < end; ) {
      const sequence = readSequence(text, at, set.bytesOf(page), spaced)
      const then = at + unitsIn(sequence)
      // `ï¿½` lost nothing here: it was U+FFFD before.
      if (kindOf(codePointIn(sequence)) === kind.LOST && LOST.test(text.slice(at, then))) lost++
      else whole++
      at = then
    }
  }
  return lost >= FEW_LOST && lost > whole
}

const isStraySign = (of: number): boolean =>
  of === kind.SYMBOL || of === kind.TRAILER || of === kind.BOX || of === kind.CONTROL
