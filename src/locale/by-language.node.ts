/** Replaces `by-language.ts` in the build for Node: the words of all languages are one file beside the rules. */
import load from '../load.cjs'
import type * as locales from './by-language.js'
import type { Locale } from './locale.js'

export const byLanguage: typeof locales.byLanguage = (field) => load.words()[field] ?? {}

export const localeOf = (lang: string): Locale =>
  Object.fromEntries([
    ['lang', lang],
    ...Object.entries(load.words()).flatMap(([field, said]) => (lang in said ? [[field, said[lang]]] : [])),
  ])
