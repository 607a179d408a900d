import { absolute } from '../html/metadata/values.js'
import type { Element } from '../html/parse/node.js'
import { attributeOf } from './element.js'
import type { FeedMedia } from './entry.js'
import type { Fields } from './fields.js'

/** Elements for media, also within a group. */
const NAMES = ['enclosure', 'media:content', 'media:thumbnail', 'itunes:image']

/** The distinct files of an RSS or Atom item, in the order of the feed. `base`: resolves relative URLs. */
export function mediaOf(fields: Fields, base: string | undefined): FeedMedia[] {
  const grouped = fields.all('media:group').flatMap(({ element }) => fields.within(element, NAMES))
  const links = fields.all('link').filter(({ element }) => attributeOf(element, 'rel') === 'enclosure')
  const elements = [...NAMES.flatMap((name) => fields.all(name)), ...links].map(({ element }) => element)
  return eachOnce([...elements, ...grouped].flatMap((element) => mediumOf(element, base) ?? []))
}

function mediumOf(element: Element, base: string | undefined): FeedMedia | undefined {
  const written = attributeOf(element, 'url') ?? attributeOf(element, 'href')
  const type =
    attributeOf(element, 'type') ?? attributeOf(element, 'medium') ?? (IMAGE.test(element.name) ? 'image' : undefined)
  return medium(written, type, attributeOf(element, 'length') ?? attributeOf(element, 'filesize'), base)
}

const IMAGE = /:(?:thumbnail|image)$/

/** A file with this URL; `undefined` if the URL is invalid. */
export function medium(
  written: string | undefined,
  type: string | undefined,
  size: string | number | undefined,
  base: string | undefined,
): FeedMedia | undefined {
  const url = written === undefined ? undefined : absolute(written, base)
  if (url === undefined) return undefined
  const bytes = Number(size)
  return { url, ...(type && { type }), ...(Number.isSafeInteger(bytes) && bytes > 0 && { size: bytes }) }
}

/** Feeds list the same file as an enclosure and as media. */
export function eachOnce(media: readonly FeedMedia[]): FeedMedia[] {
  const known = new Map<string, FeedMedia>()
  for (const one of media) if (!known.has(one.url)) known.set(one.url, one)
  return [...known.values()]
}
