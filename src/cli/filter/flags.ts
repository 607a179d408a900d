import { CLEANING } from '../arguments.js'
import { FLAGS, type Flag } from '../flags.js'

const cleaning = Object.fromEntries(CLEANING.map((name) => [name, FLAGS[name]])) as Pick<
  typeof FLAGS,
  (typeof CLEANING)[number]
>

/** The options of `copydesk filter`. */
export const FILTER_FLAGS = {
  'id-field': { value: 'NAME', says: 'what tells records apart: id (default)' },
  'raw-field': { value: 'NAME', says: 'text or HTML, found out: raw (default)' },
  'html-field': { value: 'NAME', says: 'HTML: html (default)' },
  'text-field': { value: 'NAME', says: 'plain text: text (default)' },
  'url-field': { value: 'NAME', says: 'where it was found: url (default)' },
  'lang-field': { value: 'NAME', says: 'its language: lang (default)' },
  'title-field': { value: 'NAME', says: 'its headline: title (default); filled where it is empty' },
  'authors-field': { value: 'NAME', says: 'its authors: authors (default); filled where they are missing' },
  'date-field': { value: 'NAME', says: 'its date: publishedAt (default); filled where it is missing' },
  as: { value: 'KIND', words: ['auto', 'text', 'html'], says: 'what the raw field is: auto (default), text or html' },
  ...cleaning,
  config: { value: 'FILE', says: 'options as JSON, as cleanLines takes them; packs by language' },
  profile: { value: 'FILE', says: 'what repeats on sites, as copydesk learn writes it' },
  shape: { value: 'SHAPE', words: ['nested', 'flat'], says: 'nested (default), or flat: scalar columns for SQL' },
  'no-line': { says: 'no line numbers: the same bytes however an engine cuts the input' },
  'first-line': { value: 'NUMBER', says: 'the number of the first line, of a part of a file: 1 (default)' },
  'max-line': { value: 'SIZE', says: 'longer lines are errors: 16MiB (default), or 500kB, 1000000' },
  'max-errors': { value: 'NUMBER', says: 'exit 65 once more lines than these are errors' },
  trailer: { says: 'one more line at the end, with counts: a check for who reads it' },
  chunked: { says: 'the number of rows stands before them, as ClickHouse sends it by send_chunk_header' },
  workers: { value: 'NUMBER', says: 'so many threads; the output is the same' },
  'time-limit': {
    value: 'NUMBER',
    says: 'milliseconds for a record, or it is an error; in threads alone: --workers 1',
  },
  'progress-file': { value: 'FILE', says: 'counts as NDJSON, a line every 1,000 lines; /dev/fd/3 is open file 3' },
  help: { short: 'h', says: 'this page' },
} as const satisfies Readonly<Record<string, Flag>>

export type FilterFlag = keyof typeof FILTER_FLAGS
