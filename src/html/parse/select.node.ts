/** Replaces `select.ts` in the build for Node: most pages are read without a selector, and cheerio takes a while to load. */
import load from '../../load.cjs'
import type * as select from './select.js'

export const selectorIn: typeof select.selectorIn = (root) => load.selectors().selectorIn(root)
