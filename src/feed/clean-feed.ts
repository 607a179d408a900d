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
import type { Channel, Entry, FeedMedia, Written } from './entry.js'
import { unescapeMarkup } from './escapes.js'
import { checkHow } from './how.js'
import { readJsonFeed } from './read-json-feed.js'
import { readXmlFeed } from './read-xml-feed.js'

/** How a feed is cleaned: `{ options: { quotes: 'curly' }, hints: { lang: 'en' } }` */
export interface CleanFeedOptions {
  /** What the cleaner is told. Feeds that share this object share the cleaner. */
  readonly options?: CleanerOptions | undefined
  /** What is known of the feed: `url`, where it was found, completes its links; `lang` goes before what it says. */
  readonly hints?: Pick<Hints, 'url' | 'lang'> | undefined
}

/**
 * One item of a feed.
 *
 * `{ id: 'urn:1', document: { title: 'R&D', … }, media: [{ url: 'https://paper.example/a.mp3' }], … }`
 */
export interface FeedItem {
  /** What tells it from others, as the feed has it. */
  readonly id?: string
  /** The text or HTML of the item, without the escapes of the feed: what the document’s offsets count in. */
  readonly source: string
  /** The story; title, address, dates, authors and tags are those of the feed where it has them. */
  readonly document: CleanDocument
  /** Pictures, sounds and films that the feed names for it. */
  readonly media: readonly FeedMedia[]
}

/**
 * A feed with its items cleaned, in the order of the feed.
 *
 * `{ title: 'Harbour', items: [{ document: {…}, source: '<p>…' }], warnings: [] }`
 */
export interface CleanFeed {
  readonly title?: string
  /** The page that it is the feed of. */
  readonly url?: string
  /** BCP 47. */
  readonly lang?: string
  readonly items: readonly FeedItem[]
  readonly warnings: readonly Warning[]
}

/**
 * Reads a feed and cleans each of its items: RSS of every age, RDF, Atom, JSON Feed. Broken feeds give what is there;
 * what is no feed gives no items, and a warning. Nothing is loaded, and no entity of a document type is expanded.
 * Throws a `TypeError` for anything but a string, and a `CopydeskOptionError` for wrong options.
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

/** What cleans the parts of an item. */
interface FeedCleaners {
  readonly story: (written: Written, hints: Hints) => { source: string; document: CleanDocument }
  readonly headline: (written: Written) => string
  /** Of a field that is plain text: a name, a tag. */
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

/** What the feed says of an item goes before what its text says; that stood in no place of the text. */
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
  cleanerFor('text', options) // complains of wrong options, though there be no items
  // No rule may take a headline for a line of boilerplate.
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
