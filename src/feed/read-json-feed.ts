import { absolute } from '../html/metadata/values.js'
import { readJson } from '../page/metadata/json.js'
import { isRecord } from '../record.js'
import type { Channel, Entry, FeedMedia, Written } from './entry.js'
import { eachOnce, medium } from './media.js'

type Fields = Readonly<Record<string, unknown>>

/** Parses a JSON Feed, complete or truncated; `undefined` if it is not one. https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(source: string, base: string | undefined): Channel | undefined {
  const feed = parse(source)
  if (!isRecord(feed) || !Array.isArray(feed['items'])) return undefined
  const bylines = bylinesOf(feed)
  const title = textOf(feed, 'title')
  const url = addressOf(feed, base, 'home_page_url')
  const lang = textOf(feed, 'language')
  return {
    ...(title !== undefined && { title: { text: title } }),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    entries: feed['items'].filter(isRecord).map((item) => entryOf(item, url ?? base, bylines)),
  }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return readJson(source)
  }
}

function entryOf(item: Fields, base: string | undefined, others: readonly string[]): Entry {
  const id = item['id']
  const url = addressOf(item, base, 'url', 'external_url')
  const title = textOf(item, 'title')
  const content = contentOf(item)
  const published = textOf(item, 'date_published')
  const modified = textOf(item, 'date_modified')
  const lang = textOf(item, 'language')
  const own = bylinesOf(item)
  return {
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title: { text: title } }),
    ...(content && { content }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(lang !== undefined && { lang }),
    bylines: own.length > 0 ? own : others,
    tags: listOf(item, 'tags').filter((tag) => typeof tag === 'string'),
    media: mediaOf(item, base),
  }
}

/** `attachments: [{ url, mime_type, size_in_bytes }]`, and the `image` of the item. */
function mediaOf(item: Fields, base: string | undefined): FeedMedia[] {
  const image = medium(textOf(item, 'image'), 'image', undefined, base)
  const attached = listOf(item, 'attachments').filter(isRecord)
  const files = attached.flatMap((file) => {
    const size = file['size_in_bytes']
    return (
      medium(textOf(file, 'url'), textOf(file, 'mime_type'), typeof size === 'number' ? size : undefined, base) ?? []
    )
  })
  return eachOnce([...(image ? [image] : []), ...files])
}

function contentOf(item: Fields): Written | undefined {
  const html = textOf(item, 'content_html')
  if (html !== undefined) return { text: html }
  const text = textOf(item, 'content_text') ?? textOf(item, 'summary')
  return text === undefined ? undefined : { text, plain: true }
}

/** `authors: [{ name }]`, and `author: { name }` before version 1.1. */
function bylinesOf(fields: Fields): string[] {
  return [...listOf(fields, 'authors'), fields['author']].flatMap((author) => {
    const name = isRecord(author) ? textOf(author, 'name') : undefined
    return name === undefined ? [] : [name]
  })
}

function addressOf(fields: Fields, base: string | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const written = textOf(fields, name)
    const url = written === undefined ? undefined : absolute(written, base)
    if (url !== undefined) return url
  }
  return undefined
}

function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name]
  return Array.isArray(value) ? value : []
}
