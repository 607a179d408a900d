import type { FailedRecord, RecordPlace } from 'copydesk/node'
import { decodeBytes, remarkOn } from '../../../../src/bytes/decode-bytes.js'
import { parseLine } from '../../../../src/node/lines/line-filter.js'
import { RecordFault } from '../../../../src/node/record/filtered-record.js'
import { inputHashOf } from '../../../../src/node/record/hashes.js'
import { isRecord } from '../../../../src/record.js'
import type { Item } from '../read/item.js'
import type { Job } from './work.js'

/** The content of a job: a value, or the reason why there is none. */
export type Held =
  | { readonly value: unknown; readonly place: RecordPlace }
  | { readonly fault: FailedRecord['error']; readonly value?: unknown; readonly place: RecordPlace }

/** The record of a job, parsed as in `copydesk filter`. */
export function heldIn({ item, line, fault }: Job): Held {
  const held = read(item, line)
  return fault ? { ...held, fault } : held
}

function read(item: Item, line: number): Held {
  if ('fault' in item) {
    const { fault: code, message, inputHash = inputHashOf(message) } = item
    return { fault: { code, message }, place: { line, inputHash } }
  }
  if ('record' in item) return { value: item.record, place: { line } }
  return 'page' in item ? pageIn(item, line) : lineIn(item.json, line)
}

function pageIn({ page, field, head, contentType }: Extract<Item, { page: unknown }>, line: number): Held {
  const decoded = decodeBytes(page, { contentType })
  const remark = remarkOn(decoded)
  return {
    value: { ...head, [field]: decoded.text },
    place: { line, ...(remark && { warnings: [remark] }) },
  }
}

function lineIn(json: Uint8Array, line: number): Held {
  const inputHash = inputHashOf(json)
  try {
    const { value, warnings } = parseLine(json, line === 1)
    return { value, place: { line, inputHash, warnings } }
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error
    return { fault: { code: error.code, message: error.message }, place: { line, inputHash } }
  }
}

/** The names of the text fields. */
export type TextFields = { readonly [part in 'raw' | 'html' | 'text']?: string | undefined }

/** The text of a record: the first of `raw`, `html` and `text` that is not empty, or a plain string. */
export function sourceIn(value: unknown, fields: TextFields = {}): string | undefined {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  const sources = (['raw', 'html', 'text'] as const).map((part) => value[fields[part] ?? part])
  const texts = sources.filter((source) => typeof source === 'string')
  return texts.find((text) => text !== '') ?? texts[0]
}
