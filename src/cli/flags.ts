import type { CleanerOptions } from '../index.js'
import { FAMILY_NAMES } from '../rules/rule.js'

/** What is shown of an input. */
export type View = 'text' | 'markdown' | 'html' | 'json' | 'changes' | 'explain' | 'summary' | 'hidden' | 'verdict'

/** An option of the command line, for the reader of arguments and for the writer of help. */
export interface Flag {
  readonly short?: string
  /** What the help calls its value; a switch has none. */
  readonly value?: string
  /** The words it can be set to, where not everything goes. */
  readonly words?: readonly string[]
  /** What some of them are called as well. */
  readonly alias?: Readonly<Record<string, string>>
  /** What else it can be set to. */
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
    says: 'text (default), markdown, html or json',
  },
  json: { says: 'the document as JSON, one a line; laid out for a terminal' },
  changes: { says: 'the source, what went struck out, what came in beside it' },
  explain: { says: 'one line for each rule: where it worked, how often, what it did' },
  summary: { says: 'figures: how much each family of rules took out, how much is kept' },
  hidden: { says: 'what no reader sees: place, grade, rule, what it says' },
  check: { says: 'exit 1 if anything would change, and name the files' },
  quotes: {
    value: 'STYLE',
    words: ['straight', 'curly', 'keep'] satisfies Words<'quotes'>,
    says: 'straight (default), curly or keep',
  },
  dashes: {
    value: 'STYLE',
    words: ['keep', 'hyphen', 'em'] satisfies Words<'dashes'>,
    says: 'keep (default), hyphen or em',
  },
  ellipsis: {
    value: 'STYLE',
    words: ['keep', 'dots', 'character'] satisfies Words<'ellipsis'>,
    says: 'keep (default), dots or character',
  },
  hyphens: {
    value: 'STYLE',
    words: ['keep', 'join'] satisfies Words<'hyphens'>,
    says: 'words cut at the ends of lines: keep (default) or join',
  },
  captions: {
    value: 'FATE',
    words: ['remove', 'keep'] satisfies Words<'captions'>,
    says: 'captions of pictures: remove (default) or keep',
  },
  comments: {
    value: 'MODE',
    words: ['keep', 'drop'] satisfies Words<'comments'>,
    says: 'comments of readers: keep (default) or drop',
  },
  keep: {
    value: 'FAMILY',
    words: FAMILY_NAMES,
    other: /^[a-z]+\/\S+$/,
    repeats: true,
    says: 'leave in what this family of rules takes out, or this rule, by its address',
  },
  'keep-selector': {
    value: 'SELECTOR',
    repeats: true,
    says: 'leave in what this CSS selector matches, whatever rules say',
  },
  'keep-phrase': { value: 'WORDS', repeats: true, says: 'leave in the lines that hold these words' },
  html: {
    value: 'WAY',
    words: ['auto', 'article', 'all'] satisfies Words<'html'>,
    says: 'pages as articles (auto, default), all HTML as articles (article), or all text (all)',
  },
  take: { value: 'SELECTOR', repeats: true, says: 'the story is in what this CSS selector matches, and nowhere else' },
  drop: { value: 'SELECTOR', repeats: true, says: 'what this CSS selector matches is not part of it' },
  'front-matter': { says: 'title, authors, date, address and language before Markdown, as YAML' },
  'no-changes': { says: 'leave the changes out of JSON' },
  as: {
    value: 'KIND',
    words: ['auto', 'text', 'html', 'feed'],
    says: 'auto (default), text, html or feed',
  },
  feed: { says: 'the same as --as feed: RSS, Atom or JSON Feed, item by item' },
  config: { value: 'FILE', says: 'options as JSON; by default of the first copydesk.config.json found upwards' },
  'no-config': { says: 'read no such file' },
  'show-config': { says: 'the options as they are then, and the file they are from' },
  url: { value: 'URL', says: 'where it was found' },
  lang: { value: 'TAG', says: 'its language, such as en or pt-BR' },
  output: { short: 'o', value: 'FILE', says: 'what is there stays until all is clean, and is then replaced' },
  quiet: { short: 'q', says: 'no headings between files, no remarks' },
  color: { value: 'WHEN', words: ['auto', 'always', 'never'], says: 'auto (default), always or never' },
  'no-color': { says: 'the same as --color never; NO_COLOR does it too' },
  help: { short: 'h', says: 'this page' },
  version: { short: 'V', says: 'the version' },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof FLAGS

export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[]
