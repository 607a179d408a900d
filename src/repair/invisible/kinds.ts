import {
  codePointAt,
  codePointBefore,
  isBlank,
  isLowSurrogate,
  isMark,
  isWithin,
  NOTHING,
  remember,
  widthOf,
} from '../../characters/code-point.js'

/**
 * Matches the first code unit of an invisible character: soft hyphen, grapheme joiner, joiners, bidi controls, selectors,
 * fillers, annotation and tag characters. Nearly the same as Unicode's Default_Ignorable_Code_Point.
 */
export const INVISIBLE =
  /[\xad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\udb40-\udb43]/g

/** The number of code units of the invisible character at an offset; 0 if the character there is visible. */
export function invisibleWidth(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 0x300) return code === 0xad ? 1 : 0
  if (code < 0x2000) return isOneOfLow(code) ? 1 : 0
  if (code < 0x3000) return isGeneralPunctuation(code) ? 1 : 0
  if (code < 0xd800) return code === 0x3164 ? 1 : 0
  if (code < 0xe000) return code >= 0xdb40 && code <= 0xdb43 && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 0
  if (code < 0xfe00) return 0
  return code <= 0xfe0f || code === 0xfeff || code === 0xffa0 || (code >= 0xfff9 && code <= 0xfffb) ? 1 : 0
}

/** The number of code units of the invisible character that ends at an offset; 0 if the character there is visible. */
export function invisibleWidthBefore(text: string, at: number): 0 | 1 | 2 {
  if (at === 0) return 0
  if (!isLowSurrogate(text.charCodeAt(at - 1))) return invisibleWidth(text, at - 1)
  return at > 1 && invisibleWidth(text, at - 2) === 2 ? 2 : 0
}

function isOneOfLow(code: number): boolean {
  return code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160 || (code >= 0x180b && code <= 0x180f)
}

function isGeneralPunctuation(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
}

const ZERO_WIDTH_SPACE = 0x200b
const NON_JOINER = 0x200c
const JOINER = 0x200d
const GRAPHEME_JOINER = 0x34f
const VOWEL_SEPARATOR = 0x180e

// Letters, marks and digits of cursive scripts: Arabic, Syriac, N'Ko, Mandaic, Mongolian, Phags-pa, Adlam …
const JOINING = [
  0x610, 0x61a, 0x620, 0x669, 0x66e, 0x6d3, 0x6d5, 0x6dc, 0x6df, 0x6ff, 0x710, 0x74a, 0x74d, 0x77f, 0x7ca, 0x7f5, 0x840,
  0x85b, 0x860, 0x8ff, 0x1820, 0x18aa, 0xa840, 0xa873, 0xfb50, 0xfdff, 0xfe70, 0xfefc, 0x10ac0, 0x10ae4, 0x10b80,
  0x10b91, 0x10d00, 0x10d27, 0x10ec0, 0x10eff, 0x10f30, 0x10f50, 0x10f70, 0x10f85, 0x10fb0, 0x10fc4, 0x1e900, 0x1e94b,
]

const MONGOLIAN = [0x1820, 0x18aa]

// Brahmic scripts, which form conjuncts: Devanagari to Sinhala, Myanmar, Khmer, Tai Tham, Balinese …
const CONJOINING = [
  0x900, 0xdff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x1a20, 0x1aaf, 0x1b00, 0x1bff, 0x1cd0, 0x1cff, 0xa800, 0xa82f, 0xa880,
  0xa8ff, 0xa980, 0xa9ff, 0xaae0, 0xaaff, 0xabc0, 0xabff, 0x11000, 0x11fff,
]

// Scripts without spaces between words: Thai, Lao, Myanmar, Khmer, Tai Le, New Tai Lue, Tai Tham, Tai Viet.
const UNSPACED = [
  0xe00, 0xeff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x1950, 0x19ff, 0x1a20, 0x1aaf, 0xa9e0, 0xa9ff, 0xaa60, 0xaadf,
]

// Virama, Invisible_Stacker and killers (IndicSyllabicCategory.txt), and two Sinhala vowel signs that end in one in NFD.
const VIRAMA =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0dda\u0ddd\u1039\u103a\u17d2\u1a60\u1b44\u1baa\u1bab\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed\u{11046}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{1193d}\u{1193e}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}\u{11f41}\u{11f42}]/u

const WORD = /[\p{L}\p{M}\p{N}]/u

// «کتاب»‌ها: closing punctuation between a word and its ending.
const CLOSERS = ')]"\'’”›»'

