import type { Kind } from '../../cleaner-as.js'
import { type CleanerOptions, CopydeskOptionError } from '../../index.js'
import { fieldsOf, type Part, type RecordFields } from './fields.js'

/**
 * How records are cleaned: the options of a cleaner, and what concerns records and lines.
 *
 * `{ fields: { text: 'body' }, shape: 'flat' }`
 */
export interface FilterOptions extends CleanerOptions {
  /** What the fields of a record are called: `{ id: 'uuid', text: 'body' }`. */
  readonly fields?: RecordFields | undefined
  /** What a bare text and the `raw` field of a record are; found out by default. */
  readonly as?: Kind | undefined
  /** Records with the fields of a document (default), or with the same scalar columns each, for SQL. */
  readonly shape?: 'nested' | 'flat' | undefined
  /** The most bytes that a line may have; a longer one becomes an error and is never kept. 16 MiB by default. */
  readonly maxLine?: number | undefined
  /**
   * Whether records say on which line they stood; `true` by default. Without, the output is the same however an engine
   * cuts the input into parts.
   */
  readonly numbered?: boolean | undefined
  /** The number of the first line, for a part of a larger file; 1 by default. */
  readonly firstLine?: number | undefined
}

/** The same, checked and whole. */
export interface Filtering {
  readonly cleaner: CleanerOptions
  readonly fields: Readonly<Record<Part, string>>
  readonly as: Kind
  readonly shape: 'nested' | 'flat'
  readonly maxLine: number
  readonly numbered: boolean
  readonly firstLine: number
}

/** What DuckDB takes for one object, and more than any page of an article. */
const MAX_LINE = 16 * 1024 * 1024

/**
 * What is asked of a filter, with its defaults. Throws a `CopydeskOptionError` for what is wrong in what concerns records;
 * options of the cleaner are checked by the cleaner.
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
