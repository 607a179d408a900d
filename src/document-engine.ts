/** The same as `text-engine.ts` for functions on documents: Node loads it on the first call. */
export { chunk } from './document/chunk.js'
export { explain } from './document/explain.js'
export { locate } from './document/locate.js'
export { summarize } from './document/summarize.js'
export { toHtml } from './document/to-html.js'
export { toMarkdown } from './document/to-markdown.js'
