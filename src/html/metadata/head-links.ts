import type { Feed, Found } from '../../document.js'
import { lineOf } from './line-of.js'
import type { Sources } from './sources.js'
import type { Clue } from './values.js'

const MOST_FEEDS = 20
const LONGEST_TITLE = 200
const ICON = /(?:^|\s)icon(?:\s|$)/i
const TOUCH_ICON = /^\s{0,9}apple-touch-icon/i
const ALTERNATE = /(?:^|\s)alternate(?:\s|$)/i

/** What feeds are, by the type of the link. `application/json` is that of older JSON Feeds, and of much else. */
const FEED_TYPES: Readonly<Record<string, Feed['type']>> = {
  'application/rss+xml': 'rss',
  'application/rdf+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/feed+json': 'json',
}
const JSON_FEED = /\bfeed(?:\.json|\/json)?\/?(?:[?#]|$)/i

/** The icon of a site: one for tabs, or else one for home screens. */
export function faviconOf(sources: Sources): Clue | undefined {
  const read = (relation: RegExp) =>
    sources.page.links
      .filter((link) => relation.test(link.get('rel') ?? ''))
      .flatMap((link) => sources.clueIn(link, 'icon', link.get('href')))
      .flatMap((clue) => sources.inFull(clue))
  return read(ICON)[0] ?? read(TOUCH_ICON)[0]
}

/** The feeds that a page names, each once, and where. */
export interface Feeds {
  readonly values: Feed[]
  readonly origins: Found[]
}

/** `<link rel="alternate" type="application/rss+xml" title="News" href="/feed">` → `{ url: …, type: 'rss', title: 'News' }` */
export function feedsOf(sources: Sources): Feeds {
  const feeds = new Map<string, { readonly feed: Feed; readonly origin: Found }>()
  for (const link of sources.page.links) {
    if (!ALTERNATE.test(link.get('rel') ?? '') || feeds.size === MOST_FEEDS) continue
    const href = link.get('href')
    const type = typeOf(lineOf(link.get('type') ?? '').toLowerCase(), href ?? '')
    if (!type) continue
    const title = link.get('title') ?? ''
    for (const { value: url, origin } of sources.clueIn(link, 'feed', href).flatMap((clue) => sources.inFull(clue))) {
      const named = lineOf(title.slice(0, LONGEST_TITLE))
      if (!feeds.has(url)) feeds.set(url, { feed: { url, type, ...(named !== '' && { title: named }) }, origin })
    }
  }
  const all = [...feeds.values()]
  return { values: all.map(({ feed }) => feed), origins: all.map(({ origin }) => origin) }
}

function typeOf(type: string, href: string): Feed['type'] | undefined {
  if (type === 'application/json') return JSON_FEED.test(href) ? 'json' : undefined
  return Object.hasOwn(FEED_TYPES, type) ? FEED_TYPES[type] : undefined
}
