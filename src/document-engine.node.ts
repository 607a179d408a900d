/** Replaces `document-engine.ts` in the build for Node, so that a program starts without code that it does not call. */

import type * as engine from './document-engine.js'
import load from './load.cjs'

export const chunk: typeof engine.chunk = (...given) => load.documentEngine().chunk(...given)
export const explain: typeof engine.explain = (...given) => load.documentEngine().explain(...given)
export const locate: typeof engine.locate = (...given) => load.documentEngine().locate(...given)
export const summarize: typeof engine.summarize = (...given) => load.documentEngine().summarize(...given)
export const toHtml: typeof engine.toHtml = (...given) => load.documentEngine().toHtml(...given)
export const toMarkdown: typeof engine.toMarkdown = (...given) => load.documentEngine().toMarkdown(...given)
