/** A text is looked at in so many places, for so many code units each. */
const LOOKS = 3
const GLANCE = 120
/** So few letters with a case say nothing of how a text is set. */
const FEWEST_CASED = 50
const LEAST_SHARE = 0.6

const CAPITAL = /\p{Lu}/u
const CAPITALS = /\p{Lu}/gu
const SMALL = /\p{Ll}/u
/** What keeps its capital where the rest has none: the first letter of a line, and of a sentence. */
const OPENING = /^[^\p{L}\n]{0,4}\p{Ll}|[.!?…]["'”’»)]?[^\S\n]{1,4}["'“‘„«(¿¡]?\p{Ll}/gmu

/**
 * A text as rules read it, which know names and headlines by their capitals: one that is set in capitals,
 * as if it were not. Unit for unit as long. Any other text is itself.
 *
 * `BY THE BRIDGE STOOD A MAN. NOBODY SAW HIM.` → `By the bridge stood a man. Nobody saw him.`
 */
export function inSmallLetters(text: string): string {
  if (!isInCapitals(text)) return text
  const small = text.replace(CAPITALS, (letter) => ofSameLength(letter, letter.toLowerCase()))
  return small.replace(OPENING, (opening) => ofSameLength(opening, opening.toUpperCase()))
}

/** `İ` has two code units when it is small. */
const ofSameLength = (letters: string, others: string): string => (others.length === letters.length ? others : letters)

/** Whether most letters that can be capitals are, in the places looked at. */
function isInCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  for (let look = 0; look < LOOKS; look++) {
    const start = Math.floor((Math.max(0, text.length - GLANCE) * look) / (LOOKS - 1))
    const end = Math.min(text.length, start + GLANCE)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (isCapital(code)) capitals++
      else if (isSmall(code)) small++
    }
    if (small > (1 - LEAST_SHARE) * LOOKS * GLANCE) return false
  }
  return capitals + small >= FEWEST_CASED && capitals >= LEAST_SHARE * (capitals + small)
}

const FIRST_CASELESS = 0x590

const isCapital = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : code < FIRST_CASELESS && CAPITAL.test(String.fromCharCode(code))

const isSmall = (code: number): boolean =>
  code < 0x80 ? code >= 0x61 && code <= 0x7a : code < FIRST_CASELESS && SMALL.test(String.fromCharCode(code))
