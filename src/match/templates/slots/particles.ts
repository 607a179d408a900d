import type { Words } from '../../../locale/at-hand.js'
import { allWords, anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'

/** “And” between people, and “with”, as alternatives of a pattern. */
export const andOf = ({ and }: Words): string => anyOf(and)

/** The words that tell a name from a story. */
export const nameWordsOf = /* @__PURE__ */ onceByWords(({ particles, storyWords, toldWithin, noName }) => ({
  /** Words in lower case within a name: `Maria de la Cruz`, `Jan van den Berg`, `Ali bin Omar`, `Karl zu Ems`. */
  particles: allWords(particles),
  /** Words no name holds, in scripts without capitals, where anything could be one. */
  storyWords: allWords(storyWords),
  /** The same in Thai, which parts no words by blanks: stretches of a sentence. */
  toldWithin: new RegExp(anyOf(toldWithin)),
  /** What stands where a name would, in scripts without blanks: desks, roles, labels. */
  noName: new RegExp(anyOf(noName)),
}))

/** Whether a name or a label cannot hold this word, for it tells a story. */
export function isOfStory(word: string, words: Words): boolean {
  const { storyWords, toldWithin } = nameWordsOf(words)
  return storyWords.has(word) || toldWithin.test(word)
}
