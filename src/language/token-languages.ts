import { foldCase } from '../characters/classes.js'
import { BlockKind, JOINED, KIND_MASK, type LexedText, NO_BLOCK, TokenKind } from '../lex/lexed-text.js'
import { BASIS, PRIME } from '../lex/read-tokens.js'
import { FunctionWords, LANGUAGES, leadIn, wordsOfAll } from './function-words.js'
import { confidenceOf, type Identified } from './identify.js'
import { languagesIn } from './language.js'
import { SCRIPTS, Script, scriptOf } from './scripts.js'

/** The maximum number of windows, and the size of a window in tokens: about 200 code units. */
const WINDOWS = 8
const WINDOW = 40
/** The minimum number of windows, because one may be a quotation, or boilerplate that a theme left in English. */
const LEAST_WINDOWS = 2
/** Sampling stops when the first language leads the second by this many function words. */
const CLEAR_LEAD = 6
/** The longest function word, in code units. */
const LONGEST_WORD = 10

const counts = /* @__PURE__ */ (() => ({
  words: new Uint16Array(LANGUAGES.length),
  letters: new Uint32Array(SCRIPTS),
  total: 0,
}))()

let known: FunctionWords | undefined

/** Function words by their hashes as the lexer has them. */
function functionWords(): FunctionWords {
  known ??= wordsOfAll(new FunctionWords(BASIS, (hash, unit) => Math.imul(hash ^ foldCase(unit), PRIME)))
  return known
}

/**
 * The languages that a lexed text may be in, BCP 47, most likely first; empty if there is too little text. They are identified by
 * script and by function words in a few windows of tokens, from the middle outward. Code is in no language.
 *
 * `'Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen.'` → `['de']`
 */
export function languagesOfTokens(lexed: LexedText): readonly string[] {
  counts.words.fill(0)
  counts.letters.fill(0)
  counts.total = 0
  const windows = Math.min(WINDOWS, Math.ceil(lexed.tokens / WINDOW))
  const last = Math.max(0, lexed.tokens - WINDOW)
  for (let nth = 0; nth < windows && (nth < LEAST_WINDOWS || leadIn(counts.words) < CLEAR_LEAD); nth++) {
    const steps = (nth + 1) >> 1
    const place = windows === 1 ? 0 : 0.5 + (nth % 2 === 0 ? steps : -steps) / windows
    const start = Math.round(last * place)
    countTokens(lexed, start, Math.min(lexed.tokens, start + WINDOW))
  }
  return languagesIn(counts)
}

/** The language of a lexed text with a confidence, by the lead of its function words; `undefined` if it is not clear by these. */
export function languageOfTokens(lexed: LexedText): Identified | undefined {
  const [lang] = languagesOfTokens(lexed)
  if (lang === undefined) return undefined
  return { lang, confidence: confidenceOf(LANGUAGES.includes(lang) ? leadIn(counts.words) : CLEAR_LEAD) }
}

function countTokens(lexed: LexedText, from: number, to: number): void {
  const { kinds, starts, ends, units, wordHashes, lineTokens } = lexed
  const words = functionWords()
  let line = lineOf(lexed, from)
  let isCode = isCodeAt(lexed, line)
  for (let token = from; token < to; token++) {
    while (token >= (lineTokens[line + 1] as number)) isCode = isCodeAt(lexed, ++line)
    const kind = kinds[token] as number
    const own = kind & KIND_MASK
    if (isCode || own === TokenKind.sign || own === TokenKind.mark || own === TokenKind.number) continue
    const script = scriptOf(units[starts[token] as number] as number)
    if (script === Script.none) continue
    const length = (ends[token] as number) - (starts[token] as number)
    counts.letters[script] = (counts.letters[script] as number) + length
    if ((kind & JOINED) !== 0) continue
    counts.total++
    if (length <= LONGEST_WORD) words.count(wordHashes[token] as number, counts.words)
  }
}

function isCodeAt({ lineBlocks, blockKinds }: LexedText, line: number): boolean {
  const block = lineBlocks[line] as number
  return block !== NO_BLOCK && blockKinds[block] === BlockKind.code
}

/** The line that a token is in. */
function lineOf({ lineTokens, lines }: LexedText, token: number): number {
  let [low, high] = [0, lines - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineTokens[middle] as number) <= token) low = middle
    else high = middle - 1
  }
  return low
}
