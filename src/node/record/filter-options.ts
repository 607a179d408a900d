import type { Kind } from '../../cleaner-as.js'
import { type CleanerOptions, CopydeskOptionError } from '../../index.js'
import { fieldsOf, type Part, type RecordFields } from './fields.js'

/**
 * How to clean records: the options of a cleaner, and those for records and lines.
 *
 * `{ fields: { text: 'body' }, shape: 'flat' }`
 */
export interface FilterOptions extends CleanerOptions {
  /** The names of fields in a record: `{ id: 'uuid', text: 'body' }`. */
  readonly fields?: RecordFields | undefined
  /** The format of a plain string and of the `raw` field of a record, detected by default. */
  readonly as?: Kind | undefined
  /** Records with the fields of a document (default), or all with the same scalar columns, for SQL. */
  readonly shape?: 'nested' | 'flat' | undefined
  /**
   * The maximum length of a line in bytes. A longer line becomes an error and is never held in memory. 16 MiB by default.
   */
  readonly maxLine?: number | undefined
  /**
   * Whether records have line numbers; `true` by default. Without them, the output does not depend on how an engine
   * splits the input.
   */
  readonly numbered?: boolean | undefined
  /** The number of the first line, for a part of a larger file; 1 by default. */
  readonly firstLine?: number | undefined
}

/** The same, checked and with defaults. */
export interface Filtering {
  readonly cleaner: CleanerOptions
  readonly fields: Readonly<Record<Part, string>>
  readonly as: Kind
  readonly shape: 'nested' | 'flat'
  readonly maxLine: number
  readonly numbered: boolean
  readonly firstLine: number
}

/** The limit of DuckDB for one object, and more than any article page has. */
const MAX_LINE = 16 * 1024 * 1024

/**
 * The options of a filter with defaults. Throws a `CopydeskOptionError` for invalid options of records; the cleaner
 * checks its own.
 */
export function filteringOf(asked: FilterOptions): Filtering {
  const {
    fields,
    as = 'auto',
    shape = 'nested',
    maxLine = MAX_LINE,
    numbered = true,
    firstLine = 1,
    ...cleaner
  } = asked
  check('as', as, ['auto', 'text', 'html'])
  check('shape', shape, ['nested', 'flat'])
  check('numbered', numbered, [true, false])
  checkCount('maxLine', maxLine)
  checkCount('firstLine', firstLine)
  return { cleaner, fields: fieldsOf(fields), as, shape, maxLine, numbered, firstLine }
}

function check(option: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value))
    throw new CopydeskOptionError(option, value, allowed.map((one) => JSON.stringify(one)).join(', '))
}

function checkCount(option: string, value: unknown): void {
  if (!Number.isSafeInteger(value) || (value as number) < 1)
    throw new CopydeskOptionError(option, value, 'a whole number of 1 or more')
}
