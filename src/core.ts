/**
 * Cleaning without rules of its own: a cleaner is given the packs it works with, and all others fall out of a bundle.
 * Packs are in `copydesk/packs`.
 */
import type { Cleaner } from './cleaner/cleaner.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import { pageCleaner } from './page-cleaner.js'
import type { RulePack } from './rules/rule.js'

/**
 * Options with the packs named: `any` and those of the languages that one’s texts are in.
 *
 * `{ packs: [any, de], quotes: 'curly' }`
 */
export interface CoreOptions extends CleanerOptions {
  readonly packs: readonly RulePack[]
}

/**
 * A cleaner for text and HTML with chosen packs. Throws a `CopydeskOptionError` for an option it does not understand.
 *
 * `createCleaner({ packs: [any, de] })`
 */
export function createCleaner(options: CoreOptions): Cleaner {
  return pageCleaner(options, undefined)
}

/**
 * The same for plain text, without cheerio; markup stays as it is.
 *
 * `createTextCleaner({ packs: [any, de] })`
 */
export function createTextCleaner(options: CoreOptions): Cleaner {
  return lazyCleaner(options, undefined)
}

export type { Cleaner } from './cleaner/cleaner.js'
export { toHtml, type WriteOptions } from './document/to-html.js'
export { type MarkdownOptions, toMarkdown } from './document/to-markdown.js'
export { defineRules } from './options/define-rules.js'
export {
  type CleanerOptions,
  CopydeskOptionError,
  type Keep,
  type RuleAddress,
  type SiteRules,
} from './options/options.js'
