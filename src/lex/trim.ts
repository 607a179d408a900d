import { GAP_MASK, KIND_MASK, type LexedText, ORNAMENT, TokenKind } from './lexed-text.js'

/** The closing bracket of each opening bracket, as code units. */
const PAIRS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  ['()', '[]', '【】', '（）', '〔〕', '［］', '〈〉', '＜＞'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)
const [OPENING_QUOTE, CLOSING_QUOTE] = [0xab, 0xbb]
/** The search for a closing quote covers this many tokens, which bounds the cost of many opening quotes. */
const LONGEST_SPEECH = 150

/** The tokens from `first` up to `last`. */
export interface TokenRange {
  first: number
  last: number
}

/**
 * Narrows a range to what is between ornaments, and within one pair of brackets around it. Returns whether anything is left.
 *
 * `- Advertisement -` → the token of `Advertisement`; `(Reporting by Jo Ng.)` → the tokens of `Reporting by Jo Ng`
 */
export function trimOrnaments(lexed: LexedText, range: TokenRange): boolean {
  const { kinds, units, starts, ends } = lexed
  let { first, last } = range
  for (let before = -1; before !== last - first; ) {
    before = last - first
    while (first < last && ((kinds[first] as number) & ORNAMENT) !== 0 && !opensSpeech(lexed, first, last)) first++
    while (first < last && ((kinds[last - 1] as number) & ORNAMENT) !== 0 && !endsCharacter(lexed, first, last)) last--
    if (last - first < 2 || !isSign(kinds[first] as number)) continue
    const closing = PAIRS.get(units[starts[first] as number] as number)
    if (closing !== undefined && units[(ends[last - 1] as number) - 1] === closing) {
      first++
      last--
    }
  }
  range.first = first
  range.last = last
  return first < last
}

const isSign = (kind: number): boolean => {
  const own = kind & KIND_MASK
  return own === TokenKind.sign || own === TokenKind.mark
}

/** Whether the last token is the trailing half of a character that is no ornament. */
function endsCharacter({ kinds, units, starts }: LexedText, first: number, last: number): boolean {
  const unit = units[starts[last - 1] as number] as number
  if (unit < 0xdc00 || unit >= 0xe000 || last - first < 2) return false
  const isJoined = ((kinds[last - 1] as number) & GAP_MASK) === 0
  const lead = units[starts[last - 2] as number] as number
  return isJoined && lead >= 0xd800 && lead < 0xdc00 && ((kinds[last - 2] as number) & ORNAMENT) === 0
}

/** Whether an opening quote is closed within the line, before more words: `« Nous fermons », dit le maire`, not `« Lire la suite »`. */
function opensSpeech({ kinds, units, starts }: LexedText, first: number, last: number): boolean {
  if (units[starts[first] as number] !== OPENING_QUOTE) return false
  const end = Math.min(last, first + LONGEST_SPEECH)
  let isClosed = false
  for (let token = first + 1; token < end; token++) {
    if (isClosed && !isSign(kinds[token] as number)) return true
    if (units[starts[token] as number] === CLOSING_QUOTE) isClosed = true
  }
  return false
}
