import { Count } from './count.js'
import { Script } from './scripts.js'
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
  if (text.length <= WINDOWS * WINDOW) {
    for (let start = 0; start < text.length && count.lead() < CLEAR_LEAD; start += WINDOW)
      count.read(text, start, Math.min(text.length, start + WINDOW))
  } else {
    for (let nth = 0; nth < WINDOWS && count.lead() < CLEAR_LEAD; nth++) {
      const start = Math.floor(text.length * (PLACES[nth] as number))
      count.read(text, start, start + WINDOW)
    }
  }
  return languagesIn(count)
}

let shared: Count | undefined

/** Where the windows are, as shares of the text. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.42, 0.58, 0.1]

function languagesIn({ letters, words, total }: Count): readonly string[] {
  let all = 0
  for (const some of letters) all += some
  const share = (script: Script) => (letters[script] as number) / all
  if (share(Script.hangul) > TELLTALE) return ['ko']
  if (share(Script.kana) > TELLTALE) return ['ja']
  for (const [script, lang] of ALONE) if (share(script) > 0.5) return [lang]
  let best = 0
  for (const some of words) if (some > best) best = some
  if (best < LEAST_WORDS || best < total * LEAST_SHARE) return []
  const likely: number[] = []
  words.forEach((some, language) => {
    if (some >= best * IN_QUESTION) likely.push(language)
  })
  if (likely.length > 1) likely.sort((a, b) => (words[b] as number) - (words[a] as number))
  return likely.slice(0, MOST_LANGUAGES).map((language) => LANGUAGES[language] as string)
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

const HYPHEN = /[-_]/

/** The language of a tag without its country or script: `'pt-BR'` → `'pt'`. */
export function mainOf(tag: string): string {
  return tag.toLowerCase().split(HYPHEN, 1)[0] as string
}

/** Whether `languagesOf` can find a language: a pack for any other works in every text. */
export function canTell(lang: string): boolean {
  return LANGUAGES.includes(lang) || ALONE.some(([, alone]) => alone === lang)
}
