/** The text part of copydesk, without cheerio: for browsers and edge workers. */
import type { Cleaner } from './cleaner.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options.js'
import { everydayPacks } from './rules/everyday.js'

/**
 * A cleaner of one’s own for plain text; markup in it stays as it is.
 *
 * `createTextCleaner({ dashes: 'hyphen' })('Rain – sun').text` → `'Rain - sun'`
 */
export function createTextCleaner(options: CleanerOptions = {}): Cleaner {
  return lazyCleaner(options, everydayPacks)
}

/**
 * Cleans plain text with every default.
 *
 * `cleanText('Said “so”.\nSource link').text` → `'Said "so".'`
 */
export const cleanText: Cleaner = /* @__PURE__ */ createTextCleaner()

export { stripAdMarkers, stripTrailers } from './decide/strip.js'
export { defineRules } from './options/define-rules.js'
export { toHtml } from './output/html.js'
export { type MarkdownOptions, toMarkdown } from './output/markdown.js'
export { loadPacks } from './rules/everyday.js'
export { normalizeUnicode } from './text/compose.js'
export { curlQuotes } from './text/curl.js'
export { decodeEntities } from './text/entities.js'
export { removeInvisible } from './text/invisible.js'
export type { ExtraCodePage } from './text/mojibake/code-pages.js'
export { type Damage, detectEncodingDamage } from './text/mojibake/detect.js'
export { type EncodingOptions, repairEncoding } from './text/mojibake/mojibake.js'
export { normalizeDashes, normalizeEllipsis } from './text/punctuation.js'
export { normalizeWhitespace } from './text/space.js'
export { straightenQuotes } from './text/straighten.js'
