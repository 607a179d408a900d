import type { RecordErrorCode } from 'copydesk/node'

/** The unparsed content of one record. Threads parse it, so that reading is fast. */
export type Item =
  /** A line of NDJSON, or a JSON value. */
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

/** The approximate size of an item in bytes. */
export function sizeOf(item: Item): number {
  if ('json' in item) return item.json.length
  if ('page' in item) return item.page.length
  if ('fault' in item) return 100
  return Object.values(item.record).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 20),
    100,
  )
}
