import { FUNCTION_WORDS, SPARING } from '../locale/words.js'
import { Count, type Counted, LANGUAGES } from './function-words.js'
import { confidenceOf, type Identified, identify } from './identify.js'
import { Script, scriptOf } from './scripts.js'
import { mainOf } from './tags.js'

/** Scripts that only one language with a pack is written in. */
const SINGLE_LANGUAGE_SCRIPTS: readonly (readonly [script: Script, lang: string])[] = [
  [Script.greek, 'el'],
  [Script.hebrew, 'he'],
  [Script.thai, 'th'],
  [Script.bengali, 'bn'],
  [Script.han, 'zh'],
  [Script.kana, 'ja'],
  [Script.hangul, 'ko'],
]

/** The maximum number of windows, and the size of a window in code units. */
const WINDOWS = 8
const WINDOW = 200
/** The minimum number of windows, because one may be a quotation, or boilerplate that a theme left in English. */
const LEAST_WINDOWS = 2
/** Sampling stops when the first language leads the second by this many function words. */
const CLEAR_LEAD = 6
/** The minimum number of function words of a language, and their minimum share of all words. Fewer may be chance. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.06
/** A language with this share of the best score is also a candidate, because related languages share words. */
const CANDIDATE_SHARE = 0.75
/** The maximum number of languages returned. */
const MOST_LANGUAGES = 3
/** The share of kana or hangul that identifies Japanese and Korean, whose news also has Chinese and Latin letters. */
const IDENTIFYING_SHARE = 0.1
/**
 * The share of letters of a script that identifies its language, because boilerplate and names are in Latin letters everywhere.
 */
const SCRIPT_SHARE = 0.4
/** How many letters a Chinese character counts for. */
const WORD_OF_HAN = 2.5
/** By the number of the language, as in `LANGUAGES`. */
const WEIGHTS = /* @__PURE__ */ Uint8Array.from(LANGUAGES, (lang) => (SPARING[lang] ? 3 : 2))
const LATIN = /* @__PURE__ */ Uint8Array.from(LANGUAGES, (lang) =>
  scriptOf((FUNCTION_WORDS[lang] as string).charCodeAt(0)) === Script.latin ? 1 : 0,
)

/**
 * The languages that a text may be in, BCP 47, most likely first; empty if there is too little text. They are identified by
 * script and by function words in a few windows, from the middle outward, where a page has its story. Runs in constant time.
 *
 * `'Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen.'` → `['de']`
 */
export function languagesOf(text: string): readonly string[] {
  if (text.length <= WINDOW) return languagesIn(countOf(text, 0, text.length))
  const count = emptyCount()
  const windows = Math.min(WINDOWS, Math.ceil(text.length / WINDOW))
  const last = Math.max(0, text.length - WINDOW)
  for (let nth = 0; nth < windows && (nth < LEAST_WINDOWS || count.lead() < CLEAR_LEAD); nth++) {
    const start = Math.round(last * placeOf(nth, windows))
    count.read(text, start, Math.min(text.length, start + WINDOW))
  }
  return languagesIn(count)
}

/** Shared by all texts, and cleared for each. */
let shared: Count | undefined
/** The short text that it counts, because the language of a story is asked for before and after it is cleaned. */
let counted: string | undefined

function emptyCount(): Count {
  shared ??= new Count()
  shared.clear()
  counted = undefined
  return shared
}

/** Counts a single sample. */
function countOf(text: string, start: number, end: number): Count {
  if (shared && text === counted) return shared
  const count = emptyCount()
  count.read(text, start, end)
  if (text.length <= WINDOW) counted = text
  return count
}

/** The position of a window as a share of the text: the middle first, then alternately before and behind it. */
function placeOf(nth: number, windows: number): number {
  const steps = (nth + 1) >> 1
  return 0.5 + (nth % 2 === 0 ? steps : -steps) / windows
}

/** The languages that some counts may be of, most likely first. */
export function languagesIn({ letters, words, total }: Counted): readonly string[] {
  let all = (letters[Script.han] as number) * (WORD_OF_HAN - 1)
  for (let script = 0; script < letters.length; script++) all += letters[script] as number
  const share = (script: Script) => ((letters[script] as number) * (script === Script.han ? WORD_OF_HAN : 1)) / all
  // Most texts have Latin letters alone.
  if (letters[Script.latin] !== all) {
    if (share(Script.hangul) > IDENTIFYING_SHARE) return ['ko']
    if (share(Script.kana) > IDENTIFYING_SHARE) return ['ja']
    for (const [script, lang] of SINGLE_LANGUAGE_SCRIPTS) if (share(script) > SCRIPT_SHARE) return [lang]
  }
  const best = score(words, share(Script.latin) < 1 - SCRIPT_SHARE)
  const most = words[best] as number
  if (SCORES[best] === 0 || most < LEAST_WORDS || most < total * LEAST_SHARE) return []
  const least = (SCORES[best] as number) * CANDIDATE_SHARE
  const likely: number[] = []
  for (let language = 0; language < SCORES.length; language++)
    if ((SCORES[language] as number) >= least) likely.push(language)
  if (likely.length > 1) likely.sort((a, b) => (SCORES[b] as number) - (SCORES[a] as number))
  return likely.slice(0, MOST_LANGUAGES).map((language) => LANGUAGES[language] as string)
}

