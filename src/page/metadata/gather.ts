import { attributeOf, isHidden } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { Cue } from '../read/cue.js'
import { tagOf } from '../read/tags.js'

/** What the attributes of an element say about its text, as bits. */
export const Says = {
  author: 1 << 0,
  date: 1 << 1,
  modified: 1 << 2,
  headline: 1 << 3,
  /** By `rel` or `itemprop`, rather than by its class. */
  explicit: 1 << 4,
  /** It links to the page of an author. */
  profile: 1 << 5,
} as const

/** The elements that may provide metadata, each list in source order. */
export interface Gathered {
  readonly metas: readonly number[]
  readonly links: readonly number[]
  readonly linkedData: readonly number[]
  readonly h1s: readonly number[]
  readonly lesserHeadings: readonly number[]
  readonly anchors: readonly number[]
  readonly trails: readonly number[]
  /** Elements that say that they hold a headline, a name or a date, by the bits of `Says`. */
  readonly saying: ReadonlyMap<number, number>
  readonly title: number
  readonly html: number
  readonly base: number
}

const MOST_OF_KIND = 400
const LONGEST_NAMES = 400

/** Looks at each element and each attribute of a page once. */
export function gather(page: Page): Gathered {
  const { elements, tag, parent, attribute, attributeName, valueStart, valueEnd, html } = page
  const [metas, links, linkedData, h1s]: [number[], number[], number[], number[]] = [[], [], [], []]
  const [lesserHeadings, anchors, trails]: [number[], number[], number[]] = [[], [], []]
  const saying = new Map<number, number>()
  const ofClasses = new Map<number, number>()
  let [title, root, base] = [-1, -1, -1]
  const say = (row: number, bits: number) => {
    if (bits !== 0 && (saying.has(row) || saying.size < MOST_OF_KIND) && !isHidden(page, row))
      saying.set(row, (saying.get(row) ?? 0) | bits)
  }
  for (let row = 1; row < elements; row++) {
    switch (tag[row]) {
      case META:
        if (metas.length < MOST_METAS) metas.push(row)
        break
      case LINK:
        if (links.length < MOST_OF_KIND) links.push(row)
        break
      case SCRIPT:
        break
      case TITLE: {
        const around = tag[parent[row] as number]
        if (title < 0 && (around === HEAD || around === HTML || parent[row] === 0 || around === BODY)) title = row
        break
      }
      case HTML:
        if (root < 0) root = row
        break
      case BASE:
        if (base < 0) base = row
        break
      case H1:
        if (h1s.length < MOST_OF_KIND && !isHidden(page, row)) h1s.push(row)
        break
      case H2:
      case H3:
        if (lesserHeadings.length < MOST_OF_KIND && !isHidden(page, row)) lesserHeadings.push(row)
        break
      case A:
        if (anchors.length < MOST_ANCHORS) anchors.push(row)
        break
      case TIME:
        say(row, Says.date)
    }
    const names = saidByNames(page, row, ofClasses)
    if (names !== 0) say(row, names)
    const end = attribute[row + 1] as number
    for (let at = attribute[row] as number; at < end; at++) {
      const name = attributeName[at] as number
      if (
        name !== Attribute.rel &&
        name !== Attribute.itemprop &&
        name !== Attribute.property &&
        name !== Attribute.href &&
        name !== Attribute.itemtype
      )
        continue
      const value = html.slice(
        valueStart[at],
        Math.min(valueEnd[at] as number, (valueStart[at] as number) + LONGEST_NAMES),
      )
      if (name === Attribute.href) {
        if (tag[row] === A && MAY_BE_PROFILE.test(value) && isProfile(value)) say(row, Says.profile)
      } else if (name === Attribute.itemtype) {
        if (value.endsWith('/BreadcrumbList')) trails.push(row)
      } else if (tag[row] !== META && tag[row] !== LINK) say(row, saidByProperty(value))
      else if (tag[row] === META && name === Attribute.itemprop) {
        const said = saidByProperty(value)
        if ((said & Says.date) !== 0) saying.set(row, said)
      }
    }
  }
  for (const row of page.telling) if (tag[row] === SCRIPT) linkedData.push(row)
  return { metas, links, linkedData, h1s, lesserHeadings, anchors, trails, saying, title, html: root, base }
}

const MOST_METAS = 2000
const MOST_ANCHORS = 3000

const BYLINE =
  /by-?line|auth?or(?!i[sz]|ity)|auteur|redakt|redact|reporter|writer|contributor|journalist|verfasser|creator/i
const NOT_BYLINE =
  /avatar|bio(?:graph|s?\b|[-_])|description|image|photo|picture|social|follow|share|comment|related|teaser|promo|newsletter|card\b|quot(?:e|ation)|zitat|testimonial|licen[cs]e/i
