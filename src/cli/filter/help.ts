import { CLEANING } from '../arguments.js'
import { lineOf } from '../help.js'
import { FILTER_FLAGS, type FilterFlag } from './flags.js'

const FIELDS = ['id', 'raw', 'html', 'text', 'url', 'lang', 'title', 'authors', 'date'] as const

const SECTIONS: readonly (readonly [title: string, names: readonly FilterFlag[]])[] = [
  ['What fields of records are called', FIELDS.map((part) => `${part}-field` as const)],
  ['Clean', ['as', ...CLEANING, 'config', 'profile']],
  [
    'Lines',
    [
      'shape',
      'no-line',
      'first-line',
      'max-line',
      'max-errors',
      'trailer',
      'chunked',
      'workers',
      'time-limit',
      'progress-file',
    ],
  ],
  ['Ask', ['help']],
]

const COLUMN = 28

/** The page of help of `copydesk filter`. */
export const filterHelp = (): string => `Records in, clean records out: one line of JSON for each, in order.

  printf '{"id":7,"text":"It isn&#39;t over."}\\n' | copydesk filter
  copydesk filter --text-field body < in.ndjson > out.ndjson
  copydesk filter --shape flat --no-changes pages.ndjson.gz | clickhouse-client …

Usage: copydesk filter [OPTION…] [FILE…]
FILE is NDJSON, as it is or in gzip; - or no file is standard input.
A record has its text in raw, html or text; a line that is no such record becomes one
with an error: { id, line, ok: false, error: { code, message }, … }.

${SECTIONS.map(([title, names]) => `${title}\n${names.map((name) => lineOf(name, FILTER_FLAGS[name], COLUMN)).join('\n')}`).join('\n\n')}

Exit: 0 well, errors in records or not; 2 wrong usage; 65 more errors than --max-errors;
      70 a fault of copydesk; 74 what cannot be read or written; 143 asked to end.
Nothing is written to standard error unless it is a terminal or the run fails.
`
