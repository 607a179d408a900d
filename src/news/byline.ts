import { saidInMarkdown } from '../characters/markdown.js'
import { readDate } from '../date/read-date.js'
import type { Words } from '../locale/at-hand.js'
import { allPhrases, anyOf } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import { peopleWordsOf } from '../locale/people-words.js'
import { isAuthor } from '../match/templates/slots/author.js'
import { andOf } from '../match/templates/slots/name.js'
import { agencyNamed } from './agencies.js'

/** Words that are glued to a name where two elements met: `Jo NgBBC News`, `Jo NgBusiness reporter` */
export const GLUED =
  'BBC|CNN|AFP|AP|Reuters|ITV|NBC|CBS|ABC|Sky|Business|Political|Politics|Staff|Senior|Special|Chief|Sports?|Health|Education|Science|Technology|Entertainment|Culture|Environment|Climate|Economics|News|The|For|Reporter|Editor|Correspondent|Journalist|Redaktion|Redakteur(?:in)?|Journaliste|Redacción|Redação|Redazione|Redactie|Korrespondent(?:in)?'

/** Places of two words or more that look like the name of a person. */
export const CITIES =
  'new york|new delhi|los angeles|san francisco|san diego|las vegas|new orleans|hong kong|tel aviv|abu dhabi|cape town|kuala lumpur|são paulo|sao paulo|rio de janeiro|belo horizonte|porto alegre|buenos aires|mexico city|ciudad de méxico|san juan|san josé|santo domingo|la paz|el cairo|la habana|den haag|the hague|frankfurt am main|st. petersburg|saint petersburg|нижний новгород|нью йорк|hà nội|hồ chí minh|tp hcm|đà nẵng|नई दिल्ली|addis ababa|washington dc|washington d.c.|united kingdom|united states|south africa|saudi arabia|north carolina|south carolina|new jersey|new mexico|new hampshire|new zealand|west virginia|north dakota|south dakota|rhode island|sri lanka'

/** English words for desks and for roles that may follow a name without a comma: `Jo Ng Senior Political Correspondent`. */
export const DESKS =
  'staff|senior|chief|deputy|special|contributing|political|politics|sports?|business|crime|health|education|science|technology|environment|foreign|diplomatic|legal|religion|features?|news|city|local'
export const DESK_ROLES = 'writer|reporter|editor|correspondent|columnist|contributor'

/** The number of code units of a byline that are read. */
const LONGEST = 400

/** Romanian `de` and Italian `di` are also particles of names. In lowercase, they begin a byline. */
const SMALL_OPENING = /^(?:de|di) (?=\p{Lu})/u
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,80}|(?<![\p{L}\d])@\w{1,30}|https?:\/\/\S{1,200}/gu
const BRACKETS = /^[\s(（【〔［[]{1,20}|[\s)）】〕］\].]{1,20}$/g
const DOTS = /\s\.\s/g
const GLUE = /* @__PURE__ */ new RegExp(`(?<=\\p{Ll})(?=(?:${GLUED})\\b)`, 'gu')
/** A label before a date. A subset of `Locale.published` and `updated`, because `edited` may precede a name. */
const LABEL =
  /\b(?:published|updated|posted|publicado|actualizado|publié|mis à jour|veröffentlicht|aktualisiert|pubblicato|aggiornato)\b[^\n]{0,400}/iu
const BEFORE_DATE = /[\s,|/–—•·.-]{1,20}(?:(?:on|at|le|el|em|am|den|il|op|в|la|vào)[\s,|–—•·.-]{0,20})?$/iu

/** A first name that `parts` takes for the “and” of another language: `, Ed ` */
const FIRST_NAME = /(?<=, ?)\p{Lu}\p{Ll}+ $/u

/** The patterns for parts of a byline, in the languages at hand. */
const patternsOf = /* @__PURE__ */ onceByWords((words) => {
  const and = andOf(words)
  const roles = anyOf(words.roles)
  return {
    opening: new RegExp(
      `^(?:${anyOf(words.bylineOpenings && Object.values(words.bylineOpenings))})(?:\\s{0,9}[:：／/＝=]\\s{0,9}|\\s{1,9})`,
    ),
    gluedOpening: new RegExp(`^(?:${anyOf(words.gluedBylineOpenings)})\\s{0,9}[:：／/＝=╱・]?\\s{0,9}`),
    parts: new RegExp(
      `(, ?(?:(?:${and}) )?| (?:${and}) | ?[|/•╱／｜、，،;；＝=()（）] ?| [·–—-] |[\\n\\t]{1,20})`,
      'iu',
    ),
    joinsPeople: new RegExp(` (?:${and}) |、`, 'iu'),
    roleAhead: new RegExp(`^(?:(?:${roles})(?=\\s|$)\\s{0,9}){1,20}`),
    role: new RegExp(
      `^(?:staff|senior|chief|contributing|special|political|national|international|bbc|cnn|our |the |for |of |in |onze |notre |nuestr|unser|da |la |our$)|(?:^|[\\s-])(?:${roles})$`,
    ),
    /**
     * Words that join a name and a place. They count only in lowercase if the name has lowercase letters, because `Kim In Soo`
     * is a name.
     */
    jointOfPlace: allPhrases(words.bylinePlaces),
  }
})
const HAN_ROLE = /(?:报道|報導|报导|摄影|攝影|撮影|编辑|編輯|編集部|綜合外電|专栏作者)$/
const REPORTER_BEHIND = /\s?(?:記者|记者|(?:선임|인턴|수습|객원|전문)?기자|특파원|통신원|논설위원|편집위원|さん|氏)$/
const DESK_BEHIND = /* @__PURE__ */ new RegExp(`(?: (?:${DESKS})){1,3} (?:${DESK_ROLES})$`, 'iu')
/** Korean newspapers put their name in front: `한강뉴스 김민수 기자` */
const KOREAN_PAPER = /^\p{Script=Hangul}{2,15} (?=\p{Script=Hangul}{2,4} ?(?:기자|특파원|통신원|논설위원|편집위원)$)/u
/** The minimum number of words before a word that joins name and place. */
const FEWEST_OF_NAME = 2
const SMALL_LETTER = /\p{Ll}/u
/** The longest name without spaces, in code units. Anything longer is a sentence. */
const LONGEST_UNSPACED = 20
const CITY_NAMES = /* @__PURE__ */ new Set(CITIES.split('|'))

