import type { LanguageWords, Locale } from './locale.js'

/** The words of a language that come with its pack: all but what is asked of texts whose language nobody knows yet. */
export function wordsIn(locale: Locale): LanguageWords {
  const { lang: _, letters, functionWords, sparing, abbreviations, ...words } = locale
  return words
}