/** ZWJ, ZWNJ, zero-width space, combining grapheme joiner and Mongolian vowel separator. */
export function isJoiner(code: number): boolean {
  return (
    code === JOINER ||
    code === NON_JOINER ||
    code === ZERO_WIDTH_SPACE ||
    code === GRAPHEME_JOINER ||
    code === VOWEL_SEPARATOR
  )
}

/** The code points of the cluster that ends at an offset, last first. NFC may still reorder its marks. */
export function clusterBefore(text: string, end: number): number[] {
  const cluster: number[] = []
  for (let at = end; at > 0 && (at === end || invisibleWidthBefore(text, at) === 0); ) {
    const code = codePointBefore(text, at)
    cluster.push(code)
    if (!isMark(code)) break
    at -= widthOf(code)
  }
  return cluster
}

/** The code point at an offset, and if it is a mark, all marks after it. */
export function marksFrom(text: string, start: number): number[] {
  const marks: number[] = []
  for (let at = start; at < text.length && (at === start || invisibleWidth(text, at) === 0); ) {
    const code = codePointAt(text, at)
    if (marks.length > 0 && !isMark(code)) break
    marks.push(code)
    if (!isMark(code)) break
    at += widthOf(code)
  }
  return marks
}

/**
 * Whether a joiner has an effect between two clusters, each given as the code points of a character and its marks.
 * Depends on which code points a cluster contains, not on their order.
 */
export function joins(joiner: number, left: readonly number[], right: readonly number[]): boolean {
  if (joiner === JOINER) {
    if (has(left, JOINING) || has(right, JOINING) || left.some(isVirama) || right.some(isVirama)) return true
    return left.length === 1 && left.every(startsZwjSequence) && right.length === 1 && right.every(endsZwjSequence)
  }
  if (joiner === NON_JOINER) return keepsApart(left, right)
  if (joiner === GRAPHEME_JOINER) return right.some(isMark)
  if (joiner === VOWEL_SEPARATOR) return has(left, MONGOLIAN) && has(right, MONGOLIAN)
  return isSeen(left) && isSeen(right) && (has(left, UNSPACED) || has(right, UNSPACED))
}

/** می‌خواهم, PDF‌ها, «کتاب»‌ها; കണ്‍ and अन्‌ also at the end of a word. */
function keepsApart(left: readonly number[], right: readonly number[]): boolean {
  if (has(right, JOINING) && (left.some(isWord) || left.some(isCloser))) return true
  if (has(left, JOINING) && right.some(isWord)) return true
  return has(left, CONJOINING) && (left.some(isVirama) || has(right, CONJOINING))
}

function has(cluster: readonly number[], ranges: readonly number[]): boolean {
  return cluster.some((code) => isWithin(code, ranges))
}

/** Whether a cluster is more than a space or the edge of the text. */
function isSeen(cluster: readonly number[]): boolean {
  return cluster.some((code) => !isBlank(code))
}

function isWord(code: number): boolean {
  return WORD.test(String.fromCodePoint(code))
}

function isCloser(code: number): boolean {
  return CLOSERS.includes(String.fromCodePoint(code))
}

const isVirama = /* @__PURE__ */ remember(VIRAMA)

const EMOJI = /\p{Emoji}/u

// Blocks of the supplementary plane with emoji, with room for future ones.
// Regional indicators and skin tones are left out: they take no selector.
const EMOJI_BLOCKS = [0x1f000, 0x1f0ff, 0x1f170, 0x1f1e5, 0x1f200, 0x1f3fa, 0x1f400, 0x1f7ff, 0x1f900, 0x1faff]

const SKIN_TONES = [0x1f3fb, 0x1f3ff]

const BLACK_FLAG = 0x1f3f4

// England, Scotland and Wales, all that emoji-sequences.txt has (RGI_Emoji_Tag_Sequence): tags, then CANCEL TAG.
const FLAG_TAGS = ['gbeng', 'gbsct', 'gbwls'].map(asTags)

/** Whether a variation selector after this code point selects its text or emoji form. */
function isEmoji(code: number): boolean {
  return code > 0xffff ? isWithin(code, EMOJI_BLOCKS) : EMOJI.test(String.fromCodePoint(code))
}

/** Whether ZWJ may join this code point to the emoji after it: 👩 in 👩‍🚀. */
function startsZwjSequence(code: number): boolean {
  return endsZwjSequence(code) || isWithin(code, SKIN_TONES)
}

/** Whether ZWJ may join this code point to the emoji before it: 🚀 in 👩‍🚀, but not 5, ©, 〰. */
function endsZwjSequence(code: number): boolean {
  return code >= 0x2190 && (code < 0x3000 || code > 0xffff) && isEmoji(code)
}

