/** Replaces `en.ts` in the build for Node, where English is there without its pack, too. */
import type * as locale from './en.js'

export const en: typeof locale.en = require('./words.cjs').en
