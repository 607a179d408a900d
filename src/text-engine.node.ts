/** Replaces `text-engine.ts` in the build for Node, so that a program starts without code that it does not call. */
import load from './load.cjs'
import type * as engine from './text-engine.js'

export const cleanerOf: typeof engine.cleanerOf = (...given) => load.textEngine().cleanerOf(...given)
export const curlQuotes: typeof engine.curlQuotes = (...given) => load.textEngine().curlQuotes(...given)
export const decodeEntities: typeof engine.decodeEntities = (...given) => load.textEngine().decodeEntities(...given)
export const defineRules: typeof engine.defineRules = (...given) => load.textEngine().defineRules(...given)
export const detectEncodingDamage: typeof engine.detectEncodingDamage = (...given) =>
  load.textEngine().detectEncodingDamage(...given)
export const expandLigatures: typeof engine.expandLigatures = (...given) => load.textEngine().expandLigatures(...given)
export const joinHyphens: typeof engine.joinHyphens = (...given) => load.textEngine().joinHyphens(...given)
export const normalizeDashes: typeof engine.normalizeDashes = (...given) => load.textEngine().normalizeDashes(...given)
export const normalizeEllipsis: typeof engine.normalizeEllipsis = (...given) =>
  load.textEngine().normalizeEllipsis(...given)
export const normalizeUnicode: typeof engine.normalizeUnicode = (...given) =>
  load.textEngine().normalizeUnicode(...given)
export const normalizeWidth: typeof engine.normalizeWidth = (...given) => load.textEngine().normalizeWidth(...given)
export const removeInvisible: typeof engine.removeInvisible = (...given) => load.textEngine().removeInvisible(...given)
export const repairEncoding: typeof engine.repairEncoding = (...given) => load.textEngine().repairEncoding(...given)
export const stripAdMarkers: typeof engine.stripAdMarkers = (...given) => load.textEngine().stripAdMarkers(...given)
export const stripTrailers: typeof engine.stripTrailers = (...given) => load.textEngine().stripTrailers(...given)
export const taggedSource: typeof engine.taggedSource = (...given) => load.textEngine().taggedSource(...given)
