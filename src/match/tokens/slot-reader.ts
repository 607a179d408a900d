import { foldLetters, foldUnit } from '../../characters/fold.js'
import { meaningsOf } from '../../date/tokens.js'
import { GAP_MASK, KIND_MASK, type LexedText, TokenKind } from '../../lex/lexed-text.js'
import { BASIS, PRIME } from '../../lex/read-tokens.js'
import { entryOf, SignTrait } from '../../lex/unit-table.js'
import type { Words } from '../../locale/at-hand.js'
import { onceByWords } from '../../locale/once-by-words.js'
import type { SlotValidator, SlotValidators } from '../templates/slots/validators.js'
import { SLOTS } from '../templates/slots.js'
import { SLOT_NAMES } from './token-graph.js'

/** What a slot cannot hold, as far as tokens tell. Its text is looked at only within these limits. */
interface Limits {
  readonly words?: number
  readonly tokens?: number
  /** No stop. */
  readonly stops?: true
  /** No white space. */
  readonly blanks?: true
  /** No words but those of dates and times. */
  readonly dates?: true
  /** No long word in small letters of a script with capitals. */
  readonly longSmall?: true
}

const LIMITS: Readonly<Record<string, Limits>> = {
  author: { longSmall: true },
  name: { longSmall: true },
  words: { words: 6, stops: true },
  n: { words: 1, tokens: 8 },
  year: { words: 0, tokens: 4 },
  date: { dates: true },
  stamp: { dates: true },
  moment: { dates: true },
  url: { blanks: true },
  email: { blanks: true },
  handle: { blanks: true },
}

/** Slots whose text is one sentence. Without a stop it is, so most of them need no look at their text. */
const OF_ONE_SENTENCE: ReadonlySet<string> = new Set(['site', 'title', 'rest'])
/** Slots that accept nearly any words. Behind a label they may hold the predicate of a sentence. */
const OF_ANY_WORDS: ReadonlySet<string> = new Set(['matter', 'notice', 'rest', 'title', 'words', 'site'])
/** A slot whose pattern only limits its length. */
const LENGTHS = /^\[\^\\n\]\{(\d+),\d+\}$/
/** Small words of more letters are in no name. */
const LONGEST_SMALL = 5
/** Scripts with capitals come before this letter: Latin, Greek, Cyrillic, Armenian. */
const FIRST_CASELESS = 0x590

/** A slot as it is read on tokens. */
export interface ReadSlot {
  readonly number: number
  readonly longest: number
  readonly least: number
  readonly needsDigit: boolean
  readonly isOneSentence: boolean
  readonly isOfAnyWords: boolean
  readonly limits: Limits | undefined
  /** The pattern that its folded text fits, if that says more than a length. */
  readonly pattern: RegExp | undefined
  readonly validator: SlotValidator | undefined
}

/** The slots by their numbers, with the validators at hand. */
export function readSlots(validators: SlotValidators): readonly ReadSlot[] {
  return SLOT_NAMES.map((name, number) => {
    const { pattern, longest = Number.POSITIVE_INFINITY, digit = false } = SLOTS[name] as (typeof SLOTS)[string]
    const least = LENGTHS.exec(pattern)?.[1]
    return {
      number,
      longest,
      least: Number(least ?? 1),
      needsDigit: digit,
      isOneSentence: OF_ONE_SENTENCE.has(name),
      isOfAnyWords: OF_ANY_WORDS.has(name),
      limits: LIMITS[name],
      pattern: least === undefined ? new RegExp(`^(?:${pattern})$`, 'u') : undefined,
      validator: validators[name],
    }
  })
}

const WORD = /[\p{L}\p{M}]+/gu

/** The folded hashes of all words that dates have. */
const dateWordsOf = /* @__PURE__ */ onceByWords(
  (words: Words) =>
    new Set(
      Array.from(meaningsOf(words).keys(), (word) => word.match(WORD) ?? [])
        .flat()
        .map(hashOfWord),
    ),
)

