import { percentDecoded } from './address.js'
import { OFFSET_WORDS, PAGE_WORDS } from './next-page.table.js'

/** What an address adds to that of the page: `&page=2`, `/seite-2`, `_2`, `,2`, `page,2,`. */
const ADDED = /^[-_,.~/?&;:=]{0,2}(?:([\p{L}_]{1,20})[-_=/.,:]{0,2})?(\d{1,5})[-_,.~/]?$/u
/** The first page, as some addresses name it: `index`, `1`, `/page/1`. */
const FIRST = /^[-_,.~/?&;:=]{0,2}(?:index|default|all|full)?$/
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(PAGE_WORDS.split(' '))
const OFFSETS: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFSET_WORDS.split(' '))
/** Larger numbers that no word names are years, and names of stories. */
const MOST_PAGES = 60
/** Parameters that make no other page: who comes from where, in which session, and how lists are shown. */
const TRACKING = /^(?:utm_.{1,40}|fbclid|gclid|srsltid|ref|cmp|src|sid|phpsessid|lang|locale|hl|sort|order)$/i

/** A page of many: `/ferry/2` → 2 */
export interface Numbered {
  readonly number: number
  /** Whether its address tells how many things stand before it, and not its number. */
  readonly isOffset: boolean
}

/**
 * The number of a further page of the same story, by its address and that of the page; `undefined` if it is another story.
 *
 * `isSure`: the page says that it is the next one, so any word may stand before the number: `?pi=2`.
 *
 * `/ferry.html`, `/ferry-2.html` → 2; `/a/ferry?page=2`, `/a/ferry?page=3` → 3; `/a/ferry`, `/a/bridge` → `undefined`
 */
export function pageNumberIn(own: string, next: string, isSure = false): Numbered | undefined {
  const [here, there] = [addressIn(own), addressIn(next)]
  if (!here || !there || here.host !== there.host || here.rest === there.rest) return undefined
  const [from, to] = differenceOf(here.rest, there.rest)
  const added = numberedIn(to, isSure)
  if (!added) return undefined
  if (FIRST.test(from)) return added
  const before = numberedIn(from, isSure)
  if (!before || before.word !== added.word) return undefined
  const goesOn = added.isOffset ? added.number > before.number : added.number === before.number + 1
  return goesOn ? added : undefined
}

/** The number of a page whose first one is not known: `/ferry?page=2`, `/ferry/2` */
export function numberIn(address: string): Numbered | undefined {
  const { rest = '' } = addressIn(address) ?? {}
  const [, name, digits] = LAST.exec(rest) ?? []
  if (digits === undefined || DAY.test(rest)) return undefined
  return numberedIn(`${name ?? ''}${name === undefined ? '' : '='}${digits}`)
}

const LAST = /(?:[?&]([a-z_]{1,20})=|[-_,/])(\d{1,3})(?:\.\w{1,5})?$/i
/** A day of a calendar: `/2013/04/08`, `?date=2012-01-04` */
const DAY = /\d[-/]\d{1,2}[-/]\d{1,2}$/

/** Whether two addresses are of one page. */
export function isSamePage(one: string, other: string): boolean {
  const [here, there] = [addressIn(one), addressIn(other)]
  return here?.host === there?.host && here?.rest === there?.rest
}

/** The number of a page that its address alone tells: `/ferry?page=2`, `/ferry/page/2/`. */
export function ownNumberIn(address: string): number | undefined {
  const found = OWN.exec(addressIn(address)?.rest ?? '')
  return found?.[2] !== undefined && WORDS.has((found[1] as string).toLowerCase()) ? Number(found[2]) : undefined
}

const OWN = /[-_/?&]([a-z]{1,12})[-_=/](\d{1,3})$/i

interface Address {
  readonly host: string
  /** Path and query. */
  readonly rest: string
}

const WWW = /^(?:www|m|amp|mobile)\./
const LAST_SLASH = /\/$/

function addressIn(address: string): Address | undefined {
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname, searchParams } = new URL(address)
  const query = [...searchParams].flatMap(([name, value]) =>
    TRACKING.test(name) ? [] : [value === '' ? name : `${name}=${value}`],
  )
  const rest =
    (percentDecoded(pathname) ?? pathname).replace(LAST_SLASH, '') + (query.length === 0 ? '' : `?${query.join('&')}`)
  return { host: hostname.replace(WWW, ''), rest: rest.replace(LAST_SLASH, '') }
}

/** Where two differ, numbers whole: `/a-2.html`, `/a-13.html` → `2`, `13` */
function differenceOf(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++
  while (start > 0 && isDigit(one, start - 1) && (isDigit(one, start) || isDigit(other, start))) start--
  let same = 0
  while (same < shorter - start && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same))
    same++
  const splits = (text: string) => isDigit(text, text.length - same) && isDigit(text, text.length - same - 1)
  while (same > 0 && (splits(one) || splits(other))) same--
  return [one.slice(start, one.length - same), other.slice(start, other.length - same)]
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function numberedIn(part: string, isSure = false): (Numbered & { readonly word: string }) | undefined {
  const [, written = '', digits] = ADDED.exec(part) ?? []
  if (digits === undefined) return undefined
  const word = written.toLowerCase().replaceAll('_', '')
  const number = Number(digits)
  const isOffset = OFFSETS.has(word)
  if (isOffset) return { word, number, isOffset }
  if (word !== '' && !isSure && !WORDS.has(word) && !word.includes('page')) return undefined
  return number <= (word === '' ? MOST_PAGES : 9999) ? { word, number, isOffset } : undefined
}
