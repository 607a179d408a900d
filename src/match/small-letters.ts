/** A text is sampled in so many places, at its ends and between, of so many code units each. */
const SAMPLES = 3
const SAMPLE_LENGTH = 120
/** A text is in capitals if the samples have so many letters with a case, and at least such a share of them are capitals. */
const FEWEST_CASED = 50
const LEAST_SHARE = 0.6
/** With more small letters than that, the share cannot be reached. */
const MOST_SMALL = (1 - LEAST_SHARE) * SAMPLES * SAMPLE_LENGTH

const CAPITALS = /\p{Lu}/gu
/** The first letter of a line or a sentence, which stays a capital. */
const OPENING = /^[^\p{L}\n]{0,4}\p{Ll}|[.!?…]["'”’»)]?[^\S\n]{1,4}["'“‘„«(¿¡]?\p{Ll}/gmu

/**
 * A text that is set in capitals, in small letters, for rules know names and headlines by their capitals; any other text
 * as it is. The length stays the same.
 *
 * `BY THE BRIDGE STOOD A MAN. NOBODY SAW HIM.` → `By the bridge stood a man. Nobody saw him.`
 */
export function inSmallLetters(text: string): string {
  if (!isInCapitals(text)) return text
  const whole = text.toLowerCase()
  const small =
    whole.length === text.length
      ? whole // A replacement of each letter would make a list as long as the text.
      : text.replace(CAPITALS, (letter) => ofSameLength(letter, letter.toLowerCase()))
  return small.replace(OPENING, (opening) => ofSameLength(opening, opening.toUpperCase()))
}

/** Remembers what `inSmallLetters` made of the last text, since several stages in a row ask for the same one. */
export class SmallLetters {
  private text: string | undefined
  private small = ''

  /** `inSmallLetters(text)`. */
  of(text: string): string {
    if (text !== this.text) {
      this.text = text
      this.small = inSmallLetters(text)
    }
    return this.small
  }
}

/** `others`, or the same letters where the length would change: a small `İ` has two code units. */
const ofSameLength = (letters: string, others: string): string => (others.length === letters.length ? others : letters)

/** Whether most letters of the samples that can be capitals are. */
function isInCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const start = Math.floor((Math.max(0, text.length - SAMPLE_LENGTH) * sample) / (SAMPLES - 1))
    const end = Math.min(text.length, start + SAMPLE_LENGTH)
    for (let at = start; at < end; at++) {
      const letterCase = caseOf(text.charCodeAt(at))
      if (letterCase === IS_CAPITAL) capitals++
      else if (letterCase === IS_SMALL && ++small > MOST_SMALL) return false
    }
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