function hashOfWord(word: string): number {
  let hash = BASIS
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ foldUnit(word.charCodeAt(at)), PRIME)
  return hash
}

// Answers about the slots of one line, which rules of several languages ask for. A newer answer takes the place of an older one.
const MEMORY = 1024
const askedKeys = /* @__PURE__ */ new Int32Array(MEMORY)
const askedLines = /* @__PURE__ */ new Int32Array(MEMORY)
const answers = /* @__PURE__ */ new Uint8Array(MEMORY)
let line = 0

let lexed: LexedText
let words: Words
let first = 0
let last = 0
let lineEnd = 0
let dateWords: ReadonlySet<number> | undefined

/** Sets the tokens whose slots are read; `end`: the end of their line, with its ornaments. */
export function readSlotsOf(text: LexedText, from: number, to: number, end: number, known: Words): void {
  line = (line + 1) | 0
  lexed = text
  first = from
  last = to
  lineEnd = end
  if (words !== known) dateWords = undefined
  words = known
}

/** The first token that a slot cannot hold, from `at` on; the end of the line if it can hold the rest. */
export function limitOf(slot: ReadSlot, at: number): number {
  const { limits } = slot
  if (limits === undefined) return last
  const { kinds, units, starts, ends, foldedHashes } = lexed
  const { words: mostWords = last, tokens: mostTokens = last, stops, blanks, dates, longSmall } = limits
  if (dates) dateWords ??= dateWordsOf(words)
  let count = 0
  for (let token = at; token < last; token++) {
    const kind = kinds[token] as number
    const own = kind & KIND_MASK
    if (token - at >= mostTokens) return token
    if (own === TokenKind.small || own === TokenKind.capital) {
      const length = (ends[token] as number) - (starts[token] as number)
      if (++count > mostWords) return token
      if (dates && length > 1 && !dateWords?.has(foldedHashes[token] as number)) return token
      if (
        longSmall &&
        own === TokenKind.small &&
        length > LONGEST_SMALL &&
        (units[starts[token] as number] as number) < FIRST_CASELESS
      )
        return token
    } else if (stops && isStop(token)) return token
    if (blanks && token > at && (kind & GAP_MASK) !== 0) return token
  }
  return last
}

function isStop(token: number): boolean {
  const own = (lexed.kinds[token] as number) & KIND_MASK
  if (own !== TokenKind.sign && own !== TokenKind.mark) return false
  return (entryOf(lexed.units[lexed.starts[token] as number] as number) & SignTrait.stop) !== 0
}

/** Whether a slot accepts the text from one offset to another. `to`: the token behind it. */
export function accepts(slot: ReadSlot, start: number, end: number, from: number, to: number): boolean {
  const length = end - start
  if (length < slot.least || length > slot.longest) return false
  if (slot.pattern === undefined && slot.validator === undefined) return true
  if (slot.isOneSentence && !holdsStop(from, to)) return true
  const lineStart = lexed.starts[first] as number
  const key = (slot.number << 20) | ((start - lineStart) << 10) | (end - lineStart)
  const place = (Math.imul(key, 0x9e3779b1) >>> 22) & (MEMORY - 1)
  if (askedKeys[place] === key && askedLines[place] === line) return answers[place] === 1
  const answer = isAccepted(slot, start, end)
  askedKeys[place] = key
  askedLines[place] = line
  answers[place] = answer ? 1 : 0
  return answer
}

function holdsStop(from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isStop(token)) return true
  return false
}

function isAccepted({ pattern, validator }: ReadSlot, start: number, end: number): boolean {
  const matched = lexed.text.slice(start, end)
  if (pattern && !pattern.test(foldLetters(matched))) return false
  return validator === undefined || validator(matched, words, lexed.text.slice(lexed.ends[last - 1], lineEnd))
}
