import type { Found, PageMetadata } from '../../document.js'
import { languageTag } from '../../language/tags.js'
import type { Words } from '../../locale/at-hand.js'
import { isCategory } from '../../page/metadata/categories.table.js'
import { repairEncoding } from '../../repair/mojibake/mojibake.js'
import type { Parsed } from '../parse/parse.js'
import { Beside } from './around.js'
import { datesOf } from './dates/dates.js'
import { loneDate } from './dates/visible-dates.js'
import { faviconOf, feedsOf } from './head-links.js'
import { articlesBeside, headlineOf } from './headline.js'
import { boundedJson } from './json/json-ld.js'
import { labelledAuthors } from './labels.js'
import { nextPageOf } from './next-page/next-page.js'
import { agencyOf, authorsOf } from './people/authors.js'
import { type Authors, nobody } from './people/authors-of.js'
import { isSignedByHouse, penName, visibleAuthors } from './people/bylines.js'
import { loneByline } from './people/lone-byline.js'
import { nameKey } from './people/publisher.js'
import { datedNames, namesBelow, ownerOf } from './people/unmarked-names.js'
import { Sources } from './sources.js'
import { lookAround, type Surroundings } from './surroundings.js'
import { titleOf } from './title.js'
import { sectionOnTrail, tagLinksOf } from './trail.js'
import { type Clue, type Tags, tagsOf } from './values.js'

interface Asked {
  readonly url?: string | undefined
  readonly words: Words
  /** Whether the JSON-LD itself is wanted. */
  readonly jsonLd?: boolean | undefined
}

/** What a page says of its article, and the link to its next page, though nobody knows its full address. */
export interface PageReading extends PageMetadata {
  next?: Found
}

/**
 * What a page says of its article, in its head, in JSON-LD and around its headline, each with its origin.
 * Takes the page as `parse` gives it and its source; `url` is where it was found; `words`: those of the languages at hand. What no source says is absent.
 * Never throws; takes time in proportion to the page.
 *
 * `<title>Rain falls | The Globe</title><meta property="og:site_name" content="The Globe">`
 * → `{ title: 'Rain falls', siteName: 'The Globe', authors: [], found: { … } }`
 */
export function readMetadata(parsed: Parsed, html: string, { url, words, jsonLd }: Asked): PageReading {
  const sources = new Sources(parsed, html, url, words)
  const { publishers, naming, text } = sources
  const title = titleOf(
    {
      headings: sources.headings,
      subheadings: () => sources.subheadings(),
      headlines: sources.linked('title', 'headline'),
      metas: sources.meta('title'),
      titles: sources.titles,
    },
    publishers,
  )
  const headline = headlineOf(sources, title)
  const beside = new Beside(headline)
  let surroundings: Surroundings | undefined
  const around = () => {
    surroundings ??= lookAround({
      headline,
      others: articlesBeside(headline, sources.page),
      texts: sources.page.texts,
      reader: text,
      words,
    })
    return surroundings
  }
  const lang = languageClue(sources)
  const dates = datesOf(
    sources,
    () => {
      const { dates: elements, before, credits } = around()
      return { html, elements, before, credits, beside, lang: lang?.value, words, text }
    },
    () => loneDate(sources.page, words, lang?.value),
  )
  const bylines = (some: Surroundings) => visibleAuthors(some, naming, text, beside)
  /** A page that is signed by a house names other people, but no authors. */
  const unlessOfHouse = (look: () => Authors) => () => (isSignedByHouse(around(), naming, text) ? nobody : look())
  const authors = authorsOf(
    sources,
    () => bylines(around()),
    () => bylines({ ...around(), bylines: [], profiles: [] }),
    () => labelledAuthors(sources.page.texts, naming),
    () => penName(around(), naming, text),
    unlessOfHouse(() => datedNames(around(), naming, text, beside)),
    unlessOfHouse(() => loneByline(sources.page.texts, naming, text, beside)),
    unlessOfHouse(() => namesBelow(around(), sources.page.texts, headline, naming, text)),
    // Firms are named after people, too, but their pages have no date.
    unlessOfHouse(() => (dates.publishedAt ? ownerOf(sources.page.texts, sources.addresses) : nobody)),
  )
  const fields = plainFields(sources)
  const said = tagsOf(sources.meta('tags'), sources.listed('tags', 'keywords'))
  const links = fields.section && said.values.length > 0 ? undefined : tagLinksOf(sources, headline)
  const section =
    fields.section ?? sectionOnTrail(sources, title?.value) ?? links?.categories.find(({ value }) => isCategory(value))
  const tags = said.values.length > 0 || !links ? said : tagsOf([], nameless(links.tags, authors))
  const next = nextPageOf(sources, url)
  const nextPage = next?.href === undefined ? undefined : { value: next.href, origin: next.origin }
  const feeds = feedsOf(sources)
  const metadata: PageReading = written({ title, ...dates, ...fields, section, nextPage, lang }, authors, tags)
  if (next) metadata.next = next.origin
  if (feeds.values.length > 0) {
    metadata.feeds = feeds.values
    metadata.found.feeds = feeds.origins
  }
  if (jsonLd && sources.data.roots.length > 0) metadata.jsonLd = boundedJson(sources.data.roots)
  return metadata
}

