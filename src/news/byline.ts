import { saidInMarkdown } from '../characters/markdown.js'
import { once } from '../characters/once.js'
import { readDate } from '../date/read-date.js'
import type { Words } from '../locale/at-hand.js'
import { anyOf } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import { isAuthor } from '../match/templates/slots/author.js'
import { andOf } from '../match/templates/slots/name.js'
import { agencyNamed } from '../story/agencies.js'
import { bareName, isCity, isGroup, lowerCapitals } from '../story/person.js'

/** Words that are glued to a name where two elements met: `Jo NgBBC News`, `Jo NgBusiness reporter` */
export const GLUED =
  'BBC|CNN|AFP|AP|Reuters|ITV|NBC|CBS|ABC|Sky|Business|Political|Politics|Staff|Senior|Special|Chief|Sports?|Health|Education|Science|Technology|Entertainment|Culture|Environment|Climate|Economics|News|The|For|Reporter|Editor|Correspondent|Journalist|Redaktion|Redakteur(?:in)?|Journaliste|Redacción|Redação|Redazione|Redactie|Korrespondent(?:in)?'

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
const FIRST_NAME = /* @__PURE__ */ once(() => /(?<=, ?)\p{Lu}\p{Ll}+ $/u)

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
  }
})
/** The longest name without spaces, in code units. Anything longer is a sentence. */
const LONGEST_UNSPACED = 20
const HAN_ROLE = /(?:报道|報導|报导|摄影|攝影|撮影|编辑|編輯|編集部|綜合外電|专栏作者)$/
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
  part.includes(' ') ? part : `${FIRST_NAME().exec(joint)?.[0] ?? ''}${part}`

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
  const name = bareName(withoutFirst(roleAhead, withoutOpening(bare, words)), words)
  const lower = name.toLowerCase()
  if (lower === '' || role.test(lower)) return undefined
  if (isGroup(name, words)) return undefined
  if (isCity(name) || (!name.includes(' ') && name.length > LONGEST_UNSPACED)) return ''
  return isAuthor(name, words) ? name : ''
}
