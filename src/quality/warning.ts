import type { Span } from '../edit/edit.js'
import { saidBy, type WarningCode } from './warnings.table.js'

/** Something that a reader of the document should know. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  /** The part of the source that says so. */
  readonly source?: Span
}

/** A warning as the table words it: `warn('site-rules-unmatched', { detail: '.story' })` */
export function warn(
  code: WarningCode,
  { detail = '', source }: { readonly detail?: string; readonly source?: Span } = {},
): Warning {
  const message = saidBy(code).message.replace('…', () => detail)
  return { code, message, ...(source && { source: { start: source.start, end: source.end } }) }
}
