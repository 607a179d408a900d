/** Replaces `document-engine.ts` in the build for Node, so that a program starts without code that it does not call. */
import type * as engine from './document-engine.js'

const load = (): typeof engine => require('./document-engine.cjs')

export const chunk: typeof engine.chunk = (...given) => load().chunk(...given)
export const explain: typeof engine.explain = (...given) => load().explain(...given)
export const locate: typeof engine.locate = (...given) => load().locate(...given)
export const summarize: typeof engine.summarize = (...given) => load().summarize(...given)
export const toHtml: typeof engine.toHtml = (...given) => load().toHtml(...given)
export const toMarkdown: typeof engine.toMarkdown = (...given) => load().toMarkdown(...given)
