import { cleanFeed } from 'copydesk/feed'
import { decodeBytes } from 'copydesk/node'
import { wholeOf } from './bytes.js'
import type { Input } from './inputs.js'
import type { Item } from './item.js'

type OnRead = (bytes: number) => void

/** A file that is one record: a page, a text. */
export async function* fileOf(input: Input, field: 'html' | 'text', onRead: OnRead): AsyncGenerator<Item> {
  yield { page: await wholeOf(input, onRead), field, head: { id: input.name } }
}

/** Nothing is cleaned here but what the feed says of its items. */
const LEAST = { packs: [], changes: false } as const

/** The items of a feed, each a record. What is no feed is an error. */
export async function* feedItemsOf(input: Input, onRead: OnRead): AsyncGenerator<Item> {
  const { text } = decodeBytes(await wholeOf(input, onRead))
  const { items, warnings } = cleanFeed(text, { options: LEAST })
  if (warnings.length > 0) yield { fault: 'not-a-record', message: 'no feed that can be read' }
  for (const { id, source, document } of items) {
    const { url, lang, title, authors, publishedAt, tags } = document
    yield {
      record: {
        id: id ?? url ?? null,
        ...{ url, lang, title, publishedAt, tags },
        ...(authors.length > 0 && { authors }),
        raw: source,
      },
    }
  }
}
