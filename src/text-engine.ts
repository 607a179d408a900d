/**
 * What most programs call later than they start, for texts. Node loads it on the first call: see `text-engine.node.ts`.
 * Bundlers take from it what a program calls.
 */
export { cleanerOf } from './cleaner/cleaner.js'
export { stripAdMarkers, stripTrailers } from './decide/strip.js'
export { taggedSource } from './html/markdown-source.js'
export { defineRules } from './options/check-packs.js'
export { normalizeUnicode } from './repair/compose.js'
export { decodeEntities } from './repair/entities.js'
export { removeInvisible } from './repair/invisible/invisible.js'
export { expandLigatures, normalizeWidth } from './repair/letter-forms.js'
export { detectEncodingDamage, repairEncoding } from './repair/mojibake/mojibake.js'
export { curlQuotes } from './typography/curl.js'
export { joinHyphens } from './typography/join-hyphens.js'
export { normalizeDashes, normalizeEllipsis } from './typography/punctuation.js'
