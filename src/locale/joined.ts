/** The words of some languages, and `more` that are of none, as a set; blanks part them: `(['von zu', 'van'])` */
export const allWords = (lists: readonly string[] = [], more = ''): ReadonlySet<string> =>
  new Set([more, ...lists].filter(Boolean).flatMap((words) => words.split(' ')))

/** The same of words that a bar parts. */
export const allPhrases = (...lists: readonly (readonly string[] | undefined)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list = []) => list).flatMap((words) => words.split('|')))

/** What matches nothing, also among alternatives. */
const NOTHING = '(?!)'

/** The words of some languages as alternatives of a pattern: `(['und|mit', 'en'])` → `'und|mit|en'`; of none, one that never matches. */
export const anyOf = (lists: readonly string[] = []): string => (lists.length > 0 ? lists.join('|') : NOTHING)
