/** The words of all languages, and `more` that are of none, as a set; blanks part them: `(['von zu', 'van'])` */
export const allWords = (lists: readonly string[], more = ''): ReadonlySet<string> =>
  new Set([more, ...lists].filter(Boolean).flatMap((words) => words.split(' ')))

/** The same of words that a bar parts. */
export const allPhrases = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flat().flatMap((words) => words.split('|')))

/** The words of all languages as alternatives of a pattern: `(['und|mit', 'en'])` → `'und|mit|en'` */
export const anyOf = (lists: readonly string[]): string => lists.join('|')