/** What a page says in so many words, in its head or its data. */
function plainFields(sources: Sources) {
  const url =
    sources.urls[0] ?? firstOf(sources.linked('url', 'url', 'mainEntityOfPage'), (clue) => pageAddress(clue, sources))
  return {
    siteName: sources.siteNames[0],
    url,
    canonicalUrl: url,
    ampUrl: firstOf(sources.linksOf('amphtml', 'amp'), (clue) => sources.inFull(clue)),
    favicon: faviconOf(sources),
    description: sources.clues('description', 'description')[0],
    image: firstOf(sources.clues('image', 'image', 'thumbnailUrl'), (clue) => sources.inFull(clue)),
    section: sources.clues('section', 'articleSection').find(({ value }) => isCategory(value)),
    agency: agencyOf(sources),
  }
}

/** The address of a page in full, not that of a site, and without the part of it that a node names. */
function pageAddress({ value, origin }: Clue, sources: Sources): Clue[] {
  if (!FULL.test(value)) return []
  const address = value.split('#', 1)[0] as string
  return sources.inFull({ value: address, origin }).filter((clue) => !isSite(clue.value))
}

const FULL = /^https?:\/\//i
const isSite = (address: string): boolean => {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/** Links to tags but for those that name an author. */
function nameless(tags: readonly Clue[], { names }: Authors): Clue[] {
  const people = new Set(names.map(nameKey))
  return tags.filter(({ value }) => !people.has(nameKey(value)))
}

/** The best clue to each field. */
type Clues = Readonly<Record<string, Clue | undefined>>

/** Metadata with the fields that are known, each with its origin. */
function written(clues: Clues, authors: Authors, tags: Tags): PageMetadata {
  const values: Record<string, string> = {}
  const found: Record<string, Found[]> = {}
  for (const [field, clue] of Object.entries(clues)) {
    if (!clue) continue
    values[field] = PRINTED.has(field) ? repairEncoding(clue.value) : clue.value
    found[field] = [clue.origin]
  }
  if (authors.names.length > 0) found['authors'] = [...authors.origins]
  if (tags.values.length > 0) found['tags'] = tags.origins
  return {
    ...values,
    authors: authors.names.map((name) => repairEncoding(name)),
    ...(tags.values.length > 0 && { tags: tags.values }),
    found,
  }
}

/** The fields that are text to read, and may be garbled as the story may. */
const PRINTED: ReadonlySet<string> = new Set(['title', 'siteName', 'description', 'section'])

function languageClue(sources: Sources): Clue | undefined {
  const { lang: root } = sources.page
  const said = root ? sources.clueIn(root, 'lang', root.get('lang') ?? root.get('xml:lang')) : []
  return firstOf([...said, ...sources.clues('lang', 'inLanguage')], ({ value, origin }) => {
    const lang = languageTag(value)
    return lang === undefined ? [] : [{ value: lang, origin }]
  })
}

function firstOf(clues: readonly Clue[], read: (clue: Clue) => Clue[]): Clue | undefined {
  const tried = new Set<string>()
  for (const clue of clues) {
    if (tried.has(clue.value)) continue
    tried.add(clue.value)
    const [value] = read(clue)
    if (value) return value
  }
  return undefined
}
