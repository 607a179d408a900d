import * as kind from './kinds.js'
import { kindOf } from './plausibility.js'

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
