import { GAP_MASK, KIND_MASK, type LexedText, TokenKind } from '../lex/lexed-text.js'
import { entryOf, SignTrait, UnitClass } from '../lex/unit-table.js'

/** Closing quotes and brackets that may follow a sentence terminator. */
const CLOSERS: ReadonlySet<number> = /* @__PURE__ */ new Set(Array.from('"\'”’»」』)）]*', (one) => one.charCodeAt(0)))
/** Opening quotes and brackets that may precede the first letter of a sentence. */
const OPENERS: ReadonlySet<number> = /* @__PURE__ */ new Set(Array.from('"\'“‘„«(¿¡', (one) => one.charCodeAt(0)))
const MOST_CLOSERS = 3

/** The first code unit of a token. */
export const unitAt = ({ units, starts }: LexedText, token: number): number => units[starts[token] as number] as number

export const kindAt = ({ kinds }: LexedText, token: number): number => (kinds[token] as number) & KIND_MASK

/** Whether white space stands before a token. */
export const hasGap = ({ kinds }: LexedText, token: number): boolean => ((kinds[token] as number) & GAP_MASK) !== 0

export const isCloser = (unit: number): boolean => CLOSERS.has(unit)
export const isOpener = (unit: number): boolean => OPENERS.has(unit)

/** Whether a code unit ends a sentence: `.`, `?`, `。` */
export function isStop(unit: number): boolean {
  const entry = entryOf(unit)
  return (entry & UnitClass.letter) === 0 && (entry & SignTrait.stop) !== 0
}

/** Whether a code unit is a letter of any script, or a mark on one. */
export const isLetterUnit = (unit: number): boolean =>
  (entryOf(unit) & (UnitClass.letter | UnitClass.unspaced | UnitClass.hangul)) !== 0

/** Whether a code unit is a lowercase letter of a script with case. */
export const isLowercase = (unit: number): boolean =>
  (unit < 0x530 || (unit >= 0x1e00 && unit < 0x2000)) &&
  (entryOf(unit) & (UnitClass.letter | UnitClass.capital)) === UnitClass.letter

export const isCapital = (unit: number): boolean => (entryOf(unit) & UnitClass.capital) !== 0

/** Whether the tokens from `first` to before `end` close like a sentence: with a stop, and perhaps with quotes and brackets. */
export function endsSentence(lexed: LexedText, first: number, end: number): boolean {
  let last = end - 1
  for (let closers = 0; closers < MOST_CLOSERS && last > first && isCloser(unitAt(lexed, last)); closers++) last--
  return last >= first && isStop(unitAt(lexed, last))
}

/** Whether the tokens open with a lowercase letter, perhaps behind a quote or a bracket. */
export function opensSmall(lexed: LexedText, first: number, end: number): boolean {
  const isBehindOpener = isOpener(unitAt(lexed, first)) && first + 1 < end && !hasGap(lexed, first + 1)
  return isLowercase(unitAt(lexed, isBehindOpener ? first + 1 : first))
}

/** Whether the first token marks an item of a list: `- Bread`, `• Bread`, `2. Salt`, `(3) Oil` */
export function opensItem(lexed: LexedText, first: number, end: number): boolean {
  const from = unitAt(lexed, first) === 0x28 && !hasGap(lexed, first + 1) ? first + 1 : first
  if (kindAt(lexed, from) !== TokenKind.number)
    return from === first && BULLETS.has(unitAt(lexed, first)) && first + 1 < end && hasGap(lexed, first + 1)
  const sign = from + 1 < end && !hasGap(lexed, from + 1) ? unitAt(lexed, from + 1) : 0
  return (sign === 0x2e || sign === 0x29) && from + 2 < end && hasGap(lexed, from + 2)
}

const BULLETS: ReadonlySet<number> = /* @__PURE__ */ new Set(Array.from('-–—•*·+▪●◦‣', (one) => one.charCodeAt(0)))

/** Thai, Lao and Khmer write neither spaces between words nor stops, so that the words of a unit say little. */
const isSouthEastAsian = (unit: number): boolean =>
  (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x1780 && unit < 0x1800)

/** Whether the tokens are in Thai, Lao or Khmer. */
export const isUnread = (lexed: LexedText, first: number, end: number): boolean =>
  isSouthEastAsian(unitAt(lexed, first)) && isSouthEastAsian(unitAt(lexed, (first + end) >> 1))
