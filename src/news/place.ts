import { once } from '../characters/once.js'
import { DIGITS } from '../characters/scripts.js'
import { isDateLike } from '../date/date-like.js'
import { readDate } from '../date/read-date.js'
import type { Words } from '../locale/at-hand.js'
import { anyOf } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import { agencyNamed } from '../story/agencies.js'

const WORD = /* @__PURE__ */ once(() => /^(?:\p{Lu}|\p{Lo}|[dl]['’]\p{Lu}|al-\p{Lu})[\p{L}\p{M}.'’\u200c-]*$/u)
const PARTICLES =
  'de|del|della|des|di|da|do|dos|du|la|las|le|les|los|el|al|am|an|der|den|im|in|sur|sous|upon|of|the|and|on|y|e|na|nad|ob|a\\.m\\.'
const PARTICLE = /* @__PURE__ */ new RegExp(`^(?:${PARTICLES})$`)
/**
 * A quotation mark, or words with one in lowercase that no place has, and another behind it, so that it is not the month before
 * a number.
 */
const STORY = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `^(?:["“„«»‘]|(?:\\p{L}[\\p{L}\\p{M}]* ){1,6}?(?!(?:${PARTICLES})[,.;:]? )\\p{Ll}[\\p{L}\\p{M}]*[,.;:]? ["“„«]?\\p{L})`,
      'u',
    ),
)
const COUNTRY = /* @__PURE__ */ once(() => / ?(?:\[[\p{L} ]{2,25}\]|\([\p{L} ]{2,25}\))$/u)
const CASELESS = /^\p{Lo}/u
const PARTS = /[,،]? |\/|-(?=\p{Lu}{2})/u
const LONGEST = 60
const MOST_WORDS = 7
const MOST_CASELESS_WORDS = 4

/** Words in capitals before a dash or a colon that are not places. */
const noPlaceOf = /* @__PURE__ */ onceByWords(({ noPlaces }) => new RegExp(`^(?:${anyOf(noPlaces)})`, 'iu'))

/**
 * Whether a text can be the place of a dateline: a few words, capitalized or in a script without case, with a region behind a
 * comma.
 */
export function isPlace(text: string, known: Words): boolean {
  const name = text.replace(COUNTRY(), '')
  if (name.length < 2 || name.length > LONGEST || agencyNamed(name) || noPlaceOf(known).test(name)) return false
  const words = name.split(PARTS)
  if (words.length > MOST_WORDS || !WORD().test(words[0] as string)) return false
  if (words.filter((word) => CASELESS.test(word)).length > MOST_CASELESS_WORDS) return false
  return words.every((word) => WORD().test(word) || PARTICLE.test(word))
}

/**
 * Whether the first words of a text are those of a sentence, so that no place or date opens it: a quick test for most texts.
 *
 * `The council voted` → `true`; `Rio de Janeiro`, `Paris, le 5 mars` → `false`
 */
export const opensSentence = (text: string): boolean => STORY().test(text)

/** The place and the date of a dateline, as printed; at least one of them. */
export type Filing =
  | { readonly place: string; readonly date?: undefined }
  | { readonly place?: string; readonly date: string }

/** The class lists the digits used in news, because `\p{Nd}` takes ten times as long. */
export const FIRST_NUMBER = /* @__PURE__ */ new RegExp(`[${DIGITS}]`)
const LAST_WORD = /* @__PURE__ */ once(() => /[\p{L}\p{M}.]{1,40}[\s,]{0,4}$/u)
const BETWEEN = /(?:[\s,.،]| في){1,10}$/u
const LAST_STOP = /[.,\s]{1,20}$/

/**
 * The place and the date before the agency of a dateline: `PARIS, 5 mars`, `МОСКВА. 30 октября`, `New Delhi [India], July 26`,
 * `MADRID, 3`, `Jan. 5`
 */
export function readFiling(text: string, words: Words): Filing | undefined {
  const trimmed = text.trim()
  const number = trimmed.search(FIRST_NUMBER)
  if (number < 0) return monthInWords(trimmed, words) ?? (isPlace(trimmed, words) ? { place: trimmed } : undefined)
  const before = LAST_WORD().exec(trimmed.slice(0, number))
  const start = before && isMonth(before[0], words) ? before.index : number
  const date = trimmed.slice(start).replace(LAST_STOP, '')
  const place = trimmed.slice(0, start).replace(BETWEEN, '')
  if (!isDateLike(date, words) || (place !== '' && !isPlace(place, words))) return undefined
  return { ...(place !== '' && { place }), date }
}

/** Like `readFiling`, with the day as a word: `नई दिल्ली, पांच मार्च`. */
function monthInWords(text: string, words: Words): Filing | undefined {
  const match = DAY_IN_WORDS.exec(text)
  if (!match) return undefined
  const [, place, date, month] = match as unknown as [string, string, string, string]
  return isMonth(month, words) && isPlace(place, words) ? { place, date } : undefined
}

const DAY_IN_WORDS = /^(.{2,60}), ([^,]{1,40} (\S{1,40}))$/

const isMonth = (word: string, words: Words): boolean =>
  readDate(`5 ${word.replace(LAST_STOP, '')} 2024`, words) !== undefined
