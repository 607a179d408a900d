/** What can be wrong with a record before it is cleaned; the codes are those of `copydesk filter`. */
export type FaultCode =
  | 'bad-json'
  | 'blank-line'
  | 'broken-input'
  | 'line-too-long'
  | 'not-a-record'
  | 'time-limit'
  | 'worker-died'

/** What was read for one record: it as JSON, itself, or why there is none. */
export type Item =
  | { readonly json: Uint8Array }
  | { readonly record: Readonly<Record<string, unknown>> }
  | { readonly fault: FaultCode; readonly message: string }

/** How many bytes an item weighs, about. */
export function sizeOf(item: Item): number {
  if ('json' in item) return item.json.length
  if ('fault' in item) return 100
  return Object.values(item.record).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 20),
    100,
  )
}
