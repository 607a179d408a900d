import { byLanguage } from './by-language.js'

// What is asked of a text before its language is known, by language, in the order of `locales.ts`. The build writes each as data
// of its own, so a program takes only those that it reads. All other words come with the pack of their language.

export const FUNCTION_WORDS = /* @__PURE__ */ byLanguage('functionWords')
export const SPARING = /* @__PURE__ */ byLanguage('sparing')
export const ABBREVIATIONS = /* @__PURE__ */ byLanguage('abbreviations')

/** For `joinHyphens`, which has no packs. Those of a cleaner come with its packs. */
export const COMPOUNDS = /* @__PURE__ */ byLanguage('compounds')
