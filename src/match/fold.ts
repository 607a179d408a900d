import type { Span } from '../edit/edit.js'

/**
 * A character that decorates a line and says nothing: a bullet, an arrow, a rule, an emoji, a last stop. A number in a
 * circle is none, nor is a pointing hand.
 */
const ORNAMENT =
  /[\s\-–—―_*•·»›>|<«‹#~=+:;,.…!/\\،؛۔।॥：！～｜丨※\u{2190}-\u{21ff}\u{25a0}-\u{2619}\u{2620}-\u{2775}\u{2794}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f300}-\u{1faff}]/u
/** Closing brackets by the brackets that open them, as code units. */
const PAIRS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  ['()', '[]', '【】', '（）', '〔〕', '［］', '〈〉', '＜＞'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)

/**
 * The span of a line without its ornaments.
 *
 * `- Advertisement -` → the span of `Advertisement`; `(Reporting by Jo Ng.)` → the span of `Reporting by Jo Ng`
 */
export function trimOrnaments(text: string, { start, end }: Span): Span {
  for (let before = -1; before !== end - start; ) {
    before = end - start
    while (start < end && isOrnament(text, start) && !opensSpeech(text, start, end))
      start += (text.codePointAt(start) as number) > 0xffff ? 2 : 1
    for (let last = lastCharacter(text, end); start < end && isOrnament(text, last); last = lastCharacter(text, end))
      end = last
    if (end - start > 1 && arePair(text.charCodeAt(start), text.charCodeAt(end - 1))) {
      start++
      end--
    }
  }
  return { start, end }
}

/** Letters of ASCII and up to U+2000 open no pair, so that they need not be looked up. */
const arePair = (first: number, last: number): boolean =>
  (first < 0x41 || first === 0x5b || first > 0x2000) && PAIRS.get(first) === last

const OPENING_QUOTE = 0xab
/** A closing quote is looked for in so many code units, so that each of many opening quotes costs no more than this. */
const LONGEST_SPEECH = 500
const WORD = /[\p{L}\p{N}]/u

/** Whether a quote opens here that closes before the line ends: `« Nous fermons », dit le maire`, not `« Lire la suite »`. */
function opensSpeech(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== OPENING_QUOTE) return false
  const line = text.slice(at, Math.min(end, at + LONGEST_SPEECH))
  const close = line.indexOf('»')
  return close > 0 && WORD.test(line.slice(close))
}

/** For code units below U+2000, whether they are ornaments; filled as they are met, since a look-up is faster than a pattern. */
const COMMON = /* @__PURE__ */ new Uint8Array(0x2000)
const IS_ORNAMENT = 1
const IS_NONE = 2

function isOrnament(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < COMMON.length) {
    if (COMMON[code] === 0) COMMON[code] = ORNAMENT.test(String.fromCharCode(code)) ? IS_ORNAMENT : IS_NONE
    return COMMON[code] === IS_ORNAMENT
  }
  // From kana to hangul there is only one ornament.
  if (code > 0x3000 && code < 0xd800) return code === BAR
  return ORNAMENT.test(characterAt(text, at))
}

const BAR = 0x4e28 // 丨

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number)
}

/** Where the last character before this place begins. */
function lastCharacter(text: string, end: number): number {
  const isHalf = text.charCodeAt(end - 1) >> 10 === LOW_SURROGATE >> 10
  return isHalf && end > 1 && (text.codePointAt(end - 2) as number) > 0xffff ? end - 2 : end - 1
}

const LOW_SURROGATE = 0xdc00

/**
 * Letters that sites write for one another, by the one that they are folded to: `İLGİLİ` and `AYRICA` in Turkish,
 * `إقرأ` and `اقرا`, `مشاركه` and `مشاركة` in Arabic, the `ی` and `ک` of Persian keyboards.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  i: 'ıİ',
  l: 'ł',
  o: 'ø',
  d: 'đ',
  σ: 'ς',
  е: 'ё',
  ا: 'أإآٱ',
  ي: 'ىی',
  ك: 'ک',
  ه: 'ة',
}

const SPELLED_AS = /* @__PURE__ */ new Map(
  Object.entries(SPELLINGS).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
)
/** Letters that lose their accents when they are folded, for many sites leave them out in capitals: `A LIRE AUSSI`. */
const BARE = /^[a-zα-ω]$/
const LAST_FOLDED = 0x1eff
/** Letters beyond keep their accents: those of Vietnamese with two marks. */
const LAST_BARED = 0x3ff

/** What code units fold to; filled as they are met, for filling it at once would make programs start later. */
const KNOWN = /* @__PURE__ */ new Uint16Array(LAST_FOLDED + 1)

/** `foldLetters` for one code unit of these. */
function foldedUnit(code: number): number {
  const known = KNOWN[code] as number
  if (known !== 0) return known
  const folded = foldedTo(String.fromCharCode(code))
  KNOWN[code] = folded
  return folded
}

/** The letter that another folds to: a small one, most often without its accent; itself, if there is none. */
function foldedTo(letter: string): number {
  const lower = letter.toLowerCase()
  const bare = letter.charCodeAt(0) <= LAST_BARED ? lower.normalize('NFD').charAt(0) : lower
  const folded = SPELLED_AS.get(letter) ?? SPELLED_AS.get(lower) ?? (BARE.test(bare) ? bare : lower)
  return folded.length === 1 ? (SPELLED_AS.get(folded) ?? folded).charCodeAt(0) : letter.charCodeAt(0)
}

/** `foldLetters` for one code unit, and `'` for a curly one, so that a line need not be copied to be looked up. */
export function foldUnit(code: number): number {
  if (code <= LAST_FOLDED) return foldedUnit(code)
  return code === 0x2019 || code === 0x2018 ? 0x27 : code
}

/**
 * What folds to more than its small letter. In ASCII, Latin-1 signs, Hebrew, the scripts from Devanagari to Burmese and from
 * kana to hangul there are no accents to take off.
 */
const FOLDS_OTHERWISE = /[^\0-\xbf\u0590-\u05ff\u0900-\u109f\u2000-\u206f\u3000-\ua4ff\uac00-\ud7a3\uff00-\uff20]/
/** Code units are folded in a buffer of so many, which is several times as fast as a replacement for each letter. */
const CHUNK = 512
const UNITS = /* @__PURE__ */ new Uint16Array(CHUNK)

/**
 * Letters without case and accents, one spelling for those that have several; of the same length.
 *
 * `À LIRE AUSSI` → `a lire aussi`
 */
export function foldLetters(text: string): string {
  if (!FOLDS_OTHERWISE.test(text)) return text.toLowerCase()
  let folded = ''
  for (let start = 0; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start)
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(start + at)
      UNITS[at] = code <= LAST_FOLDED ? foldedUnit(code) : code
    }
    // By `apply`, for a spread asks an array of numbers for each of them.
    folded += String.fromCharCode.apply(null, UNITS.subarray(0, length) as unknown as number[])
  }
  return folded
}

const CURLY = /[’‘]/g

/** The form in which phrases are stored: letters folded, apostrophes straight, an ellipsis as three dots. */
export function fold(phrase: string): string {
  return foldLetters(phrase).replace(CURLY, "'").replaceAll('…', '...')
}

const ELLIPSIS = 0x2026

/** The hash of a span as `fold` would write it, without writing it. */
export function hashOf(text: string, { start, end }: Span): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === ELLIPSIS) for (let dot = 0; dot < 3; dot++) hash = (Math.imul(hash, 31) + 0x2e) | 0
    else hash = (Math.imul(hash, 31) + foldUnit(code)) | 0
  }
  return hash
}
