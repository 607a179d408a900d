import { cleanFeed } from 'copydesk/feed'
import { decodeBytes } from 'copydesk/node'
import { wholeOf } from './bytes.js'
import type { Input } from './inputs.js'
import type { Item } from './item.js'

type OnRead = (bytes: number) => void

/** A file with one record: a page or a text. */
export async function* fileOf(input: Input, field: 'html' | 'text', onRead: OnRead): AsyncGenerator<Item> {
  yield { page: await wholeOf(input, onRead), field, head: { id: input.name } }
}

/** Cleans only the metadata of feed items here. */
const LEAST = { packs: [], changes: false } as const

/** The items of a feed as records. A file that is not a feed is an error. */
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
