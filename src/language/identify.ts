import { LETTERS } from '../locale/letters.js'
import { TELLING } from '../locale/telling.table.js'
import { FUNCTION_WORDS } from '../locale/words.js'
import { LANGUAGES } from './function-words.js'
import { SCRIPTS, Script, scriptOf } from './scripts.js'

/** A language and the confidence, from 0 to 1. */
export interface Identified {
  readonly lang: string
  readonly confidence: number
}

/** Longer texts are sampled in this many windows: the start, the middle, the end. */
const WINDOWS = 3
const WINDOW = 200
/** The minimum share of letters among all characters. Tables of figures and logs have fewer. */
const LEAST_LETTERS = 0.55
/** The minimum number of letters. In more than `WORDS_WITHOUT` words, at least `LEAST_SHARE` must be function words. */
const FEWEST_LETTERS = 6
const WORDS_WITHOUT = 12
const LEAST_SHARE = 0.08

/**
 * The evidence for a language from a function word, an n-gram and a letter of its alphabet; and the evidence against it from a
 * letter that it does not have.
 */
const OF_WORD = 40
const OF_NGRAM = 0.5
const OF_LETTER = 0.35
const OF_FOREIGN_LETTER = 2.2

/** If another language has this share of the evidence, by words that the first language does not have, the text is mixed. */
const MIXED = 0.5
const FEWEST_OF_MIXED = 3

const WORD = /[\p{L}\p{M}]+/gu
const BLANK = /\s/g

/** The evidence of a word or an n-gram: a weight for each language that has it. */
interface Evidence {
  readonly languages: readonly number[]
  readonly weights: readonly number[]
}

/** The knowledge about languages, by their numbers. */
interface LanguageData {
  /** By script, the languages that are written in it. */
  readonly byScript: readonly (readonly number[])[]
  readonly letters: Letters
  /** By function word. */
  readonly words: ReadonlyMap<string, Evidence>
  readonly ngrams: Ngrams
}

/** Vietnamese letters beside those that all languages share. They are listed here because decoding bytes does not need them. */
const LETTERS_OF_OTHERS: Readonly<Record<string, string>> = {
  vi: 'ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
}

let known: LanguageData | undefined

function loadLanguages(): LanguageData {
  const words = new Map<string, Map<number, number>>()
  const ngrams = new Map<string, number[]>()
  for (const [language, lang] of LANGUAGES.entries()) {
    const own = (FUNCTION_WORDS[lang] as string).split(' ')
    // The most frequent words come first.
    for (const [rank, word] of own.entries())
      words.set(word, (words.get(word) ?? new Map()).set(language, 1.1 - (0.5 * rank) / own.length))
    for (const group of TELLING[lang]?.split(' ') ?? []) ngrams.set(group, [...(ngrams.get(group) ?? []), language])
  }
  return {
    byScript: Array.from({ length: SCRIPTS }, (_, script) =>
      [...LANGUAGES.keys()].filter((language) => scriptOfLanguage(language) === script),
    ),
    letters: new Letters(LANGUAGES.map((lang) => LETTERS[lang] ?? LETTERS_OF_OTHERS[lang] ?? '')),
    words: new Map(Array.from(words, ([word, users]) => [word, evidenceOf(users, Math.log(OF_WORD / users.size))])),
    ngrams: new Ngrams(ngrams),
  }
}

const scriptOfLanguage = (language: number): Script =>
  scriptOf((FUNCTION_WORDS[LANGUAGES[language] as string] as string).charCodeAt(0))

function evidenceOf(users: ReadonlyMap<number, number>, weight: number): Evidence {
  return { languages: [...users.keys()], weights: Array.from(users.values(), (own) => own * weight) }
}

/** The letters beyond ASCII of each language. */
class Letters {
  private readonly known = new Map<number, Float64Array>()

  constructor(private readonly alphabets: readonly string[]) {}

  /**
   * Adds the evidence of a letter that occurs `times` times to the scores of the languages of a script: for those that have it,
   * against those that do not.
   */
  score(letter: number, times: number, main: Script, languages: readonly number[], scores: Float64Array): void {
    const weights = this.weightsOf(letter)
    const isLatin = main === Script.latin
    const own = isLatin ? OF_LETTER * Math.min(3, times) : 0
    const foreign = -OF_FOREIGN_LETTER * Math.min(2, times)
    for (const language of languages) {
      const weight = weights[language] as number
      if (weight === UNLISTED && !isLatin) continue
      scores[language] = (scores[language] as number) + (weight < 0 ? foreign : own * weight)
    }
  }

