import type { CleanerOptions } from '../index.js'
import { FAMILY_NAMES } from '../rules/rule.js'

/** The output for each input. */
export type View = 'text' | 'markdown' | 'html' | 'json' | 'changes' | 'explain' | 'summary' | 'hidden' | 'verdict'

/** An option of the command line, for parsing and for the help. */
export interface Flag {
  readonly short?: string
  /** The name of its value in the help. A switch has none. */
  readonly value?: string
  /** The allowed values, if they are limited. */
  readonly words?: readonly string[]
  /** Other names for allowed values. */
  readonly alias?: Readonly<Record<string, string>>
  /** Other allowed values. */
  readonly other?: RegExp
  readonly repeats?: true
  readonly says: string
}

type Words<Option extends keyof CleanerOptions> = readonly NonNullable<CleanerOptions[Option]>[]

export const FLAGS = {
  format: {
    value: 'FORMAT',
    words: ['text', 'markdown', 'html', 'json'] satisfies readonly View[],
    alias: { md: 'markdown', txt: 'text', htm: 'html' },
    says: 'Output format: text (default), markdown, html, or json',
  },
  json: { says: 'Print the document as JSON, one per line; indented on a terminal' },
  changes: { says: 'Print the source with removed and added text marked' },
  explain: { says: 'Print one line per rule: where it applied, how often, what it did' },
  summary: { says: 'Print statistics: how much each rule family removed, how much is kept' },
  hidden: { says: 'Print text that readers cannot see: position, grade, rule, text' },
  check: { says: 'Exit with code 1 if any file would change; print their names' },
  quotes: {
    value: 'STYLE',
    words: ['straight', 'curly', 'keep'] satisfies Words<'quotes'>,
    says: 'Quotes: straight (default), curly, or keep',
  },
  dashes: {
    value: 'STYLE',
    words: ['keep', 'hyphen', 'em'] satisfies Words<'dashes'>,
    says: 'Dashes: keep (default), hyphen, or em',
  },
  ellipsis: {
    value: 'STYLE',
    words: ['keep', 'dots', 'character'] satisfies Words<'ellipsis'>,
    says: 'Ellipses: keep (default), dots, or character',
  },
  hyphens: {
    value: 'STYLE',
    words: ['keep', 'join'] satisfies Words<'hyphens'>,
    says: 'Words hyphenated at line ends: keep (default) or join',
  },
  captions: {
    value: 'MODE',
    words: ['remove', 'keep'] satisfies Words<'captions'>,
    says: 'Image captions: remove (default) or keep',
  },
  comments: {
    value: 'MODE',
    words: ['keep', 'drop'] satisfies Words<'comments'>,
    says: 'Reader comments: keep (default) or drop',
  },
  favor: {
    value: 'MODE',
    words: ['recall', 'balanced', 'precision'] satisfies Words<'favor'>,
    says: 'In doubt: recall keeps more, precision removes more, balanced is the default',
  },
  keep: {
    value: 'FAMILY',
    words: FAMILY_NAMES,
    other: /^[a-z]+\/\S+$/,
    repeats: true,
    says: 'Keep what this rule family, or the rule with this address, removes',
  },
  'keep-selector': {
    value: 'SELECTOR',
    repeats: true,
    says: 'Keep what this CSS selector matches',
  },
  'keep-phrase': { value: 'WORDS', repeats: true, says: 'Keep the lines that contain these words' },
  html: {
    value: 'MODE',
    words: ['auto', 'article', 'all'] satisfies Words<'html'>,
    says: 'HTML: pages as articles (auto, default), all as articles (article), or all text (all)',
  },
  take: { value: 'SELECTOR', repeats: true, says: 'Read the story only from what this CSS selector matches' },
  drop: { value: 'SELECTOR', repeats: true, says: 'Remove what this CSS selector matches' },
  'front-matter': { says: 'Start Markdown with title, authors, date, URL, and language as YAML' },
  'no-changes': { says: 'Leave changes out of the JSON' },
  as: {
    value: 'KIND',
    words: ['auto', 'text', 'html', 'feed'],
    says: 'Input format: auto (default), text, html, or feed',
  },
  feed: { says: 'Same as --as feed: clean each item of an RSS, Atom, or JSON feed' },
  config: { value: 'FILE', says: 'Read options from this JSON file, not from the nearest copydesk.config.json' },
  'no-config': { says: 'Read no config file' },
  'show-config': { says: 'Print the options in effect and the config file they come from' },
  url: { value: 'URL', says: 'URL of the source' },
  lang: { value: 'TAG', says: 'Language of the source, such as en or pt-BR' },
  output: {
    short: 'o',
    value: 'FILE',
    says: 'Write to FILE. An existing file is replaced only after everything succeeds',
  },
  quiet: { short: 'q', says: 'Print no file headings and no warnings' },
  color: { value: 'WHEN', words: ['auto', 'always', 'never'], says: 'Color: auto (default), always, or never' },
  'no-color': { says: 'Same as --color never; so is the variable NO_COLOR' },
  help: { short: 'h', says: 'Print this help' },
  version: { short: 'V', says: 'Print the version' },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof FLAGS

export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[]
