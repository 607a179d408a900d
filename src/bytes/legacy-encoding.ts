import { LETTERS } from '../locale/letters.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { decodeWindows1252 } from './windows-1252.js'

/** An encoding from before Unicode, and the languages that were written in it. */
interface Legacy {
  readonly encoding: string
  readonly languages: string
  /** So many bits more must speak for it than for windows-1252. */
  readonly least: number
  /** All but a few of its characters are those of windows-1252. */
  readonly isSister?: true
}

const COMMON = 8
/** And so many for each byte beyond ASCII: `á` and `é` say as much of Spanish as of Hungarian. */
const LEAST = 0.5
/** Hardly a site was ever written in it. */
const RARE = 16
/** Two letters of the West make one character of the East, here and there. */
const EASTERN = 20

const WESTERN = 'de fr es it pt nl sv no da fi ca gl is af sq eu'

/**
 * What browsers fall back to by language, and what else texts were kept in; of two that read the same, the first.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
const LEGACY: readonly Legacy[] = [
  { encoding: 'windows-1252', languages: WESTERN, least: 0, isSister: true },
  { encoding: 'windows-1251', languages: 'ru uk bg sr mk be', least: COMMON },
  { encoding: 'windows-1250', languages: 'pl cs hu sk hr sl ro', least: COMMON },
  { encoding: 'windows-1254', languages: 'tr az', least: COMMON },
  { encoding: 'windows-1256', languages: 'ar fa ur', least: COMMON },
  { encoding: 'windows-1253', languages: 'el', least: COMMON },
  { encoding: 'windows-1255', languages: 'he', least: COMMON },
  { encoding: 'windows-874', languages: 'th', least: COMMON },
  { encoding: 'iso-8859-2', languages: 'pl cs hu sk hr sl ro', least: COMMON },
  { encoding: 'koi8-r', languages: 'ru bg', least: COMMON },
  { encoding: 'koi8-u', languages: 'uk be', least: COMMON },
  { encoding: 'shift_jis', languages: 'ja', least: EASTERN },
  { encoding: 'euc-jp', languages: 'ja', least: EASTERN },
  { encoding: 'gb18030', languages: 'zh', least: EASTERN },
  { encoding: 'big5', languages: 'zh', least: EASTERN },
  { encoding: 'euc-kr', languages: 'ko', least: EASTERN },
  { encoding: 'windows-1257', languages: 'lt lv et', least: RARE },
  { encoding: 'iso-8859-15', languages: WESTERN, least: RARE, isSister: true },
  { encoding: 'iso-8859-7', languages: 'el', least: RARE },
  { encoding: 'iso-8859-6', languages: 'ar', least: RARE },
  { encoding: 'iso-8859-5', languages: 'ru bg sr mk', least: RARE },
  { encoding: 'ibm866', languages: 'ru be', least: RARE },
  { encoding: 'macintosh', languages: WESTERN, least: RARE },
  { encoding: 'x-mac-cyrillic', languages: 'ru uk bg', least: RARE },
]

/** So many bytes are read in each: those beyond ASCII, and what stands around them. */
const SAMPLE = 2000
const AROUND = 10
const ASCII_LETTER = /[a-z]/gi

/** `bооK`, `кot`, `5ё`, `Ł5`, `c½ur`: a capital behind a small letter, two scripts or a sign in a word, a letter beside a number. Each costs so many bits. */
const MISFIT = 8
const MISFITS: readonly RegExp[] = [
  /(?<=\p{Ll})\p{Lu}/gu,
  /(?<=[A-Za-z])[\p{Script=Cyrl}\p{Script=Grek}\p{Script=Hebr}\p{Script=Arab}\p{Script=Thai}]/gu,
  /[\p{Script=Cyrl}\p{Script=Grek}\p{Script=Hebr}\p{Script=Arab}\p{Script=Thai}](?=[A-Za-z])/gu,
  /(?<=\d)(?![a-z])[\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}\p{Script=Hebr}\p{Script=Arab}]/giu,
  /(?![a-z])[\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}\p{Script=Hebr}\p{Script=Arab}](?=\d)/giu,
  /(?<=\p{L})[^\0-\x7f\p{L}\p{M}“”‘’–—…«»„‹›\u00a0]|[^\0-\x7f\p{L}\p{M}“”‘’–—…«»„‹›\u00a0](?=\p{L})/gu,
]

/** Fewer bytes beyond ASCII leave it open. */
const FEWEST = 6
/** A byte beyond ASCII of a text that is what it is taken for costs no more, in bits. */
const MOST = 8

/**
 * The encoding from before Unicode that bytes of a text or of markup are likeliest in, by how often the letters that they
 * make are found in a language that was written in it. windows-1252, where they leave it open. Of 9,260 texts and lines in
 * languages of the West one was taken for another (a line of code); of three sentences in other encodings 97 of 100 are read
 * as they were, 82 in Hungarian, and next to none as a third.
 *
 * The bytes of `Мэр открыл мост` in KOI8-R → `'koi8-r'`
 */