  /**
   * The weight of a letter for each language, by its place in the alphabet: `MISSING` if it has none, `UNLISTED` if the language
   * lists no letters.
   */
  private weightsOf(letter: number): Float64Array {
    const found = this.known.get(letter)
    if (found) return found
    const weights = Float64Array.from(this.alphabets, (own) => {
      const at = own.indexOf(String.fromCodePoint(letter))
      return own === '' ? UNLISTED : at < 0 ? MISSING : 1 - (0.5 * at) / own.length
    })
    this.known.set(letter, weights)
    return weights
  }
}

const MISSING = -1
const UNLISTED = -2

/** N-grams that distinguish languages, in a hash table with linear probing. */
class Ngrams {
  private readonly all: readonly string[]
  private readonly evidence: readonly Evidence[]
  /** For each slot, the number of its n-gram, from 1, or 0. */
  private readonly places = new Uint16Array(PLACES)
  private readonly hashes = new Int32Array(PLACES)
  /** For each slot, whether a longer n-gram may begin with letters of this hash. Few do, which ends most searches early. */
  private readonly opens = new Uint8Array(PLACES)
  private readonly counts: Uint8Array

  constructor(groups: ReadonlyMap<string, readonly number[]>) {
    this.all = [...groups.keys()]
    this.evidence = Array.from(groups, ([group, users]) => {
      const weight = (OF_NGRAM * Math.log(20 / users.length) * (group.length > 2 ? 1.4 : 1)) / 3
      return { languages: users, weights: users.map(() => weight) }
    })
    this.counts = new Uint8Array(this.all.length)
    for (const [nth, group] of this.all.entries()) {
      let hash = 0
      for (let at = 0; at < group.length; at++) {
        if (at > 0) this.opens[placeOf(hash)] = 1
        hash = hashWith(hash, group.charCodeAt(at))
      }
      let place = placeOf(hash)
      while (this.places[place] !== 0) place = (place + 1) % PLACES
      this.places[place] = nth + 1
      this.hashes[place] = hash
    }
  }

  /** Adds the evidence of the n-grams in some words to the scores. Each n-gram counts at most three times. */
  score(words: readonly string[], scores: Float64Array): void {
    const { counts, opens, places } = this
    counts.fill(0)
    const count = copyOf(words)
    for (let start = 0; start < count; start++) {
      let hash = 0
      for (let at = start; UNITS[at] !== 0; at++) {
        hash = hashWith(hash, UNITS[at] as number)
        const place = placeOf(hash)
        const nth = places[place] === 0 ? -1 : this.find(hash, start, at + 1)
        if (nth >= 0 && (counts[nth] as number) < 3) {
          counts[nth] = (counts[nth] as number) + 1
          add(this.evidence[nth] as Evidence, scores)
        }
        if (opens[place] === 0) break
      }
    }
  }

  private find(hash: number, start: number, end: number): number {
    for (let place = placeOf(hash); this.places[place] !== 0; place = (place + 1) % PLACES) {
      if (this.hashes[place] !== hash) continue
      const nth = (this.places[place] as number) - 1
      const group = this.all[nth] as string
      if (group.length === end - start && isAt(start, group)) return nth
    }
    return -1
  }
}

/** The letters of a sample, with 0 behind each word. An array is read several times as fast as many short strings. */
const UNITS = /* @__PURE__ */ new Uint16Array(4 * WINDOWS * WINDOW)

function copyOf(words: readonly string[]): number {
  let count = 0
  for (const word of words) {
    for (let at = 0; at < word.length; at++) UNITS[count++] = word.charCodeAt(at)
    UNITS[count++] = 0
  }
  return count
}

function isAt(start: number, group: string): boolean {
  for (let at = 0; at < group.length; at++) if (UNITS[start + at] !== group.charCodeAt(at)) return false
  return true
}

/** A power of two, several times the number of n-grams. */
const PLACES = 2048
const placeOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) % PLACES
const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit + 1) | 0

/**
 * The language of a short or ambiguous text, by its function words, n-grams and distinctive letters; `undefined` for figures,
 * for mixed languages and for too little text.
 *
 * `'Der Rat hat beschlossen'` → `{ lang: 'de', confidence: 0.99 }`
 */
