/** Replaces `en.ts` in the build for Node, where English is read without its pack, too. */
import { localeOf } from './by-language.node.js'
import type * as locale from './en.js'

export const en: typeof locale.en = localeOf('en')
