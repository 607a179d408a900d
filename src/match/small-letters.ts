/** A text is looked at in so many places, for so many code units each. */
const LOOKS = 3
const GLANCE = 120
/** So few letters with a case say nothing of how a text is set. */
const FEWEST_CASED = 50
const LEAST_SHARE = 0.6

const CAPITALS = /\p{Lu}/gu
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
  const whole = text.toLowerCase()
  const small =
    whole.length === text.length
      ? whole // a letter at a time would be a list as long as the text
      : text.replace(CAPITALS, (letter) => ofSameLength(letter, letter.toLowerCase()))
  return small.replace(OPENING, (opening) => ofSameLength(opening, opening.toUpperCase()))
}

/** Texts of one source in small letters: several stages in a row read the same text so. */
export class SmallLetters {
  private text: string | undefined
  private small = ''

  /** What `inSmallLetters` makes of a text. */
  of(text: string): string {
    if (text !== this.text) {
      this.text = text
      this.small = inSmallLetters(text)
    }
    return this.small
  }
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
      const letterCase = caseOf(text.charCodeAt(at))
      if (letterCase === IS_CAPITAL) capitals++
      else if (letterCase === IS_SMALL) small++
    }
    if (small > (1 - LEAST_SHARE) * LOOKS * GLANCE) return false
  }
  return capitals + small >= FEWEST_CASED && capitals >= LEAST_SHARE * (capitals + small)
}

const FIRST_CASELESS = 0x590
const [UNKNOWN, HAS_NO_CASE, IS_CAPITAL, IS_SMALL] = [0, 1, 2, 3]
/** Filled as letters are met. */
const cases = /* @__PURE__ */ new Uint8Array(FIRST_CASELESS)

function caseOf(code: number): number {
  if (code >= FIRST_CASELESS) return HAS_NO_CASE
  if (cases[code] === UNKNOWN) cases[code] = caseOfLetter(String.fromCharCode(code))
  return cases[code] as number
}

function caseOfLetter(letter: string): number {
  if (letter.toLowerCase() !== letter) return IS_CAPITAL
  return letter.toUpperCase() !== letter ? IS_SMALL : HAS_NO_CASE
}