export function identify(text: string): Identified | undefined {
  const sample = sampleOf(text)
  const words = sample.toLowerCase().match(WORD) ?? []
  const letters = words.reduce((sum, { length }) => sum + length, 0)
  if (letters < FEWEST_LETTERS) return undefined
  // Most texts have enough letters even if blanks count.
  if (letters < LEAST_LETTERS * sample.length && letters < LEAST_LETTERS * sample.replace(BLANK, '').length)
    return undefined
  known ??= loadLanguages()
  const main = mainScriptOf(words)
  if ((known.byScript[main] as readonly number[]).length === 0) return undefined
  const evidence = evidenceIn(words, known)
  const scores = scoresOf(words, evidence, main, known)
  const first = bestOf(scores)
  const best = scores[first] as number
  const lead = best - (scores[bestOf(scores, first)] as number)
  if (best <= 0 || !hasWords(words.length, evidence, first)) return undefined
  return { lang: LANGUAGES[first] as string, confidence: confidenceOf(lead) }
}

/** Fitted to lines of 20 to 200 characters in 42 languages: the share of correct answers with this lead. */
export const confidenceOf = (lead: number): number => 1 - 0.55 * Math.exp(-0.85 * lead)

function sampleOf(text: string): string {
  if (text.length <= WINDOWS * WINDOW) return text
  const starts = [0, (text.length - WINDOW) >> 1, text.length - WINDOW]
  return starts.map((start) => text.slice(start, start + WINDOW)).join(' ')
}

/** The number of the best language, except `but`. */
function bestOf(scores: Float64Array, but = -1): number {
  let best = but === 0 ? 1 : 0
  for (let language = 0; language < scores.length; language++)
    if (language !== but && (scores[language] as number) > (scores[best] as number)) best = language
  return best
}

function add({ languages, weights }: Evidence, scores: Float64Array): void {
  for (let nth = 0; nth < languages.length; nth++) {
    const language = languages[nth] as number
    scores[language] = (scores[language] as number) + (weights[nth] as number)
  }
}

/** The evidence of each function word in a text. */
function evidenceIn(words: readonly string[], { words: functionWords }: LanguageData): Evidence[] {
  const found: Evidence[] = []
  for (const word of words) {
    const evidence = functionWords.get(word)
    if (evidence) found.push(evidence)
  }
  return found
}

function scoresOf(
  words: readonly string[],
  evidence: readonly Evidence[],
  main: Script,
  { byScript, letters, ngrams }: LanguageData,
): Float64Array {
  const scores = new Float64Array(LANGUAGES.length).fill(Number.NEGATIVE_INFINITY)
  const languages = byScript[main] as readonly number[]
  for (const language of languages) scores[language] = 0
  for (const one of evidence) add(one, scores)
  ngrams.score(words, scores)
  for (const [letter, times] of lettersIn(words)) letters.score(letter, times, main, languages, scores)
  return scores
}

function mainScriptOf(words: readonly string[]): Script {
  const counts = new Uint32Array(SCRIPTS)
  let main: Script = Script.none
  for (const word of words) {
    const script = scriptOf(word.charCodeAt(0))
    counts[script] = (counts[script] as number) + word.length
    if ((counts[script] as number) > (counts[main] as number)) main = script
  }
  return main
}

/** The letters beyond ASCII as code points, with their counts. */
function lettersIn(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) <= 0x7f) continue
      const letter = word.codePointAt(at) as number
      if (letter > 0xffff) at++
      const times = found.get(letter)
      if (times !== undefined || LETTER.test(String.fromCodePoint(letter))) found.set(letter, (times ?? 0) + 1)
    }
  return found
}

const LETTER = /\p{L}/u

/** Whether a text has enough function words of a language, and few of another that it does not share. */
function hasWords(total: number, evidence: readonly Evidence[], language: number): boolean {
  let own = 0
  let most = 0
  const others = new Uint16Array(LANGUAGES.length)
  for (const { languages: users } of evidence) {
    if (users.includes(language)) own++
    else
      for (const user of users) {
        others[user] = (others[user] as number) + 1
        most = Math.max(most, others[user] as number)
      }
  }
  if (total > WORDS_WITHOUT && own < LEAST_SHARE * total) return false
  return most < FEWEST_OF_MIXED || most < MIXED * own
}
