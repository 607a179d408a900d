import { opensUnspaced } from '../characters/scripts.js'
import type { Words } from '../locale/at-hand.js'
import { LONGEST_WORD, type Meaning, meaningsOf } from './vocabulary.js'

/** A number, a word or a single sign of a folded line. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** For digits: their number. */
  readonly number: number | undefined
  /** For a word of dates: what it can be. */
  readonly meaning: Meaning | undefined
  /** Whether it touches what stands before it. */
  readonly glued: boolean
}

const TOKEN = /\d+|[\p{L}\p{M}\u200c\u200d]+|[^\s]/gu
/** `p.m`, `π.μ`, `п. п` */
const DOTTED = /\p{L}{1,2}\. ?\p{L}{1,2}(?![\p{L}\p{M}])/uy
const NEXT = / [\p{L}\p{M}]{1,12}/uy
const NEXT_TWO = / [\p{L}\p{M}]{1,12} [\p{L}\p{M}]{1,12}/uy
const DIGITS = /^\d/
const LETTER = /^\p{L}/u

/** The tokens of a line that was folded, in order; the last of them is the first that `closes`. */
export function tokensOf(line: string, words: Words, closes: (token: Token) => boolean = () => false): Token[] {
  const meanings = meaningsOf(words)
  const tokens: Token[] = []
  let last = 0
  let closed = false
  const add = (text: string, start: number, meaning?: Meaning) => {
    const number = DIGITS.test(text) ? Number(text) : undefined
    const token = { text, start, end: start + text.length, number, meaning, glued: last === start }
    tokens.push(token)
    closed = closes(token)
    last = token.end
  }
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(line); match && !closed; match = TOKEN.exec(line)) {
    const [run] = match
    if (!LETTER.test(run)) add(run, match.index, run === 'º' ? meanings.get(run) : undefined)
    else if (opensUnspaced(run)) {
      const word = longestAt(line, match.index, meanings)
      add(word, match.index, meanings.get(word))
      TOKEN.lastIndex = match.index + word.length
    } else {
      const dotted = run.length <= 2 ? dottedAt(line, match.index, meanings) : undefined
      const found = dotted ?? { text: phraseAt(line, match.index, run, meanings), length: 0 }
      add(found.text, match.index, meanings.get(found.text))
      last = TOKEN.lastIndex = match.index + Math.max(found.length, found.text.length)
    }
  }
  return tokens
}

/** The longest word of dates here, or else one letter. */
type Meanings = ReadonlyMap<string, Meaning>

function longestAt(line: string, start: number, meanings: Meanings): string {
  for (let length = LONGEST_WORD; length > 1; length--) {
    const word = line.slice(start, start + length)
    if (meanings.has(word)) return word
  }
  return String.fromCodePoint(line.codePointAt(start) as number)
}

/** The word with those behind it, if they mean something together. */
function phraseAt(line: string, start: number, word: string, meanings: Meanings): string {
  if (!meanings.get(word)?.opens) return word
  for (const more of [NEXT_TWO, NEXT]) {
    more.lastIndex = start + word.length
    const phrase = word + (more.exec(line)?.[0] ?? '')
    if (phrase.length > word.length && meanings.has(phrase)) return phrase
  }
  return word
}

function dottedAt(line: string, start: number, meanings: Meanings): { text: string; length: number } | undefined {
  DOTTED.lastIndex = start
  const match = DOTTED.exec(line)?.[0]
  const text = match?.replace(' ', '')
  return match && text && meanings.has(text) ? { text, length: match.length } : undefined
}
