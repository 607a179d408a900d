import type { Span } from '../edit/edit.js'

/**
 * A character that decorates a line and carries no meaning: a bullet, arrow, rule, emoji or final stop. Circled numbers and
 * pointing hands are not ornaments.
 */
const ORNAMENT =
  /[\s\-–—―_*•·»›>|<«‹#~=+:;,.…!/\\،؛۔।॥：！～｜丨※\u{2190}-\u{21ff}\u{25a0}-\u{2619}\u{2620}-\u{2775}\u{2794}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f300}-\u{1faff}]/u
/** Closing brackets by their opening brackets, as code units. */
const PAIRS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  ['()', '[]', '【】', '（）', '〔〕', '［］', '〈〉', '＜＞'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)

/**
 * Trims ornaments from both ends of a line, including a pair of brackets around it.
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

/** Code units from ASCII letters up to U+2000 open no pair, so they need no lookup. */
const arePair = (first: number, last: number): boolean =>
  (first < 0x41 || first === 0x5b || first > 0x2000) && PAIRS.get(first) === last

const OPENING_QUOTE = 0xab
/** The search for a closing quote covers this many code units, which bounds the cost of many opening quotes. */
const LONGEST_SPEECH = 500
const WORD = /[\p{L}\p{N}]/u

/** Whether an opening quote at `at` is closed within the line: `« Nous fermons », dit le maire`, not `« Lire la suite »`. */
function opensSpeech(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== OPENING_QUOTE) return false
  const line = text.slice(at, Math.min(end, at + LONGEST_SPEECH))
  const close = line.indexOf('»')
  return close > 0 && WORD.test(line.slice(close))
}

/** Caches whether code units below U+2000 are ornaments. A lookup is faster than the pattern. */
const COMMON = /* @__PURE__ */ new Uint8Array(0x2000)
const IS_ORNAMENT = 1
const IS_NONE = 2

function isOrnament(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < COMMON.length) {
    if (COMMON[code] === 0) COMMON[code] = ORNAMENT.test(String.fromCharCode(code)) ? IS_ORNAMENT : IS_NONE
    return COMMON[code] === IS_ORNAMENT
  }
  // Between kana and hangul, the only ornament is 丨.
  if (code > 0x3000 && code < 0xd800) return code === BAR
  return ORNAMENT.test(characterAt(text, at))
}

const BAR = 0x4e28 // 丨

/** Whether a code unit is an ornament, or half of an emoji that is one. Trailing halves of other characters count, too. */
export const isOrnamentUnit = (unit: number): boolean =>
  unit >= 0xd800 && unit < 0xe000
    ? unit >= 0xdc00 || (unit >= 0xd83c && unit <= 0xd83e)
    : isOrnament(String.fromCharCode(unit), 0)

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number)
}

/** The start of the last character before `end`. */
function lastCharacter(text: string, end: number): number {
  const isHalf = text.charCodeAt(end - 1) >> 10 === LOW_SURROGATE >> 10
  return isHalf && end > 1 && (text.codePointAt(end - 2) as number) > 0xffff ? end - 2 : end - 1
}

const LOW_SURROGATE = 0xdc00

/**
 * Spelling variants by the letter that they fold to: `İLGİLİ` and `AYRICA` in Turkish, `إقرأ` and `اقرا`, `مشاركه` and `مشاركة`
 * in Arabic, the `ی` and `ک` of Persian keyboards.
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
/** Letters that lose their accents in folding, because many sites omit accents on capitals: `A LIRE AUSSI`. */
const BARE = /^[a-zα-ω]$/
const LAST_FOLDED = 0x1eff
/** Later letters keep their accents, such as Vietnamese letters with two marks. */
const LAST_BARED = 0x3ff

/** Caches the folded form of code units. Filling the cache at load time would slow down startup. */
const KNOWN = /* @__PURE__ */ new Uint16Array(LAST_FOLDED + 1)

/** `foldLetters` for one code unit up to `LAST_FOLDED`. */
function foldedUnit(code: number): number {
  const known = KNOWN[code] as number
  if (known !== 0) return known
  const folded = foldedTo(String.fromCharCode(code))
  KNOWN[code] = folded
  return folded
}

/** The folded form of a letter: lowercase and usually without its accent. Returns the letter itself if it has none. */
function foldedTo(letter: string): number {
  const lower = letter.toLowerCase()
  const bare = letter.charCodeAt(0) <= LAST_BARED ? lower.normalize('NFD').charAt(0) : lower
  const folded = SPELLED_AS.get(letter) ?? SPELLED_AS.get(lower) ?? (BARE.test(bare) ? bare : lower)
  return folded.length === 1 ? (SPELLED_AS.get(folded) ?? folded).charCodeAt(0) : letter.charCodeAt(0)
}

/** `foldLetters` for one code unit; curly apostrophes become `'`. Lets callers look up a line without copying it. */
export function foldUnit(code: number): number {
  if (code <= LAST_FOLDED) return foldedUnit(code)
  return code === 0x2019 || code === 0x2018 ? 0x27 : code
}

/**
 * Characters whose folded form may differ from their lowercase form. ASCII, Latin-1 signs, Hebrew, and the scripts from
 * Devanagari to Burmese and from kana to hangul have no accents to remove.
 */
const FOLDS_OTHERWISE = /[^\0-\xbf\u0590-\u05ff\u0900-\u109f\u2000-\u206f\u3000-\ua4ff\uac00-\ud7a3\uff00-\uff20]/
/** The size of the folding buffer in code units. A buffer is several times as fast as a regex replacement. */
const CHUNK = 512
const UNITS = /* @__PURE__ */ new Uint16Array(CHUNK)

/**
 * Folds case, accents and spelling variants. The length stays the same.
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
    // `apply` instead of a spread, which would iterate over every number.
    folded += String.fromCharCode.apply(null, UNITS.subarray(0, length) as unknown as number[])
  }
  return folded
}

const CURLY = /[’‘]/g

/** The form in which phrases are stored: folded letters, straight apostrophes, `...` for an ellipsis. */
export function fold(phrase: string): string {
  return foldLetters(phrase).replace(CURLY, "'").replaceAll('…', '...')
}

const ELLIPSIS = 0x2026

/** The hash of `fold(text)` for a span, without creating the string. */
export function hashOf(text: string, { start, end }: Span): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === ELLIPSIS) for (let dot = 0; dot < 3; dot++) hash = (Math.imul(hash, 31) + 0x2e) | 0
    else hash = (Math.imul(hash, 31) + foldUnit(code)) | 0
  }
  return hash
}
