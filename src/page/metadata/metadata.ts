import { Budgets } from '../../budget.js'
import { once } from '../../characters/once.js'
import type { Feed, Found, FoundField, PageMetadata } from '../../document.js'
import { Scorer } from '../../forest/forest.js'
import { languageTag } from '../../language/tags.js'
import type { Words } from '../../locale/at-hand.js'
import { repairEncoding } from '../../repair/mojibake/mojibake.js'
import { agencyNamed } from '../../story/agencies.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { AUTHOR_COLUMNS, type AuthorsCandidate, authorCandidates } from './authors.js'
import { AUTHORS_FOREST } from './authors.table.js'
import { type Clue, clueIn, inOneLine } from './clue.js'
import { DATE_COLUMNS, type DateCandidate, dateCandidates } from './dates.js'
import { DATE_FOREST } from './dates.table.js'
import { valueAt } from './gather.js'
import { boundedJson, fieldIn } from './linked-data.js'
import { landmarksOf } from './place.js'
import { sectionOf, tagsOf } from './sections.js'
import { inFull, linkedClues, readSources, type Sources } from './sources.js'
import { headlineOf, TITLE_COLUMNS, type TitleCandidate, titleCandidates } from './titles.js'
import { TITLE_FOREST } from './titles.table.js'

/** The columns of candidates, field by field, as the trees ask for them. */
export const columns = { title: TITLE_COLUMNS, authors: AUTHOR_COLUMNS, date: DATE_COLUMNS }

export interface MetadataOptions {
  /** Where the page was found. */
  readonly url?: string | undefined
  /** Those of the languages at hand. */
  readonly words: Words
  readonly budgets?: Budgets
  /** Whether the JSON-LD itself is requested. */
  readonly jsonLd?: boolean | undefined
}

/**
 * The least scores, in log-odds, of the authors and the date that are answered. By folds of sites the one of authors loses 0.5% of the right
 * ones; a third of the pages whose gold has no author still get one.
 */
const LEAST_AUTHORS = -1.5
const LEAST_DATE = -3

interface Candidates {
  readonly titles: readonly TitleCandidate[]
  readonly authors: readonly AuthorsCandidate[]
  readonly dates: readonly DateCandidate[]
}

/** All candidates of a page, for the trainer. Names and dates are looked for around the title that was chosen. */
export function readCandidates(page: Page, { url, words, budgets = new Budgets() }: MetadataOptions): Candidates {
  return candidatesIn(readSources(page, words, budgets, url)).candidates
}

function candidatesIn(sources: Sources) {
  const titles = titleCandidates(sources)
  const title = best(titles, titleScorer())?.chosen
  const marks = landmarksOf(sources.page, headlineOf(sources, title))
  const lang = languageClue(sources)
  const candidates = {
    titles,
    authors: authorCandidates(sources, marks),
    dates: dateCandidates(sources, marks, lang?.value),
  }
  return { title, lang, candidates }
}

const titleScorer = /* @__PURE__ */ once(() => new Scorer(TITLE_FOREST, TITLE_COLUMNS))
const authorScorer = /* @__PURE__ */ once(() => new Scorer(AUTHORS_FOREST, AUTHOR_COLUMNS))
const dateScorer = /* @__PURE__ */ once(() => new Scorer(DATE_FOREST, DATE_COLUMNS))

interface Scored<Candidate> {
  readonly chosen: Candidate
  readonly score: number
}

/** The candidate with the highest score; the first of equals. */
function best<Candidate extends { readonly columns: readonly number[] }>(
  candidates: readonly Candidate[],
  scorer: Scorer,
  least = Number.NEGATIVE_INFINITY,
): Scored<Candidate> | undefined {
  let found: Scored<Candidate> | undefined
  for (const chosen of candidates) {
    const score = scorer.score(chosen.columns)
    if (score > (found?.score ?? least)) found = { chosen, score }
  }
  return found
}

/**
 * What a page says of its story, each field with the place that provides it. Title, authors and date are chosen among all
 * candidates by small forests that were trained on pages of other sites; fields that a page says once go by priority. Unknown
 * fields are absent. Never throws, takes time in proportion to the page.
 *
 * `<title>Rain falls | The Globe</title><meta property="og:site_name" content="The Globe">`
 * → `{ title: 'Rain falls', siteName: 'The Globe', authors: [], found: { … } }`
 */
