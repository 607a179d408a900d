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

export { stripAdMarkers, stripTrailers } from './decide/strip.js'
export { toHtml, type WriteOptions } from './document/to-html.js'
export { type MarkdownOptions, toMarkdown } from './document/to-markdown.js'
export { defineRules } from './options/define-rules.js'
export { normalizeUnicode } from './repair/compose.js'
export { decodeEntities } from './repair/entities.js'
export { type InvisibleOptions, removeInvisible } from './repair/invisible/invisible.js'
export { expandLigatures, normalizeWidth } from './repair/letter-forms.js'
export type { ExtraCodePage } from './repair/mojibake/code-pages.js'
export { type Damage, detectEncodingDamage, type EncodingOptions, repairEncoding } from './repair/mojibake/mojibake.js'
export { loadPacks } from './rules/default-packs.js'
export { type CurlOptions, curlQuotes } from './typography/curl.js'
export { type HyphenOptions, joinHyphens } from './typography/join-hyphens.js'
export { type DashStyle, type EllipsisStyle, normalizeDashes, normalizeEllipsis } from './typography/punctuation.js'
export { normalizeWhitespace } from './typography/space.js'
export { type StraightenOptions, straightenQuotes } from './typography/straighten.js'
