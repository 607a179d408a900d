import { FUNCTION_WORDS, SPARING } from '../locale/words.js'
import { Count } from './count.js'
import { mainOf } from './main-of.js'
import { Script, scriptOf } from './scripts.js'
import { LANGUAGES } from './speakers.js'

/** Scripts that news is written in by one language of our packs only. */
const ALONE: readonly (readonly [script: Script, lang: string])[] = [
  [Script.greek, 'el'],
  [Script.hebrew, 'he'],
  [Script.thai, 'th'],
  [Script.bengali, 'bn'],
  [Script.han, 'zh'],
  [Script.kana, 'ja'],
  [Script.hangul, 'ko'],
]

/** A text is looked at in so many windows at most, of so many code units. */
const WINDOWS = 8
const WINDOW = 200
/** One window may be a quote, or furniture that a theme left in English. */
const LEAST_WINDOWS = 2
/** No more windows once the first language has so many words more than the second. */
const CLEAR_LEAD = 6
/** Fewer words than these, or a smaller share of all, are chance. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.06
/** Sister languages share words: what has so large a part of the best is in question too. */
const IN_QUESTION = 0.75
/** More than these is no answer: a text of many languages. */
const MOST_LANGUAGES = 3
/** Japanese is Han with Kana in between, Korean news has Han and Latin words: so small a share of the letters tells. */
const TELLTALE = 0.1
/** Furniture and names are in Latin letters everywhere, and no story in these has so many others. */
const FOREIGN = 0.4
/** A character of Chinese says as much as so many letters. */
const WORD_OF_HAN = 2.5
/** By number, as the counts are. */
const WEIGHTS = /* @__PURE__ */ Uint8Array.from(LANGUAGES, (lang) => (SPARING[lang] ? 3 : 2))
const LATIN = /* @__PURE__ */ Uint8Array.from(LANGUAGES, (lang) =>
  scriptOf((FUNCTION_WORDS[lang] as string).charCodeAt(0)) === Script.latin ? 1 : 0,
)

/**
 * The languages a text may be in, BCP 47, the likeliest first; none if it says too little.
 * Read off the script, and off function words in a few windows from the middle outwards, where a page has its story.
 * Takes no longer for a long text than for a short one.
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

/** Cleared by each text before it counts: languages are told at once, and nobody is asked in between. */
let shared: Count | undefined

/** Where a window is, as a share of the text: in the middle, then by turns before and behind it. */
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

/** How much the words of each language weigh; of the text that was looked at last. */
const SCORES = /* @__PURE__ */ Uint16Array.from(LANGUAGES, () => 0)

/** Weighs the words, in a `foreign` text none of Latin letters; answers with the first of the best languages. */
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
 * The language of a text: what its markup says, unless its words say that another theme was left in English.
 *
 * `(['tr'], 'en')` → `'tr'`; `(['pt'], 'pt-BR')` → `'pt-BR'`
 */
export function languageOf(spoken: readonly string[], marked?: string): string | undefined {
  const [first] = spoken
  if (first === undefined || marked === undefined) return marked ?? first
  const main = mainOf(marked)
  return spoken.includes(main) || !LANGUAGES.includes(main) ? marked : first
}

/** Whether `languagesOf` can find a language: a pack for any other works in every text. */
export function canTell(lang: string): boolean {
  return LANGUAGES.includes(lang) || ALONE.some(([, alone]) => alone === lang)
}