export function readMetadata(
  page: Page,
  { url, words, budgets = new Budgets(), jsonLd }: MetadataOptions,
): PageMetadata {
  const sources = readSources(page, words, budgets, url)
  const { title, lang, candidates } = candidatesIn(sources)
  const authors = best(candidates.authors, authorScorer(), LEAST_AUTHORS)?.chosen
  const date = best(candidates.dates, dateScorer(), LEAST_DATE)?.chosen
  const { gathered, metas, base } = sources
  const linksOf = (relation: RegExp, rule: string) =>
    gathered.links
      .filter((row) => relation.test(valueAt(page, row, Attribute.rel) ?? ''))
      .flatMap((row) => clueIn(page, row, Attribute.href, rule))
      .flatMap((clue) => inFull(clue, base))
  const canonical = sources.urls[0]
  const images = [...(metas.get('image') ?? []), ...linkedClues(sources, 'image', 'image', 'thumbnailUrl')]
  const fields: { readonly [Field in FoundField]?: Clue | undefined } = {
    title,
    ...datesOf(date, candidates.dates),
    agency: agencyOf(sources),
    siteName: sources.siteNames[0],
    url: canonical,
    canonicalUrl: canonical,
    ampUrl: linksOf(AMP, 'amp')[0],
    description: [...(metas.get('description') ?? []), ...linkedClues(sources, 'description', 'description')][0],
    image: images.flatMap((clue) => inFull(clue, base))[0],
    favicon: linksOf(ICON, 'icon')[0] ?? linksOf(TOUCH_ICON, 'icon')[0],
    section: sectionOf(sources, title?.value),
    lang,
  }
  const names = authors?.names ?? []
  const metadata: PageMetadata = { authors: names.map((name) => repairEncoding(name)), found: {} }
  const values: Record<string, string> = {}
  for (const [field, clue] of Object.entries(fields)) {
    if (!clue) continue
    values[field] = PRINTED.has(field) ? repairEncoding(clue.value) : clue.value
    metadata.found[field as FoundField] = [clue.found]
  }
  Object.assign(metadata, values)
  if (authors) metadata.found.authors = [...authors.found]
  const tags = tagsOf(sources, names)
  if (tags.length > 0) {
    metadata.tags = tags.map(({ value }) => value)
    metadata.found.tags = [...new Set(tags.map(({ found }) => found))]
  }
  const feeds = feedsOf(sources)
  if (feeds.length > 0) {
    metadata.feeds = feeds.map(({ feed }) => feed)
    metadata.found.feeds = feeds.map(({ found }) => found)
  }
  if (jsonLd && sources.data.roots.length > 0) metadata.jsonLd = boundedJson(sources.data.roots)
  return metadata
}

/** The fields that are text to read, and may be garbled as the story may. */
const PRINTED: ReadonlySet<string> = /* @__PURE__ */ new Set(['title', 'siteName', 'description', 'section'])
const AMP = /^\s{0,9}amphtml\s{0,9}$/i
const ICON = /(?:^|\s)icon(?:\s|$)/i
const TOUCH_ICON = /^\s{0,9}apple-touch-icon/i
const A_DAY = 24 * 60

/** The date that was chosen, the one before if it is that of a later edition, and the last change. */
function datesOf(date: DateCandidate | undefined, all: readonly DateCandidate[]) {
  const isAfter = ({ moment }: DateCandidate) => !date || moment.wall > date.moment.wall - A_DAY
  const modified = all.find((each) => each.change !== undefined && isAfter(each))?.change
  const first =
    date && !date.isPublished ? all.find((each) => each.isPublished && each.moment.wall < date.moment.wall) : undefined
  return { publishedAt: date, firstPublishedAt: first, modifiedAt: modified }
}

const BETWEEN_HOUSES = /[,;|/&]| and | et | und /

/** The first agency that the head or the JSON-LD names as an author: `Le Globe et AFP` → `Agence France-Presse` */
function agencyOf(sources: Sources): Clue | undefined {
  const { data, nodes, metas } = sources
  const linked = nodes.flatMap((node) =>
    data.valuesOf(node, 'author').map((author) => ({
      value: data.lineOf(typeof author.value === 'string' ? author.value : fieldIn(author, 'name')),
      found: data.foundIn(node, 'agency', typeof author.value === 'string' ? author.path : `${author.path}.name`),
    })),
  )
  for (const { value, found } of [...linked, ...(metas.get('authors') ?? [])]) {
    const agency = value.slice(0, 200).split(BETWEEN_HOUSES).map(agencyNamed).find(Boolean)
    if (agency !== undefined) return { value: agency, found }
  }
  return undefined
}

/** The formats of feeds by the type of a link. `application/json` is that of older JSON Feeds, and of much else. */
const FEED_TYPES: ReadonlyMap<string, Feed['type']> = /* @__PURE__ */ new Map([
  ['application/rss+xml', 'rss'],
  ['application/rdf+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json'],
])
const JSON_FEED = /\bfeed(?:\.json|\/json)?\/?(?:[?#]|$)/i
const ALTERNATE = /(?:^|\s)alternate(?:\s|$)/i
const MOST_FEEDS = 20

/** The feeds that a page links to in its head, each once. */
function feedsOf({ page, gathered, base }: Sources): { readonly feed: Feed; readonly found: Found }[] {
  const feeds = new Map<string, { readonly feed: Feed; readonly found: Found }>()
  for (const row of gathered.links) {
    if (feeds.size === MOST_FEEDS || !ALTERNATE.test(valueAt(page, row, Attribute.rel) ?? '')) continue
    const said = inOneLine(valueAt(page, row, Attribute.type) ?? '').toLowerCase()
    const title = inOneLine((valueAt(page, row, Attribute.title) ?? '').slice(0, 200))
    for (const { value, found } of clueIn(page, row, Attribute.href, 'feed').flatMap((clue) => inFull(clue, base))) {
      const type = FEED_TYPES.get(said) ?? (said === 'application/json' && JSON_FEED.test(value) ? 'json' : undefined)
      if (type && !feeds.has(value))
        feeds.set(value, { feed: { url: value, type, ...(title !== '' && { title }) }, found })
    }
  }
  return [...feeds.values()]
}

/** The language that a page declares: `<html lang="en_GB">` → `en-GB` */
function languageClue(sources: Sources): Clue | undefined {
  const { page, gathered, metas } = sources
  const said = gathered.html < 0 ? [] : clueIn(page, gathered.html, Attribute.lang, 'lang')
  for (const { value, found } of [
    ...said,
    ...(metas.get('lang') ?? []),
    ...linkedClues(sources, 'lang', 'inLanguage'),
  ]) {
    const lang = languageTag(value)
    if (lang !== undefined) return { value: lang, found }
  }
  return undefined
}
