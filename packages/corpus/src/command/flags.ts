import { METHODS } from '../duplicates/clusters.js'
import { PRESET_NAMES } from '../signals/presets.js'

/** An option of a command, for parsing and for the help. */
export interface Flag {
  readonly short?: string
  /** The name of its value; a switch has none. */
  readonly value?: string
  readonly says: string
  readonly multiple?: true
}

const READ = {
  as: {
    value: 'FORMAT',
    says: 'Input format: ndjson, json, csv, tsv, txt, html, feed, warc, or parquet; by file name (default)',
  },
  'id-field': { value: 'NAME', says: 'Field with the record ID (id)' },
  'raw-field': { value: 'NAME', says: 'Field with text or HTML (raw)' },
  'html-field': { value: 'NAME', says: 'Field with HTML (html)' },
  'text-field': { value: 'NAME', says: 'Field with plain text (text)' },
  'url-field': { value: 'NAME', says: 'Field with the URL (url)' },
} as const satisfies Readonly<Record<string, Flag>>

const RUN = {
  overwrite: { says: 'Start again and replace existing output' },
  workers: { value: 'N', says: 'Number of worker threads; one per core by default' },
  'time-limit': { value: 'SECONDS', says: 'Time limit per record; slower records are errors. No limit by default' },
  quiet: { short: 'q', says: 'Print no progress bar and no summary' },
  help: { short: 'h', says: 'Print this help' },
} as const satisfies Readonly<Record<string, Flag>>

/** The commands and their options. */
export const COMMANDS = {
  corpus: {
    says: 'Clean files of records, pages, and texts on all cores, and resume an interrupted run',
    flags: {
      output: {
        short: 'o',
        value: 'OUT',
        says: 'Output file (.ndjson, .ndjson.gz, .parquet), or folder with one file per input',
      },
      format: { value: 'FORMAT', says: 'Output format for a folder: ndjson, ndjson.gz, or parquet' },
      report: {
        value: 'NAME',
        says: 'Write NAME.html, NAME.samples.html, and NAME.json: what was removed, by rule, site, and language',
      },
      ...READ,
      config: { value: 'FILE', says: 'JSON file with options of the cleaner' },
      profile: { value: 'FILE', says: 'Site profiles written by copydesk learn' },
      preset: { value: 'NAME', says: `Check texts against ${PRESET_NAMES.join(', ')}; repeatable`, multiple: true },
      signals: { says: 'Add quality signals to each record' },
      without: { value: 'FIELDS', says: 'Omit these fields from records, separated by commas' },
      ...RUN,
    },
  },
  learn: {
    says: 'Learn what repeats across the pages of each host',
    flags: {
      output: { short: 'o', value: 'FILE', says: 'Output file with profiles by host, as JSON' },
      'by-host': { says: 'Group pages by the host of their URL (default)' },
      host: { value: 'HOST', says: 'Treat all pages as pages of this host' },
      'least-pages': { value: 'N', says: 'Fewest pages to learn from (5)' },
      ...READ,
      ...RUN,
    },
  },
  dedup: {
    says: 'Mark duplicates and list their clusters',
    flags: {
      output: {
        short: 'o',
        value: 'FILE',
        says: 'Output file with all records; those in a cluster get the field duplicate',
      },
      clusters: { value: 'FILE', says: 'Output file with one cluster per line; OUTPUT.clusters.ndjson by default' },
      method: { value: 'METHOD', says: `Method: ${METHODS.join(', ')} (minhash)` },
      paragraphs: { says: 'Also mark paragraphs that an earlier record has' },
      drop: { says: 'Keep only the first record of each cluster' },
      ...READ,
      ...RUN,
    },
  },
} as const satisfies Readonly<Record<string, { says: string; flags: Readonly<Record<string, Flag>> }>>

export type CommandName = keyof typeof COMMANDS

export const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(COMMANDS, name)

const COLUMN = 24

/** The help of a command, or of all commands. */
export function help(command?: CommandName): string {
  if (command === undefined) {
    const list = Object.entries(COMMANDS).map(([name, { says }]) => `  copydesk ${name.padEnd(8)} ${says}`)
    return `${list.join('\n')}\n\nSee also copydesk corpus --help.\n`
  }
  const { says, flags } = COMMANDS[command]
  const lines = Object.entries<Flag>(flags).map(([name, { short, value, says: told }]) => {
    const called = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`
    return `${called.padEnd(COLUMN)}  ${told}`
  })
  return `copydesk ${command} [OPTION…] IN… -o OUT\n${says}.\nIN is a file, a folder, or a pattern. Files may be compressed with gzip or Zstandard (.gz, .zst).\n\n${lines.join('\n')}\n`
}
