/** Replaces `text-engine.ts` in the build for Node, so that a program starts without code that it does not call. */
import type * as engine from './text-engine.js'

const load = (): typeof engine => require('./text-engine.cjs')

export const cleanerOf: typeof engine.cleanerOf = (...given) => load().cleanerOf(...given)
export const curlQuotes: typeof engine.curlQuotes = (...given) => load().curlQuotes(...given)
export const decodeEntities: typeof engine.decodeEntities = (...given) => load().decodeEntities(...given)
export const defineRules: typeof engine.defineRules = (...given) => load().defineRules(...given)
export const detectEncodingDamage: typeof engine.detectEncodingDamage = (...given) =>
  load().detectEncodingDamage(...given)
export const expandLigatures: typeof engine.expandLigatures = (...given) => load().expandLigatures(...given)
export const joinHyphens: typeof engine.joinHyphens = (...given) => load().joinHyphens(...given)
export const normalizeDashes: typeof engine.normalizeDashes = (...given) => load().normalizeDashes(...given)
export const normalizeEllipsis: typeof engine.normalizeEllipsis = (...given) => load().normalizeEllipsis(...given)
export const normalizeUnicode: typeof engine.normalizeUnicode = (...given) => load().normalizeUnicode(...given)
export const normalizeWidth: typeof engine.normalizeWidth = (...given) => load().normalizeWidth(...given)
export const removeInvisible: typeof engine.removeInvisible = (...given) => load().removeInvisible(...given)
export const repairEncoding: typeof engine.repairEncoding = (...given) => load().repairEncoding(...given)
export const stripAdMarkers: typeof engine.stripAdMarkers = (...given) => load().stripAdMarkers(...given)
export const stripTrailers: typeof engine.stripTrailers = (...given) => load().stripTrailers(...given)
export const taggedSource: typeof engine.taggedSource = (...given) => load().taggedSource(...given)
