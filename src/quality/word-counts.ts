import { rememberLast } from '../characters/remember-last.js'
import { decodeMarks } from '../repair/entities.js'

/**
 * Counts half words in a part of HTML text: two for each run of characters between blanks, and one for each character of
 * a script without blanks. A character reference counts as its character. Stops at `most`.
 *
 * `It rained.` → 4; `雨が降った。`, `&#38632;が降った。` → 6
 */
export const halfWordsIn = (html: string, start: number, end: number, most = Number.POSITIVE_INFINITY): number =>
  countIn(html, start, end, most, AMPERSAND, 0)

/** `reference`: what opens a reference; in a text without any, a number that is no character. */
function countIn(html: string, start: number, end: number, most: number, reference: number, before: number): number {
  let count = 0
  let inWord = before
  for (let at = start; at < end && count < most; at++) {
    const code = html.charCodeAt(at)
    if (code >= 0x0e00 && isDense(code)) count++
    else if (code === reference) {
      const rest = decodeMarks(html.slice(at, end))
      return count + countIn(rest, 0, rest.length, most - count, NONE, inWord)
    } else {
      // Arithmetic instead of branches: processors cannot predict where words begin and end.
      const isSign = (BLANK - code) >>> 31
      count += 2 * (isSign & ~inWord)
      inWord = isSign
    }
  }
  return count
}

const AMPERSAND = 38
const NONE = -1
/** Blanks are this code and all below. */
const BLANK = 32

/** Thai, Lao, Burmese, Khmer, and everything in Han, kana or bopomofo. Hangul uses blanks. */
function isDense(code: number): boolean {
  if (code < 0x2e80) return code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
  return code < 0xa000 || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff00 && code < 0xff9f)
}

/**
 * Words per minute in silent reading of nonfiction: Brysbaert, “How many words do we read per minute? A review and
 * meta-analysis of reading rate”, Journal of Memory and Language 109 (2019).
 */
const WORDS = 238
/**
 * Characters per minute: Trauzettel-Klosinski and Dietz, “Standardized assessment of reading performance: the New
 * International Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science 53 (2012).
 */
const CHINESE_CHARACTERS = 255
const JAPANESE_CHARACTERS = 357
/** Thai, Lao, Burmese and Khmer do not separate words. This many letters count as one. */
const LETTERS_OF_WORD = 4

/** The length of a text for its readers. */
export interface Length {
  /** Words. Each Chinese or Japanese character counts as one. */
  readonly words: number
  /** Minutes, rounded up. */
  readonly minutes: number
  /** See `halfWordsIn`. Character references are not decoded. */
  readonly halfWords: number
}

/**
 * The length of a text; cached for the last texts.
 *
 * `It rained for 3 days.` → 5 words, 1 minute; `雨が降った。` → 5 words, 1 minute
 */
export const lengthOf: (text: string) => Length = /* @__PURE__ */ rememberLast((text) => {
  let words = 0
  let [han, kana, letters] = [0, 0, 0]
  let inWord = 0
  let [halfWords, inRun] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < ASCII.length) {
      // Arithmetic instead of branches: processors cannot predict where words begin.
      const is = ASCII[code] as number
      words += is & ~inWord & 1
      inWord = (is >> 1) & (inWord | is)
      halfWords += is & ~inRun & 2
      inRun = is
      continue
    }
    if (code >= 0x0e00 && isDense(code)) halfWords++
    else {
      halfWords += 2 & ~inRun
      inRun = 2
    }
    const kind = kindOf(code)
    if (kind === Kind.letter) {
      words += 1 - inWord
      inWord = 1
    } else if (kind !== Kind.sign) {
      inWord = 0
      if (kind === Kind.han) han++
      else if (kind === Kind.kana) kana++
      else if (kind === Kind.unspaced) letters++
    }
  }
  words += Math.round(letters / LETTERS_OF_WORD)
  // In a text with kana, Han characters are Japanese.
  const rate = kana > 0 ? JAPANESE_CHARACTERS : CHINESE_CHARACTERS
  return { words: words + han + kana, minutes: Math.ceil(words / WORDS + (han + kana) / rate), halfWords }
})

/** The offset from a letter to its full-width form. */
const FULL_WIDTH = 0xfee0

function isLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57)
}

/** Two bits for each ASCII character: it is a letter or a digit; it is not a blank, so it does not end a word. */
const ASCII = /* @__PURE__ */ Uint8Array.from(
  { length: 128 },
  (_, code) => (code > 32 ? 2 : 0) + (isLetter(code) ? 1 : 0),
)

const Kind = { blank: 0, sign: 1, letter: 2, unspaced: 3, kana: 4, han: 5 } as const
type Kind = (typeof Kind)[keyof typeof Kind]

/** The kind of a non-ASCII character. */
function kindOf(code: number): Kind {
  if (code < 0x2000) {
    if (code === 0xa0 || code === 0x1680) return Kind.blank
    if (code < 0xaa) return Kind.sign
    const isUnspaced =
      (code >= 0x0e00 && code < 0x0f00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
    return isUnspaced ? Kind.unspaced : Kind.letter
  }
  if (code < 0x3040) {
    const isBlank = code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000
    return isBlank ? Kind.blank : code === 0x3005 ? Kind.han : code >= 0x2e80 || code < 0x2c00 ? Kind.sign : Kind.letter
  }
  if (code < 0xa000) return code < 0x3100 ? Kind.kana : code < 0x3400 ? Kind.sign : Kind.han
  if (code >= 0xf900 && code < 0xfb00) return Kind.han
  if (code < 0xfe00) return Kind.letter
  if (code >= 0xff66 && code < 0xffa0) return Kind.kana
  return isLetter(code - FULL_WIDTH) ? Kind.letter : Kind.sign
}
