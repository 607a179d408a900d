import { CLEANING } from '../arguments.js'
import { FLAGS, type Flag } from '../flags.js'

const cleaning = Object.fromEntries(CLEANING.map((name) => [name, FLAGS[name]])) as Pick<
  typeof FLAGS,
  (typeof CLEANING)[number]
>

/** The options of `copydesk filter`. */
export const FILTER_FLAGS = {
  'id-field': { value: 'NAME', says: 'Field with the record ID: id (default)' },
  'raw-field': { value: 'NAME', says: 'Field with text or HTML, detected: raw (default)' },
  'html-field': { value: 'NAME', says: 'Field with HTML: html (default)' },
  'text-field': { value: 'NAME', says: 'Field with plain text: text (default)' },
  'url-field': { value: 'NAME', says: 'Field with the URL: url (default)' },
  'lang-field': { value: 'NAME', says: 'Field with the language: lang (default)' },
  'title-field': { value: 'NAME', says: 'Field with the headline: title (default); filled if empty' },
  'authors-field': { value: 'NAME', says: 'Field with the authors: authors (default); filled if missing' },
  'date-field': { value: 'NAME', says: 'Field with the date: publishedAt (default); filled if missing' },
  as: {
    value: 'KIND',
    words: ['auto', 'text', 'html'],
    says: 'Format of the raw field: auto (default), text, or html',
  },
  ...cleaning,
  config: { value: 'FILE', says: 'JSON file with options of cleanLines; packs by language' },
  profile: { value: 'FILE', says: 'Site profile written by copydesk learn' },
  shape: { value: 'SHAPE', words: ['nested', 'flat'], says: 'nested (default), or flat for scalar SQL columns' },
  'no-line': { says: 'Omit line numbers, so that output does not depend on how the input is split' },
  'first-line': { value: 'NUMBER', says: 'Number of the first line, for a part of a file: 1 (default)' },
  'max-line': { value: 'SIZE', says: 'Longest line; longer lines are errors: 16MiB (default), or 500kB, 1000000' },
  'max-errors': { value: 'NUMBER', says: 'Exit with code 65 after more errors than this' },
  trailer: { says: 'Add a last line with counts, to verify that the output is complete' },
  chunked: { says: 'Expect row counts between rows (send_chunk_header of ClickHouse)' },
  workers: { value: 'NUMBER', says: 'Number of threads; the output is the same' },
  'time-limit': {
    value: 'NUMBER',
    says: 'Milliseconds per record; slower records are errors. Implies --workers 1',
  },
  'progress-file': { value: 'FILE', says: 'Append counts as NDJSON every 1,000 lines, such as to /dev/fd/3' },
  help: { short: 'h', says: 'Print this help' },
} as const satisfies Readonly<Record<string, Flag>>

export type FilterFlag = keyof typeof FILTER_FLAGS
