import { once } from '../characters/once.js'
import { rememberLast } from '../characters/remember-last.js'

/** The number and length of samples, taken at both ends of a text and in between. */
const SAMPLES = 3
const SAMPLE_LENGTH = 120
/**
 * A text is in capitals if its samples contain at least this many cased letters, and at least this share of them are capitals.
 */
const FEWEST_CASED = 50
const LEAST_SHARE = 0.6
/** With more lowercase letters, the share is out of reach. */
const MOST_SMALL = (1 - LEAST_SHARE) * SAMPLES * SAMPLE_LENGTH

const CAPITALS = /\p{Lu}/gu
/** The first letter of a line or a sentence, which stays a capital. */
const OPENING = /* @__PURE__ */ once(() => /^[^\p{L}\n]{0,4}\p{Ll}|[.!?…]["'”’»)]?[^\S\n]{1,4}["'“‘„«(¿¡]?\p{Ll}/gmu)

/**
 * Lowercases a text that is set in capitals, because rules recognize names and headlines by their capitals. Other texts are
 * unchanged. The length stays the same. Cached, because several consecutive stages pass the same text.
 *
 * `BY THE BRIDGE STOOD A MAN. NOBODY SAW HIM.` → `By the bridge stood a man. Nobody saw him.`
 */
export const inSmallLetters: (text: string) => string = /* @__PURE__ */ rememberLast((text) => {
  if (!isInCapitals(text)) return text
  const whole = text.toLowerCase()
  const small =
    whole.length === text.length
      ? whole // Replacing letter by letter would create a list as long as the text.
      : text.replace(CAPITALS, (letter) => ofSameLength(letter, letter.toLowerCase()))
  return small.replace(OPENING(), (opening) => ofSameLength(opening, opening.toUpperCase()))
})

/** `others`, or `letters` if the length would change: a lowercase `İ` has two code units. */
const ofSameLength = (letters: string, others: string): string => (others.length === letters.length ? others : letters)

/** Whether most cased letters of the samples are capitals. */
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
/** A cache by code unit. */
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
