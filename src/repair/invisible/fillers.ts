const CHOSEONG_FILLER = 0x115f
const JUNGSEONG_FILLER = 0x1160
const HANGUL_FILLER = 0x3164
const HALFWIDTH_FILLER = 0xffa0

/** The four fillers of Hangul, each an invisible letter. */
export function isFiller(code: number): boolean {
  return code === CHOSEONG_FILLER || code === JUNGSEONG_FILLER || code === HANGUL_FILLER || code === HALFWIDTH_FILLER
}

/** Whether a filler holds the place of a letter in a syllable: a consonant before ᅡ, a vowel after ᄀ. */
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