/** The number of code units of the flag tags after this code point; 0 if they make no flag. */
export function flagWidth(code: number, text: string, at: number): number {
  if (code !== BLACK_FLAG) return 0
  return FLAG_TAGS.find((tags) => text.startsWith(tags, at))?.length ?? 0
}

function asTags(letters: string): string {
  const tags = Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
  return `${tags.join('')}\u{e007f}`
}

const HAN = [0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff, 0x20000, 0x3ffff]
const MONGOLIAN_LETTERS = [0x1820, 0x18aa]
const HIEROGLYPHS = [0x13000, 0x1345f]

// The rest of StandardizedVariants.txt (Unicode 15): chancery and roundhand capitals, corner and centered punctuation …
const TWO_VARIANTS =
  /[\u210b\u2110\u2112\u211b\u212c\u2130\u2131\u2133\u{1d49c}-\u{1d4b5}\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]/u

// … and slashed zero, mathematics, Myanmar with dots, Phags-pa and Manichaean.
const ONE_VARIANT =
  /[0\uff10\u2205\u2229\u222a\u2268\u2269\u2272\u2273\u228a\u228b\u2293-\u2295\u2297\u229c\u22da\u22db\u2a3c\u2a3d\u2a9d\u2a9e\u2aac\u2aad\u2acb\u2acc\u1000\u1002\u1004\u1010\u1011\u1015\u1019\u101a\u101c\u101d\u1022\u1031\u1075\u1078\u107a\u1080\ua856\ua85c\ua85e-\ua860\ua868\uaa60-\uaa66\uaa6b\uaa6c\uaa6f\uaa7a\u{10ac5}\u{10ac6}\u{10ad6}\u{10ad7}\u{10ae1}]/u

/** Variation selectors 1 to 256, and the free variation selectors of Mongolian. */
export function isSelector(code: number): boolean {
  return (
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0100 && code <= 0xe01ef) ||
    (code >= 0x180b && code <= 0x180f && code !== 0x180e)
  )
}

/** Whether a selector has an effect after this base: ❤️ and 葛󠄀 are variants, `a` has none. */
export function selects(selector: number, base: number, ideographicVariants: boolean): boolean {
  if (base === NOTHING) return false
  if (selector >= 0xe0100) return ideographicVariants && isWithin(base, HAN)
  if (selector < 0xfe00) return isWithin(base, MONGOLIAN_LETTERS)
  if (selector >= 0xfe0e) return isEmoji(base)
  if (isWithin(base, HIEROGLYPHS)) return selector <= 0xfe06
  // U+FE00 to U+FE02 after an ideograph restore its compatibility variants, which NFC unifies.
  if (isWithin(base, HAN)) return selector <= 0xfe02
  const character = String.fromCodePoint(base)
  if (selector === 0xfe00 && ONE_VARIANT.test(character)) return true
  return selector <= 0xfe01 && TWO_VARIANTS.test(character)
}

const CHOSEONG_FILLER = 0x115f
const JUNGSEONG_FILLER = 0x1160
const HANGUL_FILLER = 0x3164
const HALFWIDTH_FILLER = 0xffa0

/** The four Hangul fillers, which are invisible letters. */
export function isFiller(code: number): boolean {
  return code === CHOSEONG_FILLER || code === JUNGSEONG_FILLER || code === HANGUL_FILLER || code === HALFWIDTH_FILLER
}

/** Whether a filler takes the place of a letter in a syllable: a consonant before ᅡ, a vowel after ᄀ. */
export function fills(filler: number, left: number, right: number): boolean {
  if (filler === CHOSEONG_FILLER) return isVowel(right) || isFinal(right)
  if (filler === JUNGSEONG_FILLER) return isInitial(left) || isFinal(right)
  if (filler === HANGUL_FILLER) return isCompatibilityLetter(left) || isCompatibilityLetter(right)
  return isHalfwidthLetter(left) || isHalfwidthLetter(right)
}

function isInitial(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115e) || (code >= 0xa960 && code <= 0xa97c)
}

function isVowel(code: number): boolean {
  return (code >= 0x1161 && code <= 0x11a7) || (code >= 0xd7b0 && code <= 0xd7c6)
}

function isFinal(code: number): boolean {
  return (code >= 0x11a8 && code <= 0x11ff) || (code >= 0xd7cb && code <= 0xd7fb)
}

function isCompatibilityLetter(code: number): boolean {
  return code >= 0x3131 && code <= 0x318e && code !== HANGUL_FILLER
}

function isHalfwidthLetter(code: number): boolean {
  return code >= 0xffa1 && code <= 0xffdc
}
