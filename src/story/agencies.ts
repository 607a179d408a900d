import type { Words } from '../locale/at-hand.js'
import { anyOf } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import { AGENCIES, PUBLISHERS } from './agencies.table.js'

const NAMES = /* @__PURE__ */ namesOfAll()
const publishers = /* @__PURE__ */ keysOf(PUBLISHERS)

function namesOfAll(): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, spellings] of Object.entries(AGENCIES))
    for (const spelling of spellings.split('|')) names.set(keyOf(spelling), name)
  return names
}

function keysOf(spellings: string): Set<string> {
  return new Set(spellings.split('|').map(keyOf))
}

function keyOf(spelling: string): string {
  return spelling.toUpperCase()
}

/** The first word of a name, up to a space, a sign or a slash. */
const FIRST_WORD = /[^\s,.।:–—/-]*/y
const firstWords = /* @__PURE__ */ firstWordsOfAll()

function firstWordsOfAll(): Set<string> {
  return new Set([...Object.values(AGENCIES), PUBLISHERS].flatMap((spellings) => spellings.split('|').map(firstWordOf)))
}

function firstWordOf(spelling: string): string {
  FIRST_WORD.lastIndex = 0
  return keyOf((FIRST_WORD.exec(spelling) as RegExpExecArray)[0])
}

/**
 * Whether the name of an agency or a publisher may begin at `start`, by its first word. Nearly everywhere, none does.
 *
 * `РИА …`, `dpa-…`, `Example.com` → `true`
 */
export function mayNameAgency(text: string, start: number): boolean {
  FIRST_WORD.lastIndex = start
  FIRST_WORD.test(text)
  const end = FIRST_WORD.lastIndex
  return firstWords.has(keyOf(text.slice(start, end))) || (text[end] === '.' && text[end + 1] !== ' ')
}

/**
 * The agency with a name in any spelling. A desk or another agency may follow behind a slash.
 *
 * `dpa/lno` → `dpa`, `РИА Новости` → `RIA Novosti`, `police` → `undefined`
 */
export function agencyNamed(text: string): string | undefined {
  const [first] = text.split('/') as [string]
  return NAMES.get(keyOf(text.trim())) ?? NAMES.get(keyOf(first.trim()))
}

const DOMAIN = /^[\p{L}\d-]{2,30}\.(?:com|net|vn|id|tv|co|co\.id)$/iu

/** Whether this is a newspaper or site that puts its name in front of its stories: `KOMPAS.com`, `Dân trí` */
export const isPublisher = (text: string): boolean => publishers.has(keyOf(text.trim())) || DOMAIN.test(text.trim())

/**
 * The call sign of an American station: three or four letters that begin with K or W. `KYIV` also matches, so test only names
 * in brackets.
 */
const STATION = /^[KW][A-Z]{2,3}(?:-TV)?$/

export const isStation = (text: string): boolean => STATION.test(text.trim())

const AROUND = /^[\s()（）[\]【】〔〕/—–\-.*©]{1,20}|[\s()（）[\]【】〔〕/—–\-.*]{1,20}$/g
const sourceOf = /* @__PURE__ */ onceByWords(
  ({ sourceLabels }) => new RegExp(`^(?:${anyOf(sourceLabels)}) ?[:：]? ?`, 'iu'),
)

/** The agency that signs a story with its name alone: `(AFP)`, `— Reuters`, `Quelle: dpa`; not one that only contributed. */
export function agencyOfSignoffs(signoffs: readonly string[], words: Words): string | undefined {
  for (const signoff of signoffs) {
    const agency = agencyNamed(signoff.replace(AROUND, '').replace(sourceOf(words), ''))
    if (agency !== undefined) return agency
  }
  return undefined
}