export function encodingOfLetters(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  const telling = sample.filter((byte) => byte >= 0x80).length
  if (telling < FEWEST) return 'windows-1252'
  let likeliest = 'windows-1252'
  let fewest = Number.POSITIVE_INFINITY
  for (const { encoding, languages, least, isSister } of LEGACY) {
    const text = readAs(encoding, sample)
    if (text === undefined) continue
    const bits = bitsOf(text, languages)
    const atLeast = bits + least + telling * (isSister ? 0 : LEAST)
    if (atLeast >= fewest || (least > 0 && bits > telling * MOST)) continue
    likeliest = encoding
    fewest = atLeast
  }
  return likeliest
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  for (let at = 0; at < bytes.length && sample.length < SAMPLE; at++) {
    if (isAscii(bytes[at])) continue
    const end = endOfStretch(bytes, at)
    sample.push(...bytes.subarray(startOfStretch(bytes, at), end), FEED)
    at = end
  }
  return Uint8Array.from(sample)
}

function startOfStretch(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > 0 && at - start < AROUND && isAscii(bytes[start - 1]) && !isBreak(bytes[start - 1])) start--
  return start
}

/** Where no byte beyond ASCII is near any more. */
function endOfStretch(bytes: Uint8Array, at: number): number {
  let end = at + 1
  for (let last = at; end < bytes.length && end - last <= AROUND && end - at < SAMPLE && !isBreak(bytes[end]); end++)
    if (!isAscii(bytes[end])) last = end
  return end
}

const isAscii = (byte: number | undefined): boolean => (byte as number) < 0x80
const FEED = 0x0a
/** No character of these encodings has a bracket or a break as a part: so no stretch begins or ends within one. */
const BREAKS: ReadonlySet<number | undefined> = new Set([FEED, 0x0d, 0x3c, 0x3e])
const isBreak = (byte: number | undefined): boolean => BREAKS.has(byte)

/** Nothing where the engine does not know the encoding. */
function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** What a text costs in the language that it is likeliest in, or as one that takes its letters from all of them. */
function bitsOf(text: string, languages: string): number {
  const counts = new Map<string, number>()
  for (const character of text) if (character >= '\x80') counts.set(character, (counts.get(character) ?? 0) + 1)
  const misfits = MISFITS.reduce((sum, misfit) => sum + countOf(text, misfit), 0)
  const ascii = countOf(text, ASCII_LETTER)
  return Math.min(
    ...[languages, ...languages.split(' ')].map((some) => {
      const costs = letterCosts(some)
      let bits = misfits * MISFIT + ascii * costs.ofAscii
      for (const [character, count] of counts) bits += costs.of(character) * count
      return bits
    }),
  )
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

// What a character beyond ASCII costs in a text of a language, in bits: how much rarer it is than the letters of ASCII.
// Rounded judgements, made on our own collection of clean text in 20 languages.

/** A letter by its place among those of its language: the law of Zipf, near enough for alphabets. */
const costOfLetter = (place: number): number => Math.log2(4.2 * (place + 2))
/** A capital is so much rarer than its small letter. */
const CAPITAL = 3
/** A letter of another language that is written in the same code page. */
const OF_NEIGHBOUR = 8
/** Quotes, dashes and what else parts words. */
const PUNCTUATION = 4
const PUNCTUATION_MARKS = '“”‘’–—…«»„‹›\u00a0、。「」，：（）・！？《》'
const SIGN = 7
const SIGNS = '£€©®°§½¼²³·•¿¡ªº´™†‰×'
/** What no text of the language is written with. */
const FOREIGN = 13
/** What no text holds: C1 controls, and what bytes became that make no character. */
const NO_TEXT = 24
const IS_NO_TEXT = /[\x80-\x9f\ufffd]/
const LATIN = /\p{Script=Latn}/u

/** A letter of ASCII in a text that is written in others: names, and what a page says to machines. */
const OF_ASCII = 0.5

/** What the characters of a text cost in a language, or in one that takes its letters from several. */
export interface LetterCosts {
  /** One beyond ASCII. */
  readonly of: (character: string) => number
  /** A letter of ASCII. */
  readonly ofAscii: number
}

/** What letters cost in languages, their tags with blanks between them: `'cs sk'` */
export const letterCosts = /* @__PURE__ */ onceByLanguage((languages) => costsIn(languages.split(' ')))

function costsIn(languages: readonly string[]): LetterCosts {
  const letters = languages.map((lang) => LETTERS[lang] ?? '')
  const costs = new Map<string, number>()
  const add = (character: string, cost: number) => {
    if (character.length === 1 && !costs.has(character)) costs.set(character, cost)
  }
  const addLetters = (letters: string, costAt: (place: number) => number) =>
    Array.from(letters).forEach((letter, place) => {
      add(letter, costAt(place))
      add(letter.toUpperCase(), costAt(place) + CAPITAL)
    })
  for (const some of letters) addLetters(some, letters.length === 1 ? costOfLetter : () => OF_NEIGHBOUR)
  for (const mark of PUNCTUATION_MARKS) add(mark, PUNCTUATION)
  for (const sign of SIGNS) add(sign, SIGN)
  return {
    of: (character) => costs.get(character) ?? (IS_NO_TEXT.test(character) ? NO_TEXT : FOREIGN),
    ofAscii: letters.some((some) => LATIN.test(some)) ? 0 : OF_ASCII,
  }
}
