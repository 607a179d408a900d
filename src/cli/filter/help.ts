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

/** The help of `copydesk filter`. */
export const filterHelp = (): string => `Clean NDJSON records: one JSON line in, one JSON line out, in order.

  printf '{"id":7,"text":"It isn&#39;t over."}\\n' | copydesk filter
  copydesk filter --text-field body < in.ndjson > out.ndjson
  copydesk filter --shape flat --no-changes pages.ndjson.gz | clickhouse-client …

Usage: copydesk filter [OPTION…] [FILE…]
FILE is NDJSON, optionally compressed with gzip. Use - or no file for standard input.
A record has its text in raw, html, or text. A line that is not such a record becomes
a record with an error: { id, line, ok: false, error: { code, message }, … }.

${SECTIONS.map(([title, names]) => `${title}\n${names.map((name) => lineOf(name, FILTER_FLAGS[name], COLUMN)).join('\n')}`).join('\n\n')}

Exit codes: 0 success, with or without record errors; 2 invalid usage; 65 more errors than
            --max-errors; 70 internal error; 74 read or write error; 143 terminated.
Standard error stays empty unless it is a terminal or the run fails.
`