const DATE =
  /date(?!picker|base)|(?<!life|run|show|over|real|full|some)time(?!line|out|zone|r\b)|publish(?:ed|ing)?(?:[-_ ]?(?:on|at|date))|posted|pubdate|datum|fecha|\bpublished\b|\bupdated\b/i
const MODIFIED = /updat|modif|edited|revis/i
const NOT_DATE = /comment|related|teaser|promo|candidate|mandate|update-profile/i
const HEADLINE =
  /(?:^|\s|__)(?:(?:entry|post|article|story|page|news|single|content|blog)[-_]?(?:title|headline)|headline|title)(?:\s|$)/i
/** Nearly all names have none of these. */
const HINT =
  /by-?line|auth?or|auteur|reda[ck]t|reporter|writer|contributor|journalist|verfasser|creator|date|time|publish|posted|datum|fecha|title|headline|vcard|\bfn\b/i
const CARD = /(?:^|\s)(?:vcard|fn)(?:\s|$)/

function saidByNames({ classes, ids, classNames, cues }: Page, row: number, known: Map<number, number>): number {
  let bits = 0
  for (const number of [classes[row] as number, ids[row] as number]) {
    if (number < 0) continue
    let said = known.get(number)
    if (said === undefined) {
      said = judge((classNames.values[number] as string).slice(0, LONGEST_NAMES))
      known.set(number, said)
    }
    bits |= said
  }
  if (((cues[row] as number) & Cue.comments) !== 0) return bits & ~Says.headline
  return bits
}

function judge(names: string): number {
  if (!HINT.test(names)) return 0
  let bits = 0
  if ((BYLINE.test(names) || CARD.test(names)) && !NOT_BYLINE.test(names)) bits |= Says.author
  if (DATE.test(names) && !NOT_DATE.test(names)) bits |= MODIFIED.test(names) ? Says.date | Says.modified : Says.date
  if (HEADLINE.test(names)) bits |= Says.headline
  return bits
}

/** What `rel`, `itemprop` and `property` say: `itemprop="datePublished"` → `Says.date | Says.explicit` */
function saidByProperty(value: string): number {
  let bits = 0
  if (AUTHOR_PROPERTY.test(value)) bits |= Says.author | Says.explicit
  if (DATE_PROPERTY.test(value)) bits |= Says.date | Says.explicit
  if (MODIFIED_PROPERTY.test(value)) bits |= Says.date | Says.modified | Says.explicit
  if (HEADLINE_PROPERTY.test(value)) bits |= Says.headline | Says.explicit
  return bits
}

const AUTHOR_PROPERTY = /(?:^|[\s:])(?:author|creator)(?:\s|$)/i
const DATE_PROPERTY = /(?:^|[\s:])(?:datepublished|datecreated|pubdate|published)(?:\s|$)/i
const MODIFIED_PROPERTY = /(?:^|[\s:])datemodified(?:\s|$)/i
const HEADLINE_PROPERTY = /(?:^|[\s:])headline(?:\s|$)/i

const FOLDERS =
  'author authors writer writers contributor contributors reporter reporters journalist journalists columnist columnists ' +
  'byline by editors staff auteur auteurs autor autores autoren autori autore signataires verfasser redaktion ' +
  'redaktor redaccion firmas people profile profil'
const PROFILE = /* @__PURE__ */ new RegExp(
  `/(?:${FOLDERS.replaceAll(' ', '|')})/[^/?#]{1,80}(?:/[^/?#]{1,40})?/?(?:[?#]|$)`,
  'i',
)
const MAY_BE_PROFILE = /\/[a-z]{2,12}\/[^/]/i

/** Whether an address is the page of an author: `/author/ana-ruiz`, but not `/author/ana-ruiz/2024/rain/` */
const isProfile = (href: string): boolean => PROFILE.test(href)

/** The value of an attribute if the row is an element: -1 is none. */
export const valueAt = (page: Page, row: number, attribute: number): string | undefined =>
  row < 0 ? undefined : attributeOf(page, row, attribute)

const META = /* @__PURE__ */ tagOf('meta')
const LINK = /* @__PURE__ */ tagOf('link')
const SCRIPT = /* @__PURE__ */ tagOf('script')
const TITLE = /* @__PURE__ */ tagOf('title')
const HTML = /* @__PURE__ */ tagOf('html')
const HEAD = /* @__PURE__ */ tagOf('head')
const BODY = /* @__PURE__ */ tagOf('body')
const BASE = /* @__PURE__ */ tagOf('base')
const H1 = /* @__PURE__ */ tagOf('h1')
const H2 = /* @__PURE__ */ tagOf('h2')
const H3 = /* @__PURE__ */ tagOf('h3')
const A = /* @__PURE__ */ tagOf('a')
const TIME = /* @__PURE__ */ tagOf('time')
