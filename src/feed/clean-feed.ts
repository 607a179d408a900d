import { cleanerFor, wordsFor } from '../cleaner-as.js'
import { normalizeIso } from '../date/iso.js'
import { looksLikeHtml } from '../html/detect.js'
import type { CleanDocument, CleanerOptions, Hints, Warning } from '../index.js'
import { notAString } from '../input.js'
import { languageTag } from '../language/tags.js'
import type { Words } from '../locale/at-hand.js'
import { authorsOf } from '../news/byline.js'
import { readHints } from '../options/options.js'
import { withOwnStrings } from '../own-strings.js'
import { warn } from '../quality/warning.js'
import { unpolluted } from '../unpolluted.js'
import { unescapeMarkup } from './element.js'
import type { Channel, Entry, FeedMedia, Written } from './entry.js'
import { checkHow } from './how.js'
import { readJsonFeed } from './read-json-feed.js'
import { readXmlFeed } from './read-xml-feed.js'

/** How to clean a feed: `{ options: { quotes: 'curly' }, hints: { lang: 'en' } }` */
export interface CleanFeedOptions {
  /** The options of the cleaner. Feeds with the same object share a cleaner. */
  readonly options?: CleanerOptions | undefined
  /** What is known about the feed. `url` resolves its links, and `lang` overrides its language. */
  readonly hints?: Pick<Hints, 'url' | 'lang'> | undefined
}

/**
 * One item of a feed.
 *
 * `{ id: 'urn:1', document: { title: 'R&D', … }, media: [{ url: 'https://paper.example/a.mp3' }], … }`
 */
export interface FeedItem {
  /** The ID of the item in the feed. */
  readonly id?: string
  /** The text or HTML of the item without the escapes of the feed. The offsets of the document refer to it. */
  readonly source: string
  /** The story. Title, URL, dates, authors and tags come from the feed if it has them. */
  readonly document: CleanDocument
  /** The images, audio and video files of the item. */
  readonly media: readonly FeedMedia[]
}

/**
 * A feed with its cleaned items, in the order of the feed.
 *
 * `{ title: 'Harbour', items: [{ document: {…}, source: '<p>…' }], warnings: [] }`
 */
export interface CleanFeed {
  readonly title?: string
  /** The URL of the page that the feed belongs to. */
  readonly url?: string
  /** The language as a BCP 47 tag. */
  readonly lang?: string
  readonly items: readonly FeedItem[]
  readonly warnings: readonly Warning[]
}

/**
 * Parses a feed and cleans each item: all versions of RSS, RDF, Atom and JSON Feed. A broken feed gives the items that
 * can be read. A source that is not a feed gives no items and a warning. Loads nothing, and expands no entities of a
 * document type. Throws a `TypeError` for a source that is not a string, and a `CopydeskOptionError` for invalid options.
 *
 * `cleanFeed('<rss>…<item><title>Rain</title>…').items[0]?.document.title` → `'Rain'`
 */
export function cleanFeed(source: string, how: CleanFeedOptions = {}): CleanFeed {
  checkHow(how, 'cleanFeed', ['options', 'hints'])
  return unpolluted(() => feedIn(source, how))
}

function feedIn(source: string, how: CleanFeedOptions): CleanFeed {
  const { options = DEFAULTS } = how
  const hints = readHints(how.hints ?? {})
  if (typeof source !== 'string') throw notAString(source)
  const cleaners = cleanersFor(options)
  const channel = read(source, hints.url)
  if (!channel) return { items: [], warnings: [warn('not-a-feed')] }
  const title = channel.title && cleaners.headline(channel.title)
  const lang = hints.lang ?? (channel.lang === undefined ? undefined : languageTag(channel.lang))
  return {
    ...withOwnStrings({ ...(title && { title }), ...(channel.url !== undefined && { url: channel.url }) }),
    ...(lang !== undefined && { lang }),
    items: channel.entries.map((entry) => itemOf(entry, cleaners, hints.lang, lang)),
    warnings: [],
  }
}

const JSON_OBJECT = /^\s*\{/

function read(source: string, base: string | undefined): Channel | undefined {
  return JSON_OBJECT.test(source) ? readJsonFeed(source, base) : readXmlFeed(source, base)
}

/** The cleaners for the parts of an item. */
interface FeedCleaners {
  readonly story: (written: Written, hints: Hints) => { source: string; document: CleanDocument }
  readonly headline: (written: Written) => string
  /** For plain-text fields: a name, a tag. */
  readonly line: (line: string) => string
  readonly words: () => Words
}

function itemOf(entry: Entry, cleaners: FeedCleaners, told: string | undefined, around: string | undefined): FeedItem {
  const { id, url, content = { text: '' }, media } = entry
  const title = entry.title && cleaners.headline(entry.title)
  const lang = told ?? (entry.lang === undefined ? undefined : languageTag(entry.lang)) ?? around
  const { source, document } = cleaners.story(content, {
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    ...(title && { title }),
  })
  const said = { ...(id !== undefined && { id }), media }
  return { ...withOwnStrings(said), source, document: withFactsOf(entry, document, cleaners) }
}

/** Fields of the feed override those of the text, and have no position in it. */
function withFactsOf(
  { published, modified, bylines, tags }: Entry,
  document: CleanDocument,
  { line: clean, words }: FeedCleaners,
): CleanDocument {
  const known = words()
  const publishedAt = published === undefined ? undefined : normalizeIso(published, known)
  const modifiedAt = modified === undefined ? undefined : normalizeIso(modified, known)
  const authors = [...new Set(bylines.flatMap((byline) => authorsOf(clean(byline), known, document.lang)))]
  const terms = [...new Set(tags.map(clean).filter((tag) => tag !== ''))]
  const facts = {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(authors.length > 0 && { authors }),
    ...(terms.length > 0 && { tags: terms }),
  }
  const found = Object.fromEntries(Object.entries(document.found).filter(([field]) => !(field in facts)))
  return { ...document, ...withOwnStrings(facts), found }
}

const DEFAULTS: CleanerOptions = {}
const cleanersByOptions = new WeakMap<CleanerOptions, FeedCleaners>()

function cleanersFor(options: CleanerOptions): FeedCleaners {
  const known = cleanersByOptions.get(options)
  if (known) return known
  cleanerFor('text', options) // checks the options even if there are no items
  // No rule may mistake a headline for boilerplate.
  const lone = { ...options, packs: [], changes: false }
  const kindOf = ({ text, plain }: Written) => (!plain && looksLikeHtml(text) ? 'html' : 'text')
  const bare = (written: Written) => (written.plain ? written : { text: unescapeMarkup(written.text) })
  const cleaners: FeedCleaners = {
    story: (written, hints) => {
      const content = bare(written)
      return { source: content.text, document: cleanerFor(kindOf(content), options)(content.text, hints) }
    },
    line: (line) => cleanerFor('text', lone)(line).text.replace(BREAKS, ' '),
    headline: (written) => {
      const content = bare(written)
      return cleanerFor(kindOf(content), lone)(content.text).text.replace(BREAKS, ' ')
    },
    words: () => wordsFor(options),
  }
  cleanersByOptions.set(options, cleaners)
  return cleaners
}

const BREAKS = /\n+/g
