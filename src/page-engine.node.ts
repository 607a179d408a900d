/** Replaces `page-engine.ts` in the build for Node, so that a program starts without code that it does not call. */
import load from './load.cjs'
import type * as engine from './page-engine.js'

export const checkSelectors: typeof engine.checkSelectors = (...given) => load.pageEngine().checkSelectors(...given)
export const hiddenByMarkup: typeof engine.hiddenByMarkup = (...given) => load.pageEngine().hiddenByMarkup(...given)
export const hiddenText: typeof engine.hiddenText = (...given) => load.pageEngine().hiddenText(...given)
export const isArticle: typeof engine.isArticle = (...given) => load.pageEngine().isArticle(...given)
export const readHtml: typeof engine.readHtml = (...given) => load.pageEngine().readHtml(...given)
