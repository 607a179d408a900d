import { decodeBytes } from 'copydesk/node'
import type { FaultCode, Item } from '../read/item.js'

/** What an item holds: a value, or why there is none. */
export type Held =
  | { readonly value: unknown; readonly content: Uint8Array | string }
  | { readonly fault: { readonly code: FaultCode; readonly message: string }; readonly content: Uint8Array | string }

/** The record of an item. `content` is what it was made of, for its hash. */
export function heldIn(item: Item): Held {
  if ('fault' in item) return { content: item.message, fault: { code: item.fault, message: item.message } }
  if ('record' in item) return { content: JSON.stringify(item.record), value: item.record }
  const { text } = decodeBytes(item.json)
  if (text.trim() === '')
    return { content: item.json, fault: { code: 'blank-line', message: 'there is nothing on this line' } }
  try {
    return { content: item.json, value: JSON.parse(text) }
  } catch {
    return { content: item.json, fault: { code: 'bad-json', message: 'this line is not JSON' } }
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the fields with texts are called. */
export type TextFields = { readonly [part in 'raw' | 'html' | 'text']?: string | undefined }

/** The text of a record: the first that is not empty of `raw`, `html` and `text`; a bare text is one. */
export function sourceIn(value: unknown, fields: TextFields = {}): string | undefined {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  const sources = (['raw', 'html', 'text'] as const).map((part) => value[fields[part] ?? part])
  const texts = sources.filter((source) => typeof source === 'string')
  return texts.find((text) => text !== '') ?? texts[0]
}
