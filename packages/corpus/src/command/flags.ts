import { METHODS } from '../duplicates/clusters.js'
import { PRESET_NAMES } from '../signals/presets.js'

/** An option of a command, as help tells it. */
export interface Flag {
  readonly short?: string
  /** What its value is called; none if it has none. */
  readonly value?: string
  readonly says: string
  readonly multiple?: true
}

const READ = {
  as: { value: 'FORMAT', says: 'ndjson, json, csv, tsv, txt, html, feed, warc or parquet; by the name of a file' },
  'id-field': { value: 'NAME', says: 'the field that tells records apart (id)' },
  'raw-field': { value: 'NAME', says: 'the field with text or HTML (raw)' },
  'html-field': { value: 'NAME', says: 'the field with HTML (html)' },
  'text-field': { value: 'NAME', says: 'the field with plain text (text)' },
  'url-field': { value: 'NAME', says: 'the field with the address (url)' },
} as const satisfies Readonly<Record<string, Flag>>

const RUN = {
  overwrite: { says: 'begin anew, over what is there' },
  workers: { value: 'N', says: 'worker threads; by default one for each core' },
  'time-limit': { value: 'SECONDS', says: 'a record that takes longer becomes an error; by default none does' },
  quiet: { short: 'q', says: 'no bar and no summary' },
  help: { short: 'h', says: 'this page' },
} as const satisfies Readonly<Record<string, Flag>>

/** The commands, and the options that each takes. */
export const COMMANDS = {
  corpus: {
    says: 'cleans files of records, pages and texts, on all cores; what is stopped goes on where it was',
    flags: {
      output: {
        short: 'o',
        value: 'OUT',
        says: 'a file (.ndjson, .ndjson.gz, .parquet), or a folder with a file for each',
      },
      format: { value: 'FORMAT', says: 'ndjson, ndjson.gz or parquet, for a folder' },
      report: { value: 'NAME', says: 'NAME.html and NAME.json: what went, by rule, site and language' },
      ...READ,
      config: { value: 'FILE', says: 'options of the cleaner, as JSON' },
      profile: { value: 'FILE', says: 'profiles of sites, as copydesk learn writes them' },
      preset: { value: 'NAME', says: `hold texts against ${PRESET_NAMES.join(', ')}; can be repeated`, multiple: true },
      signals: { says: 'the quality signals in each record' },
      without: { value: 'FIELDS', says: 'leave fields out of the records: changes,blocks' },
      ...RUN,
    },
  },
  learn: {
    says: 'learns what repeats across the pages of each host',
    flags: {
      output: { short: 'o', value: 'FILE', says: 'profiles by host, as JSON' },
      'by-host': { says: 'by the host of each address (default)' },
      host: { value: 'HOST', says: 'all pages are of this host: one profile' },
      'least-pages': { value: 'N', says: 'the fewest pages to learn from (5)' },
      ...READ,
      ...RUN,
    },
  },
  dedup: {
    says: 'marks duplicates, and lists their clusters',
    flags: {
      output: { short: 'o', value: 'FILE', says: 'the records, those in a cluster with the field duplicate' },
      clusters: { value: 'FILE', says: 'the clusters, one a line; by default OUTPUT.clusters.ndjson' },
      method: { value: 'METHOD', says: `${METHODS.join(', ')} (minhash)` },
      paragraphs: { says: 'mark paragraphs, too, that an earlier record has' },
      drop: { says: 'leave out all but the first of a cluster' },
      ...READ,
      ...RUN,
    },
  },
} as const satisfies Readonly<Record<string, { says: string; flags: Readonly<Record<string, Flag>> }>>

export type CommandName = keyof typeof COMMANDS

export const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(COMMANDS, name)

const COLUMN = 24

/** The page of help of a command, or of all. */
export function help(command?: CommandName): string {
  if (command === undefined) {
    const list = Object.entries(COMMANDS).map(([name, { says }]) => `  copydesk ${name.padEnd(8)} ${says}`)
    return `${list.join('\n')}\n\ncopydesk corpus --help tells more.\n`
  }
  const { says, flags } = COMMANDS[command]
  const lines = Object.entries<Flag>(flags).map(([name, { short, value, says: told }]) => {
    const called = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`
    return `${called.padEnd(COLUMN)}  ${told}`
  })
  return `copydesk ${command} [OPTION…] IN… -o OUT\n${says}.\nIN is a file, a folder or a pattern; .gz and .zst are read.\n\n${lines.join('\n')}\n`
}
