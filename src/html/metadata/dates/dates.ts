import { inLocalTime, momentOf, utcOf } from '../../../date/instant.js'
import { normalizeIso } from '../../../date/iso.js'
import type { Words } from '../../../locale/at-hand.js'
import type { LinkedData, LinkedNode } from '../json/json-ld.js'
import type { MetaClue } from '../meta.js'
import type { Sources } from '../sources.js'
import type { Clue, Dated } from '../values.js'
import { type DateLines, dateOf, type Printed, visibleDates } from './visible-dates.js'

export interface Dates {
  readonly publishedAt?: Clue
  readonly firstPublishedAt?: Clue
  readonly modifiedAt?: Clue
}

const A_DAY = 24 * 60

/**
 * When the article was published and last changed: as JSON-LD says, or the meta elements, or the dates near the headline,
 * or the address, or a date that stands alone far from it. In UTC only if nothing on the page tells the zone of the newsroom.
 * A page that prints the date of a later edition only is dated by that, for it is the edition that was read:
 * a story of 2 May under “Updated 9 May” is of 9 May, and was first published on 2 May.
 */
export function datesOf(sources: Sources, near: () => DateLines, lone: () => readonly Dated[]): Dates {
  const { data, nodes, urls } = sources
  const { words } = sources.naming
  const datedOf = (clue: Clue) => datedIn(clue, words)
  const linkedDates = (some: readonly LinkedNode[], key: string) => datesIn(data, some, key, words)
  const metas = sources.meta('publishedAt')
  const told = [
    ...linkedDates(nodes.slice(0, 1), 'datePublished'),
    ...metas.flatMap((clue) => (isVague(clue) ? [] : datedOf(clue))),
    ...linkedDates(nodes.slice(1), 'datePublished'),
  ]
  const changes = [...linkedDates(nodes, 'dateModified'), ...sources.meta('modifiedAt').flatMap(datedOf)]
  const printed = isPlain(told, changes) ? [] : visibleDates(near())
  const titled = told.length > 0 ? [] : sources.titles.flatMap((title) => dateBehind(title, words, near().lang))
  const published = [...told, ...titled, ...printed.filter(({ isChange }) => !isChange)]
  const modified = [...changes, ...printed.filter(({ isChange }) => isChange)]
  const first =
    published[0] ??
    linkedDates(nodes, 'dateCreated')[0] ??
    linkedDates(nodes, 'uploadDate')[0] ??
    metas.flatMap(datedOf)[0] ??
    urls.flatMap(dateInUrl)[0] ??
    (changes.length > 0 ? undefined : lone()[0])
  const last = modified.find(({ moment }) => !first || utcOf(moment) > utcOf(first.moment) - A_DAY)
  const later = last && isEdition(first, last) && printsOnly(printed, first, last) ? last : undefined
  const edition = later ?? first
  const mentions = [...published, ...modified].map(({ moment }) => moment)
  const local = ({ moment, origin }: Dated): Clue => ({ value: inLocalTime(moment, mentions), origin })
  return {
    ...(edition && { publishedAt: local(edition) }),
    ...(later && first && { firstPublishedAt: local(first) }),
    ...(last && { modifiedAt: local(last) }),
  }
}

/** Whether what is told needs no look at the page: in the zone of the newsroom, and of one day. */
function isPlain([first]: readonly Dated[], changes: readonly Dated[]): boolean {
  if (!first?.moment.offset) return false
  const day = dayOf(first.moment.wall)
  return changes.every(({ moment }) => dayOf(moment.wall) === day)
}

/**
 * In minutes. Of pages that print a later date alone, 34 of 54 are dated by it where it is less than 1,000 days after
 * the first, and 6 of 23 where it is more: what was published years ago and is looked after is no new story.
 */
const LONGEST_TO_EDITION = 1000 * A_DAY

function isEdition(first: Dated | undefined, last: Dated): boolean {
  return !first || utcOf(last.moment) - utcOf(first.moment) <= LONGEST_TO_EDITION
}

const MOST_PRINTED = 4

/** Whether the dates printed with the headline are those of a later edition only: `Updated 9 May`, of a story of 2 May. */
function printsOnly(printed: readonly Printed[], first: Dated | undefined, last: Dated): boolean {
  const seen = printed.filter(({ isSeen }) => isSeen)
  const days = seen.slice(0, MOST_PRINTED).map(({ moment }) => dayOf(moment.wall))
  const isOn = ({ moment }: Dated) => days.some((day) => day === dayOf(moment.wall) || day === dayOf(utcOf(moment)))
  return isOn(last) && !(first && isOn(first))
}

function dayOf(minutes: number): number {
  return Math.floor(minutes / A_DAY)
}

/** `<meta name="date">` is as often the day the page was made up anew. */
function isVague({ name }: MetaClue): boolean {
  return name === 'date'
}

function datedIn({ value, origin }: Clue, words: Words): Dated[] {
  const iso = normalizeIso(value, words)
  const moment = iso === undefined ? undefined : momentOf(iso)
  return moment ? [{ moment, origin }] : []
}

function datesIn(data: LinkedData, nodes: readonly LinkedNode[], key: string, words: Words): Dated[] {
  return nodes.flatMap((node) => {
    const text = data.textOf(node, key)
    const field = key === 'dateModified' ? 'modified' : 'published'
    return text ? datedIn({ value: text.value, origin: data.originOf(node, field, text.path) }, words) : []
  })
}

const LAST_PART = / [|–—·] ([^|–—·]{6,30})$/

/** A title may end in the day: `Rain falls | The Globe | 05.03.2024` */
function dateBehind({ value, origin }: Clue, words: Words, lang: string | undefined): Dated[] {
  const part = LAST_PART.exec(value)?.[1]
  const date = part === undefined ? undefined : dateOf(part, words, lang)
  const moment = date && date.start === 0 && date.end === part?.length ? momentOf(date.iso) : undefined
  return moment ? [{ moment, origin }] : []
}

const IN_PATH = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/.-]|$)/

/** `https://example.org/2024/03/05/rain` → 5 March 2024 */
function dateInUrl({ value, origin }: Clue): Dated[] {
  const [, year, month = '', day = ''] = IN_PATH.exec(value) ?? []
  const moment = year ? momentOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined
  return moment ? [{ moment, origin: { ...origin, rule: 'html/metadata/url/publishedAt' } }] : []
}