/**
 * The people in a byline, without duplicates, “By”, roles, places, agencies and addresses, in any language at hand. The text
 * behind a role and a comma is a place: `BBC News, New York`. Names in capitals are converted to title case.
 *
 * `By Maria Gomez and JO NG, Staff Writers` → `['Maria Gomez', 'Jo Ng']`, `記者王小明／台北報導` → `['王小明']`
 */
export function authorsOf(byline: string, words: Words, lang?: string): string[] {
  const { parts: between, joinsPeople } = patternsOf(words)
  const authors = new Set<string>()
  let role = false
  const bare = saidInMarkdown(byline, { start: 0, end: byline.length }) ?? byline
  const parts = strip(bare.slice(0, LONGEST), words).split(between)
  for (let at = 0; at < parts.length; at += 2) {
    const joint = parts[at - 1] ?? ''
    if (role && !joinsPeople.test(joint)) continue
    const name = personIn(withFirstName(joint, parts[at] as string), words)
    role = name === undefined
    if (name !== undefined && name !== '') authors.add(lowerCapitals(name, lang))
  }
  return [...authors]
}

/** Restores a first name that was taken for the “and” of another language: `, Ed ` and `Poe` → `Ed Poe`. */
const withFirstName = (joint: string, part: string): string =>
  part.includes(' ') ? part : `${FIRST_NAME.exec(joint)?.[0] ?? ''}${part}`

/** A byline reduced to its names, without openings, addresses and dates. */
function strip(byline: string, words: Words): string {
  const bare = byline.replace(ADDRESS, ' ').replace(DOTS, ' ').replace(GLUE, ', ').replace(BRACKETS, '')
  const text = withoutOpening(withoutOpening(bare, words), words)
  const date = readDate(text, words)
  const undated = (date ? text.slice(0, date.start) : text).replace(LABEL, '')
  return undated.replace(BEFORE_DATE, '')
}

function withoutOpening(text: string, words: Words): string {
  const { opening, gluedOpening } = patternsOf(words)
  return withoutFirst(opening, text).replace(gluedOpening, '').replace(SMALL_OPENING, '')
}

/** Removes what a lowercase pattern matches at the start of a text. Patterns with the flag `i` compile ten times as slowly. */
const withoutFirst = (pattern: RegExp, text: string): string =>
  text.slice(pattern.exec(text.toLowerCase())?.[0].length ?? 0)

/** The person that a part of a byline names; `''` if there is none, `undefined` for a role or an agency. */
function personIn(part: string, words: Words): string | undefined {
  const bare = part.replace(BRACKETS, '')
  if (bare === '') return ''
  if (agencyNamed(bare) || HAN_ROLE.test(bare)) return undefined
  const { roleAhead, role } = patternsOf(words)
  const withoutRole = withoutOpening(bare, words).replace(KOREAN_PAPER, '').replace(REPORTER_BEHIND, '')
  const name = withoutAgency(withoutPlace(withoutFirst(roleAhead, withoutRole).replace(DESK_BEHIND, ''), words))
  const lower = name.toLowerCase()
  if (lower === '' || role.test(lower)) return undefined
  if (isHouse(lower, words)) return undefined
  if (CITY_NAMES.has(lower) || (!name.includes(' ') && name.length > LONGEST_UNSPACED)) return ''
  return isAuthor(name, words) ? name : ''
}

/** Whether a lowercase name belongs to a company or a desk: `cooper press ltd.`, `team weather` */
function isHouse(lower: string, words: Words): boolean {
  const { groups, leadingGroups } = peopleWordsOf(words)
  const parts = lower.split(' ')
  const last = (parts.at(-1) as string).replace(LAST_DOT, '')
  return parts.length > 1 && (groups.has(last) || leadingGroups.has(parts[0] as string))
}

const LAST_DOT = /\.$/

/** `Jo Ng in Oslo` → `Jo Ng`, `JO NG IN OSLO` → `JO NG` */
function withoutPlace(name: string, known: Words): string {
  const { jointOfPlace } = patternsOf(known)
  const words = name.split(' ')
  const inCapitals = !SMALL_LETTER.test(name)
  const joint = words.findIndex(
    (word, at) => at >= FEWEST_OF_NAME && jointOfPlace.has(inCapitals ? word.toLowerCase() : word),
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
