import { codePointAt, codePointBefore, isBlank, isWithin, widthOf } from '../../characters/code-point.js'
import { invisibleWidth, invisibleWidthBefore } from '../../characters/default-ignorable.js'
import { endsZwjSequence, startsZwjSequence } from '../../characters/emoji.js'
import { isMark } from '../../characters/mark.js'

const ZERO_WIDTH_SPACE = 0x200b
const NON_JOINER = 0x200c
const JOINER = 0x200d
const GRAPHEME_JOINER = 0x34f
const VOWEL_SEPARATOR = 0x180e

// Letters, marks and digits of scripts whose letters join: Arabic, Syriac, N'Ko, Mandaic, Mongolian, Phags-pa, Adlam …
const JOINING = [
  0x610, 0x61a, 0x620, 0x669, 0x66e, 0x6d3, 0x6d5, 0x6dc, 0x6df, 0x6ff, 0x710, 0x74a, 0x74d, 0x77f, 0x7ca, 0x7f5, 0x840,
  0x85b, 0x860, 0x8ff, 0x1820, 0x18aa, 0xa840, 0xa873, 0xfb50, 0xfdff, 0xfe70, 0xfefc, 0x10ac0, 0x10ae4, 0x10b80,
  0x10b91, 0x10d00, 0x10d27, 0x10ec0, 0x10eff, 0x10f30, 0x10f50, 0x10f70, 0x10f85, 0x10fb0, 0x10fc4, 0x1e900, 0x1e94b,
]

const MONGOLIAN = [0x1820, 0x18aa]

// Scripts that came from Brahmi and form conjuncts: Devanagari to Sinhala, Myanmar, Khmer, Tai Tham, Balinese …
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

// «کتاب»‌ها: what may close between a word and its ending.
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

/** The code points of the cluster that ends at an offset, the last one first: marks may yet trade places in NFC. */
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

/** The code point at an offset, and if it is a mark, all marks that follow. */
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
 * Whether a joiner does its work between two clusters, each the code points of a character and its marks.
 * It asks what is in a cluster, not where, so that no order of the marks makes a difference.
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

/** Whether there is more than a space, or the edge of the text. */
function isSeen(cluster: readonly number[]): boolean {
  return cluster.some((code) => !isBlank(code))
}

function isWord(code: number): boolean {
  return WORD.test(String.fromCodePoint(code))
}

function isCloser(code: number): boolean {
  return CLOSERS.includes(String.fromCodePoint(code))
}

function isVirama(code: number): boolean {
  return code >= 0x900 && VIRAMA.test(String.fromCodePoint(code))
}
