/** Cleaning of plain text, without cheerio: for browsers and edge workers. */
import type { Cleaner } from './cleaner/cleaner.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import { defaultPacks } from './rules/default-packs.js'

/**
 * Creates a cleaner for plain text. Markup is left as it is.
 *
 * `createTextCleaner({ dashes: 'hyphen' })('Rain – sun').text` → `'Rain - sun'`
 */
export function createTextCleaner(options: CleanerOptions = {}): Cleaner {
  return lazyCleaner(options, defaultPacks)
}

/**
 * Cleans plain text with default options.
 *
 * `cleanText('Said “so”.\nSource link').text` → `'Said "so".'`
 */
export const cleanText: Cleaner = /* @__PURE__ */ createTextCleaner()

export type { WriteOptions } from './document/to-html.js'
export type { MarkdownOptions } from './document/to-markdown.js'
export { toHtml, toMarkdown } from './document-engine.js'
export type { InvisibleOptions } from './repair/invisible/invisible.js'
export type { ExtraCodePage } from './repair/mojibake/code-pages.js'
export type { Damage, EncodingOptions } from './repair/mojibake/mojibake.js'
export { loadPacks } from './rules/default-packs.js'
export {
  curlQuotes,
  decodeEntities,
  defineRules,
  detectEncodingDamage,
  expandLigatures,
  joinHyphens,
  normalizeDashes,
  normalizeEllipsis,
  normalizeUnicode,
  normalizeWidth,
  removeInvisible,
  repairEncoding,
  stripAdMarkers,
  stripTrailers,
} from './text-engine.js'
export type { CurlOptions } from './typography/curl.js'
export type { HyphenOptions } from './typography/join-hyphens.js'
export type { DashStyle, EllipsisStyle } from './typography/punctuation.js'
export { normalizeWhitespace } from './typography/space.js'
export { type StraightenOptions, straightenQuotes } from './typography/straighten.js'
