import type { Span } from '../edit/edit.js'
import { saidBy, type WarningCode } from './warnings.table.js'

/** Something that you should know about a document. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  /** The part of the source that caused the warning. */
  readonly source?: Span
}

/** Creates a warning with its message: `warn('site-rules-unmatched', { detail: '.story' })` */
export function warn(
  code: WarningCode,
  { detail = '', source }: { readonly detail?: string; readonly source?: Span } = {},
): Warning {
  const message = saidBy(code).message.replace('…', () => detail)
  return { code, message, ...(source && { source: { start: source.start, end: source.end } }) }
}
