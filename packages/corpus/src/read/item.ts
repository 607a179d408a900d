import type { RecordErrorCode } from 'copydesk/node'

/** What was read for one record, as it was read: threads make a record of it, so that reading takes little time. */
export type Item =
  /** A line of NDJSON, or a value of JSON. */
  | { readonly json: Uint8Array }
  | { readonly record: Readonly<Record<string, unknown>> }
  /** A page or a text in whatever encoding, the field that it is to stand in, and the rest of its record. */
  | {
      readonly page: Uint8Array
      readonly field: 'html' | 'text'
      readonly head: Readonly<Record<string, unknown>>
      readonly contentType?: string
    }
  /** Why there is none. `inputHash`: of what stood there, if that is known. */
  | { readonly fault: RecordErrorCode; readonly message: string; readonly inputHash?: string }

/** How many bytes an item weighs, about. */
export function sizeOf(item: Item): number {
  if ('json' in item) return item.json.length
  if ('page' in item) return item.page.length
  if ('fault' in item) return 100
  return Object.values(item.record).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 20),
    100,
  )
}
