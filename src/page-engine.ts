/** The same as `text-engine.ts` for pages: Node loads it on the first call. */
export { hiddenByMarkup, hiddenText } from './html/hidden-text.js'
export { isArticle } from './html/kind/kind.js'
export { readHtml } from './html/read-html.js'
export { checkSelectors } from './html/site.js'
