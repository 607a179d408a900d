import type { Words } from '../locale/at-hand.js'
import { allPhrases } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import { peopleWordsOf } from '../locale/people-words.js'
import { agencyNamed } from './agencies.js'

/** Places of two words or more that look like the name of a person. */
const CITIES =
  'new york|new delhi|los angeles|san francisco|san diego|las vegas|new orleans|hong kong|tel aviv|abu dhabi|cape town|kuala lumpur|são paulo|sao paulo|rio de janeiro|belo horizonte|porto alegre|buenos aires|mexico city|ciudad de méxico|san juan|san josé|santo domingo|la paz|el cairo|la habana|den haag|the hague|frankfurt am main|st. petersburg|saint petersburg|нижний новгород|нью йорк|hà nội|hồ chí minh|tp hcm|đà nẵng|नई दिल्ली|addis ababa|washington dc|washington d.c.|united kingdom|united states|south africa|saudi arabia|north carolina|south carolina|new jersey|new mexico|new hampshire|new zealand|west virginia|north dakota|south dakota|rhode island|sri lanka'

/** English words for desks and for roles that may follow a name without a comma: `Jo Ng Senior Political Correspondent`. */
const DESKS =
  'staff|senior|chief|deputy|special|contributing|political|politics|sports?|business|crime|health|education|science|technology|environment|foreign|diplomatic|legal|religion|features?|news|city|local'
const DESK_ROLES = 'writer|reporter|editor|correspondent|columnist|contributor'

const REPORTER_BEHIND = /\s?(?:記者|记者|(?:선임|인턴|수습|객원|전문)?기자|특파원|통신원|논설위원|편집위원|さん|氏)$/
const DESK_BEHIND = /* @__PURE__ */ new RegExp(`(?: (?:${DESKS})){1,3} (?:${DESK_ROLES})$`, 'iu')
/** Korean newspapers put their name in front: `한강뉴스 김민수 기자` */
const KOREAN_PAPER = /^\p{Script=Hangul}{2,15} (?=\p{Script=Hangul}{2,4} ?(?:기자|특파원|통신원|논설위원|편집위원)$)/u
/** The minimum number of words before a word that joins name and place. */
const FEWEST_OF_NAME = 2
const SMALL_LETTER = /\p{Ll}/u
const CITY_NAMES = /* @__PURE__ */ new Set(CITIES.split('|'))

/**
 * Words that join a name and a place. They count only in lowercase if the name has lowercase letters, because `Kim In Soo` is
 * a name.
 */
const jointsOf = /* @__PURE__ */ onceByWords(({ bylinePlaces }) => allPhrases(bylinePlaces))

/**
 * A name without a newspaper in front of it, and without a title, a desk, a place or an agency behind it. It may be none.
 *
 * `Maria Kurz aus Kiew`, `Maria Kurz Associated Press` → `Maria Kurz`, `한강뉴스 김민수 기자` → `김민수`
 */
export function bareName(part: string, words: Words): string {
  const name = part.replace(KOREAN_PAPER, '').replace(REPORTER_BEHIND, '').replace(DESK_BEHIND, '')
  return withoutAgency(withoutPlace(name, words))
}

/** Whether this is a place of several words: `New York` */
export const isCity = (name: string): boolean => CITY_NAMES.has(name.toLowerCase())

/** Whether a name belongs to a company or a desk: `Cooper Press Ltd.`, `Gear Team`, `Redaktion Wetter`, `HW-Redaktion` */
export function isGroup(name: string, words: Words): boolean {
  const { groups, leadingGroups } = peopleWordsOf(words)
  const parts = name.toLowerCase().split(' ')
  const last = (parts.at(-1) as string).replace(LAST_DOT, '')
  return groups.has(last.slice(last.lastIndexOf('-') + 1)) || leadingGroups.has(parts[0] as string)
}

const LAST_DOT = /\.$/

/** `Jo Ng in Oslo` → `Jo Ng`, `JO NG IN OSLO` → `JO NG` */
function withoutPlace(name: string, known: Words): string {
  const joints = jointsOf(known)
  const words = name.split(' ')
  const inCapitals = !SMALL_LETTER.test(name)
  const joint = words.findIndex(
    (word, at) => at >= FEWEST_OF_NAME && joints.has(inCapitals ? word.toLowerCase() : word),
  )
  return joint < 0 ? name : words.slice(0, joint).join(' ')
}

/** `Maria Gomez Associated Press` → `Maria Gomez`; a single last word counts only in capitals, because it may be a surname. */
function withoutAgency(name: string): string {
  const words = name.split(' ')
  for (const count of [3, 2, 1]) {
    const last = words.slice(-count).join(' ')
    const rest = words.slice(0, -count).join(' ')
    const isPlausible = count > 1 || (!SMALL_LETTER.test(last) && SMALL_LETTER.test(rest))
    if (isPlausible && agencyNamed(last)) return rest
  }
  return name
}

const SMALL = /\p{Ll}/u
const LETTERS = /\p{Lu}{2}/u
const NAME_WORD = /[\p{L}\p{M}]+/gu
const PARTICLE = /^(?:de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|zu|bin|ibn|al|y|e|av|af|ter|ten)$/
const NUMERAL = /^(?:II|III|IV)$/
const SCOTTISH = /Mc(\p{Ll})/u

/**
 * Converts a name in capitals to title case. Other names are unchanged.
 *
 * `JANE O'HARA-MCKAY DE LA CRUZ` → `Jane O'Hara-McKay de la Cruz`
 */
export function lowerCapitals(name: string, lang?: string): string {
  if (SMALL.test(name) || !LETTERS.test(name)) return name
  const isTurkic = lang?.startsWith('tr') || lang?.startsWith('az')
  // `toLocaleLowerCase` takes ten times as long, so only Turkish and Azerbaijani use it.
  const lowered = (letters: string) => (isTurkic ? letters.toLocaleLowerCase('tr') : letters.toLowerCase())
  return name.replace(NAME_WORD, (word, at: number) => {
    if (NUMERAL.test(word)) return word
    const lower = lowered(word)
    if (PARTICLE.test(lower) && name[at - 1] === ' ' && name[at + word.length] === ' ') return lower
    const first = String.fromCodePoint(word.codePointAt(0) as number)
    return (first + lowered(word.slice(first.length))).replace(
      SCOTTISH,
      (_, letter: string) => `Mc${letter.toUpperCase()}`,
    )
  })
}
