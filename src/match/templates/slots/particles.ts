import { allWords, anyOf } from '../../../locale/joined.js'
import * as words from '../../../locale/words.js'

/** Words in lower case within a name: `Maria de la Cruz`, `Jan van den Berg`, `Ali bin Omar`, `Karl zu Ems`. */
export const PARTICLES = /* @__PURE__ */ allWords(words.PARTICLES)

/** “And” between people, and “with”. */
export const AND = /* @__PURE__ */ anyOf(words.AND)

/** Words no name holds, in scripts without capitals, where anything could be one. */
export const STORY_WORDS = /* @__PURE__ */ allWords(words.STORY_WORDS)

/** The same in Thai, which parts no words by blanks: stretches of a sentence. */
export const TOLD_WITHIN = /* @__PURE__ */ new RegExp(anyOf(words.TOLD_WITHIN))

/** Whether a name or a label cannot hold this word, for it tells a story. */
export const isOfStory = (word: string): boolean => STORY_WORDS.has(word) || TOLD_WITHIN.test(word)

/** What stands where a name would, in scripts without blanks: desks, roles, labels. */
export const NO_NAME = /* @__PURE__ */ new RegExp(anyOf(words.NO_NAME))
