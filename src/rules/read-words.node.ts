/** Replaces `read-words.ts` in the build for Node: the words of all packs are one file beside the rules. */
import type * as words from './read-words.js'

export const readWords: typeof words.readWords = (lang) => require('./words.cjs')[lang]
