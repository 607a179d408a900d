import type { Ahead } from './quote-context.js'

/** Feet before inches and minutes before seconds: `5' 10"`, `26'46''`, `6'2 guard`; minutes after degrees: `40° 26'`. */
const FEET =
  /(?<=(?<!\d)\d{1,3}|[½¼¾])'(?=[ -]?\d{1,2}(?:\.\d{1,4})?[½¼¾]?(?:["″”]|''))|(?<=(?<!\d)\d)'(?=\d{1,2}(?![\p{L}\p{N}]))|(?<=°\s?\d{1,2}(?:\.\d{1,6})?)'/uy
/** Inches after feet, seconds after minutes. */
const INCHES = /(?<=\p{N}['’′][ -]?\d{1,2}(?:\.\d{1,4})?[½¼¾]?)(?:"|'')/uy
/** A number too small for a year with a mark behind it: `a 12" pipe`, `a 6' fence`, a goal in minute `45'`. */
const MEASURE = /(?<=(?<![\d,'’])\d{1,3}|[½¼¾])(?:"|''?(?!'))(?=[\s.,;:)\]x×-]|$)/uy
const CLOSING = /(?<=\S)["”](?![\p{L}\p{N}([])/uy

/** A prime, and the offset at which the marks that stand for it end. */
export interface Prime {
  readonly mark: '′' | '″'
  readonly end: number
}

/**
 * The prime that the mark at `at` stands for, if it is one. `isOpen`: a quotation with such marks is open.
 *
 * `6'2"` → `6′2″`, `a 12" pipe` → `a 12″ pipe`, but `"Apollo 13"` has none
 */
export function primeAt(
  text: string,
  at: number,
  isOpen: boolean,
  ahead: Ahead,
  paragraphEnd: number,
): Prime | undefined {
  FEET.lastIndex = at
  if (FEET.test(text)) return { mark: '′', end: at + 1 }
  INCHES.lastIndex = at
  if (INCHES.test(text)) return { mark: '″', end: INCHES.lastIndex }
  MEASURE.lastIndex = at
  if (!MEASURE.test(text)) return undefined
  const end = MEASURE.lastIndex
  const isDouble = text.charAt(at) === '"'
  if (isOpen && !(isDouble && closesNext(text, end, ahead, paragraphEnd))) return undefined
  return { mark: isDouble || end - at === 2 ? '″' : '′', end }
}

/** `"a 12" pipe"`: what was open is closed by the next mark, so that this one was not needed. */
function closesNext(text: string, from: number, ahead: Ahead, paragraphEnd: number): boolean {
  const next = ahead.double(from)
  CLOSING.lastIndex = next
  return next < paragraphEnd && CLOSING.test(text)
}
