/** Replaces `page-engine.ts` in the build for Node, so that a program starts without code that it does not call. */
import type * as engine from './page-engine.js'

const load = (): typeof engine => require('./page-engine.cjs')

export const checkSelectors: typeof engine.checkSelectors = (...given) => load().checkSelectors(...given)
export const hiddenByMarkup: typeof engine.hiddenByMarkup = (...given) => load().hiddenByMarkup(...given)
export const hiddenText: typeof engine.hiddenText = (...given) => load().hiddenText(...given)
export const isArticle: typeof engine.isArticle = (...given) => load().isArticle(...given)
export const readHtml: typeof engine.readHtml = (...given) => load().readHtml(...given)