/** The score of each language for the last text. */
const SCORES = /* @__PURE__ */ Uint16Array.from(LANGUAGES, () => 0)

/** Scores the languages, except those with Latin letters in a `foreign` text. Returns the number of the best. */
function score(words: Uint16Array, foreign: boolean): number {
  let best = 0
  for (let language = 0; language < words.length; language++) {
    const counts = !(foreign && LATIN[language] === 1)
    SCORES[language] = counts ? (words[language] as number) * (WEIGHTS[language] as number) : 0
    if ((SCORES[language] as number) > (SCORES[best] as number)) best = language
  }
  return best
}

/**
 * The language of a text: that of its markup, unless its words are in another language. Themes often leave their own language
 * in the markup.
 *
 * `(['tr'], 'en')` → `'tr'`; `(['pt'], 'pt-BR')` → `'pt-BR'`
 */
export function languageOf(spoken: readonly string[], marked?: string): string | undefined {
  const [first] = spoken
  if (first === undefined || marked === undefined) return marked ?? first
  const main = mainOf(marked)
  return spoken.includes(main) || !LANGUAGES.includes(main) ? marked : first
}

/** Tags that are aliases of a language with known words. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  cnr: 'sr',
  iw: 'he',
  in: 'id',
  fil: 'tl',
  prs: 'fa',
}
/** The minimum confidence for returning a language. */
const CLEAR = 0.6
/** The minimum confidence for contradicting the markup. */
const CLEAR_OF_OTHER = 0.9
/** The confidence of the markup if the words indicate no language, or another language that is not clear. */
const MARKED_ALONE = 0.7
const MARKED_AGAINST = 0.5
/** The lead in function words that makes a language clear, in all windows together and in one window. */
const SURE_LEAD = 4
const LEAST_LEAD = 3
/** A shorter text is read as a whole. */
const SHORTEST_IN_WINDOWS = 400

/**
 * The language of a cleaned text with a confidence, from its words and its markup; `undefined` if neither is clear: for a word
 * or two, figures, program code and mixed languages.
 */
export function spokenIn(text: string, marked?: string): Identified | undefined {
  const own = clearlyIn(text)
  if (marked === undefined) return own && own.confidence >= CLEAR ? own : undefined
  const main = mainOf(marked)
  if (own?.lang === (SAME[main] ?? main)) return { lang: marked, confidence: Math.max(own.confidence, CLEAR_OF_OTHER) }
  if (!own || own.confidence < CLEAR) return { lang: marked, confidence: MARKED_ALONE }
  if (!canTell(main) || own.confidence < CLEAR_OF_OTHER) return { lang: marked, confidence: MARKED_AGAINST }
  return own
}

/**
 * Most texts are clear by script or function words alone, window by window; the rest are identified letter by letter. A text is
 * mixed if one window is clearly in another language.
 */
function clearlyIn(text: string): Identified | undefined {
  const starts =
    text.length < SHORTEST_IN_WINDOWS ? [0] : [0, (text.length - WINDOW) >> 1, Math.max(0, text.length - WINDOW)]
  const windows = starts.map((start) => detectIn(text, start, starts.length === 1 ? text.length : start + WINDOW))
  const clear = windows.filter(({ lead }) => lead >= LEAST_LEAD)
  const first = clear[0]?.lang
  if (first === undefined) return identify(text)
  if (clear.some(({ lang }) => lang !== first)) return undefined
  const lead = clear.reduce((sum, one) => sum + one.lead, 0)
  return clear.length === windows.length && lead >= SURE_LEAD
    ? { lang: first, confidence: confidenceOf(lead) }
    : identify(text)
}

/** The language of a sample, and its lead over others in function words. */
function detectIn(text: string, start: number, end: number): { readonly lang?: string; readonly lead: number } {
  const count = countOf(text, start, end)
  const [lang] = languagesIn(count)
  if (lang === undefined) return { lead: 0 }
  return { lang, lead: LANGUAGES.includes(lang) ? count.lead() : SURE_LEAD }
}

/** Whether `languagesOf` can detect a language. A pack for any other language applies to every text. */
export function canTell(lang: string): boolean {
  return LANGUAGES.includes(lang) || SINGLE_LANGUAGE_SCRIPTS.some(([, alone]) => alone === lang)
}
