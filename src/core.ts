/** Cleaning with the packs that you pass, so bundlers drop all others. The packs are in `copydesk/packs`. */
import type { Cleaner } from './cleaner/cleaner.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import { pageCleaner } from './page-cleaner.js'
import type { RulePack } from './rules/rule.js'

/**
 * Options with required packs: `any` and those of the languages of your texts.
 *
 * `{ packs: [any, de], quotes: 'curly' }`
 */
export interface CoreOptions extends CleanerOptions {
  readonly packs: readonly RulePack[]
}

/**
 * Creates a cleaner for text and HTML with the given packs. Throws a `CopydeskOptionError` for an invalid option.
 *
 * `createCleaner({ packs: [any, de] })`
 */
export function createCleaner(options: CoreOptions): Cleaner {
  return pageCleaner(options, undefined)
}

/**
 * Creates a cleaner for plain text, without cheerio. Markup is left as it is.
 *
 * `createTextCleaner({ packs: [any, de] })`
 */
export function createTextCleaner(options: CoreOptions): Cleaner {
  return lazyCleaner(options, undefined)
}

export type { Cleaner } from './cleaner/cleaner.js'
export type { WriteOptions } from './document/to-html.js'
export type { MarkdownOptions } from './document/to-markdown.js'
export { toHtml, toMarkdown } from './document-engine.js'
export {
  type CleanerOptions,
  CopydeskOptionError,
  type Keep,
  type RuleAddress,
  type SiteRules,
} from './options/options.js'
export { defineRules } from './text-engine.js'
