type Words = Readonly<Record<string, string>>

/** The words of all languages, and `more` that are of none, as a set; blanks part them: `({ de: 'von', nl: 'van' })` */
export const allWords = (words: Words, more = ''): ReadonlySet<string> =>
  new Set([more, ...Object.values(words)].filter(Boolean).flatMap((some) => some.split(' ')))

/** The same of words that a bar parts. */
export const allPhrases = (...lists: readonly Words[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => anyOf(words).split('|')))

/** The words of all languages as alternatives of a pattern: `({ de: 'und|mit', nl: 'en' })` → `'und|mit|en'` */
export const anyOf = (words: Words): string => Object.values(words).join('|')
