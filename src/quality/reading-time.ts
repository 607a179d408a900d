/**
 * Words a minute, silent reading of non-fiction: Brysbaert, “How many words do we read per minute? A review and
 * meta-analysis of reading rate”, Journal of Memory and Language 109 (2019).
 */
const WORDS = 238
/** Characters a minute: Trauzettel-Klosinski and Dietz, “Standardized assessment of reading performance: the New International Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science 53 (2012). */
const CHINESE_CHARACTERS = 255
const JAPANESE_CHARACTERS = 357
/** So many letters of Thai, Lao, Burmese and Khmer, which part no words, are a word. */
const LETTERS_OF_WORD = 4

/** How long a text is for its reader. */
export interface Length {
  /** Words; each Chinese or Japanese character is one. */
  readonly words: number
  /** Minutes, rounded up. */
  readonly minutes: number
}

/** `It rained for 3 days.` → 5 words, 1 minute; `雨が降った。` → 5 words, 1 minute */
export function lengthOf(text: string): Length {
  let words = 0
  let [han, kana, letters] = [0, 0, 0]
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      const isWord = isLetter(code)
      if (isWord && !inWord) words++
      inWord = code > BLANK && (inWord || isWord)
      continue
    }
    const kind = kindOf(code)
    if (kind === 'letter') {
      if (!inWord) words++
      inWord = true
    } else if (kind !== 'sign') {
      inWord = false
      if (kind === 'han') han++
      else if (kind === 'kana') kana++
      else if (kind === 'unspaced') letters++
    }
  }
  words += Math.round(letters / LETTERS_OF_WORD)
  // Where there are kana, Han characters are Japanese, too.
  const rate = kana > 0 ? JAPANESE_CHARACTERS : CHINESE_CHARACTERS
  return { words: words + han + kana, minutes: Math.ceil(words / WORDS + (han + kana) / rate) }
}

const BLANK = 32
/** From a letter to its form as wide as a Chinese character. */
const FULL_WIDTH = 0xfee0

function isLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57)
}

/** What a character beyond ASCII is to a reader. */
function kindOf(code: number): 'blank' | 'sign' | 'letter' | 'unspaced' | 'kana' | 'han' {
  if (code < 0x2000) {
    if (code === 0xa0 || code === 0x1680) return 'blank'
    if (code < 0xaa) return 'sign'
    const isUnspaced =
      (code >= 0x0e00 && code < 0x0f00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
    return isUnspaced ? 'unspaced' : 'letter'
  }
  if (code < 0x3040) {
    const isBlank = code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000
    return isBlank ? 'blank' : code === 0x3005 ? 'han' : code >= 0x2e80 || code < 0x2c00 ? 'sign' : 'letter'
  }
  if (code < 0xa000) return code < 0x3100 ? 'kana' : code < 0x3400 ? 'sign' : 'han'
  if (code >= 0xf900 && code < 0xfb00) return 'han'
  if (code < 0xfe00) return 'letter'
  if (code >= 0xff66 && code < 0xffa0) return 'kana'
  return isLetter(code - FULL_WIDTH) ? 'letter' : 'sign'
}
