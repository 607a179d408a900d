import { FUNCTION_WORDS, SPARING } from '../locale/words.js'
import { Count, LANGUAGES } from './function-words.js'
import { confidenceOf, type Identified, identify } from './identify.js'
import { Script, scriptOf } from './scripts.js'
import { mainOf } from './tags.js'

/** Scripts that only one language of our packs is written in. */
const ALONE: readonly (readonly [script: Script, lang: string])[] = [
  [Script.greek, 'el'],
  [Script.hebrew, 'he'],
  [Script.thai, 'th'],
  [Script.bengali, 'bn'],
  [Script.han, 'zh'],
  [Script.kana, 'ja'],
  [Script.hangul, 'ko'],
]

/** A text is sampled in at most so many windows, of so many code units each. */
const WINDOWS = 8
const WINDOW = 200
/** At least so many, since one may be a quotation, or furniture that a theme left in English. */
const LEAST_WINDOWS = 2
/** Sampling ends when the first language has so many function words more than the second. */
const CLEAR_LEAD = 6
/** The least number of function words of a language, and their least share of all words; fewer may be chance. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.06
/** A language with this share of the best score may be the language, too, since related languages share words. */
const IN_QUESTION = 0.75
/** The most languages that are returned. */
const MOST_LANGUAGES = 3
/** The share of kana or hangul that tells Japanese and Korean, whose news has Chinese and Latin letters as well. */
const TELLTALE = 0.1
/** The share of letters of a script that tells its language, since furniture and names are in Latin letters everywhere. */
const FOREIGN = 0.4
/** How many letters a Chinese character counts for. */
const WORD_OF_HAN = 2.5
/** By the number of the language, as in `LANGUAGES`. */
const WEIGHTS = /* @__PURE__ */ Uint8Array.from(LANGUAGES, (lang) => (SPARING[lang] ? 3 : 2))
const LATIN = /* @__PURE__ */ Uint8Array.from(LANGUAGES, (lang) =>
  scriptOf((FUNCTION_WORDS[lang] as string).charCodeAt(0)) === Script.latin ? 1 : 0,
)

/**
 * The languages that a text may be in, BCP 47, the likeliest first; none if there is too little of it. They are told by the
 * script, and by function words in a few windows, from the middle outwards, where a page has its story. The time does not grow
 * with the text.
 *
 * `'Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen.'` → `['de']`
 */
export function languagesOf(text: string): readonly string[] {
  shared ??= new Count()
  const count = shared
  count.clear()
  const windows = Math.min(WINDOWS, Math.ceil(text.length / WINDOW))
  const last = Math.max(0, text.length - WINDOW)
  for (let nth = 0; nth < windows && (nth < LEAST_WINDOWS || count.lead() < CLEAR_LEAD); nth++) {
    const start = Math.round(last * placeOf(nth, windows))
    count.read(text, start, Math.min(text.length, start + WINDOW))
  }
  return languagesIn(count)
}

/** Shared by all texts, each of which clears it first. */
let shared: Count | undefined

/** The place of a window as a share of the text: in the middle, then by turns before and behind it. */
function placeOf(nth: number, windows: number): number {
  const steps = (nth + 1) >> 1
  return 0.5 + (nth % 2 === 0 ? steps : -steps) / windows
}

function languagesIn({ letters, words, total }: Count): readonly string[] {
  let all = (letters[Script.han] as number) * (WORD_OF_HAN - 1)
  for (const some of letters) all += some
  const share = (script: Script) => ((letters[script] as number) * (script === Script.han ? WORD_OF_HAN : 1)) / all
  if (share(Script.hangul) > TELLTALE) return ['ko']
  if (share(Script.kana) > TELLTALE) return ['ja']
  for (const [script, lang] of ALONE) if (share(script) > FOREIGN) return [lang]
  const best = score(words, share(Script.latin) < 1 - FOREIGN)
  const most = words[best] as number
  if (SCORES[best] === 0 || most < LEAST_WORDS || most < total * LEAST_SHARE) return []
  const least = (SCORES[best] as number) * IN_QUESTION
  const likely: number[] = []
  for (let language = 0; language < SCORES.length; language++)
    if ((SCORES[language] as number) >= least) likely.push(language)
  if (likely.length > 1) likely.sort((a, b) => (SCORES[b] as number) - (SCORES[a] as number))
  return likely.slice(0, MOST_LANGUAGES).map((language) => LANGUAGES[language] as string)
}

/** The score of each language for the last text. */
const SCORES = /* @__PURE__ */ Uint16Array.from(LANGUAGES, () => 0)

/** Scores the languages; in a `foreign` text, not those with Latin letters. Returns the number of the best. */
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
 * The language of a text: what its markup says, unless its words are of another language and that of a theme was left in it.
 *
 * `(['tr'], 'en')` → `'tr'`; `(['pt'], 'pt-BR')` → `'pt-BR'`
 */
export function languageOf(spoken: readonly string[], marked?: string): string | undefined {
  const [first] = spoken
  if (first === undefined || marked === undefined) return marked ?? first
  const main = mainOf(marked)
  return spoken.includes(main) || !LANGUAGES.includes(main) ? marked : first
}

/** Tags that are other names of a language whose words are known. */
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
/** The least confidence with which a language is named. */
const CLEAR = 0.6
/** Where the markup names another language, the words have to be as clear as that. */
const CLEAR_OF_OTHER = 0.9
/** How sure it is what markup says if the words tell nothing, or tell something else that is not clear. */
const MARKED_ALONE = 0.7
const MARKED_AGAINST = 0.5
/** With so many function words more than any other language has, a language is clear; in one window, with so many. */
const SURE_LEAD = 4
const LEAST_LEAD = 3
/** A shorter text is read as one. */
const SHORTEST_IN_WINDOWS = 400

/**
 * The language of a cleaned text and how sure that is, from what its words and its markup say; `undefined` where neither is
 * clear: for a word or two, for figures, for program text, for what mixes languages.
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
 * Most texts are clear by their script or their function words alone, window by window; the others are read letter by letter.
 * A text is mixed if one window is clearly in another language.
 */
function clearlyIn(text: string): Identified | undefined {
  const starts =
    text.length < SHORTEST_IN_WINDOWS ? [0] : [0, (text.length - WINDOW) >> 1, Math.max(0, text.length - WINDOW)]
  const told = starts.map((start) => toldIn(text, start, starts.length === 1 ? text.length : start + WINDOW))
  const clear = told.filter(({ lead }) => lead >= LEAST_LEAD)
  const first = clear[0]?.lang
  if (first === undefined) return identify(text)
  if (clear.some(({ lang }) => lang !== first)) return undefined
  const lead = clear.reduce((sum, one) => sum + one.lead, 0)
  return clear.length === told.length && lead >= SURE_LEAD
    ? { lang: first, confidence: confidenceOf(lead) }
    : identify(text)
}

/** The language of a stretch, and by how many function words it is ahead of others. */
function toldIn(text: string, start: number, end: number): { readonly lang?: string; readonly lead: number } {
  shared ??= new Count()
  shared.clear()
  shared.read(text, start, end)
  const [lang] = languagesIn(shared)
  if (lang === undefined) return { lead: 0 }
  return { lang, lead: LANGUAGES.includes(lang) ? shared.lead() : SURE_LEAD }
}

/** Whether `languagesOf` can find a language: a pack for any other works in every text. */
export function canTell(lang: string): boolean {
  return LANGUAGES.includes(lang) || ALONE.some(([, alone]) => alone === lang)
}
