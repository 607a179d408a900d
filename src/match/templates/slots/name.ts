import { once } from '../../../characters/once.js'
import { opensUnspaced } from '../../../characters/scripts.js'
import type { Words } from '../../../locale/at-hand.js'
import { allWords, anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'

const CASELESS = /^[("“'‘«„「『《【]*\p{Lo}/u

/** Whether a word begins with a letter that has no case: Arabic, Hebrew, Devanagari, Han … */
export const isCaseless = (word: string): boolean => CASELESS.test(word)

/** “And” and “with” between names, as alternatives of a pattern. */
export const andOf = ({ and }: Words): string => anyOf(and)

/** Words that distinguish names from stories. */
export const nameWordsOf = /* @__PURE__ */ onceByWords(({ particles, storyWords, toldWithin, noName }) => ({
  /** Lowercase words within a name: `Maria de la Cruz`, `Jan van den Berg`, `Ali bin Omar`, `Karl zu Ems`. */
  particles: allWords(particles),
  /** Words that no name contains, for scripts without capitals, where anything could be a name. */
  storyWords: allWords(storyWords),
  /** The same for Thai, which has no spaces between words: parts of a sentence. */
  toldWithin: new RegExp(anyOf(toldWithin)),
  /** Text in the position of a name that is none, for scripts without spaces: desks, roles, labels. */
  noName: new RegExp(anyOf(noName)),
}))

/** Whether a word tells a story, so that no name or label contains it. */
export function isOfStory(word: string, words: Words): boolean {
  const { storyWords, toldWithin } = nameWordsOf(words)
  return storyWords.has(word) || toldWithin.test(word)
}

const NAME_WORD = /* @__PURE__ */ once(
  () =>
    /^(?:\p{Lu}|\p{Lo}|(?:[dl]|dell|dall|all|o)['’]\p{Lu}|(?:al|el|ad|an|ar|as|at|az|ed|es|ben|bin)-\p{L})[\p{L}\p{M}\u200c.'’-]*,?$/u,
)

/** Longer names in scripts without capitals tell a story. */
const MOST_CASELESS_WORDS = 5
const LONGEST_CASELESS_WORD = 20

/** `山田太郎`, `王小明`, `김보람`; longer with points between its parts: `ジョン・スミス`, `约翰·史密斯` */
const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}$/u
const IN_PARTS =
  /^[\p{Script=Han}\p{Script=Katakana}ーA-Z]{1,12}(?:[・·•＝][\p{Script=Han}\p{Script=Katakana}ーA-Z.]{1,12}){1,3}$/u
const GIVEN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}$/u
const HANGUL = /^\p{Script=Hangul}{2,4}$/u
const THAI = /^[\u0e00-\u0e7f]/
const OBJECT_PARTICLE = /を/

/** A Chinese, Japanese or Korean name, in one piece or with a space after the family name. */
export function isUnspacedName(text: string, words: Words): boolean {
  const [family = '', given, ...more] = text.split(' ')
  if (more.length > 0 || nameWordsOf(words).noName.test(text) || OBJECT_PARTICLE.test(text)) return false
  if (given === undefined) return HAN_OR_KANA.test(family) || IN_PARTS.test(family) || HANGUL.test(family)
  return GIVEN_NAME.test(family) && GIVEN_NAME.test(given)
}

/** Two to eight words, capitalized or in a script without case, with particles in between: `Maria de la Cruz and Jo Ng` */
export function isName(text: string, known: Words): boolean {
  if (opensUnspaced(text) && !THAI.test(text)) return isUnspacedName(text, known)
  const words = text.split(' ')
  if (words.length < 2 || words.length > 8) return words.length === 1 && NAME_WORD().test(text) && text.length > 2
  if (words.some(isCaseless) && !isCaselessName(words, known)) return false
  const { particles } = nameWordsOf(known)
  return words.every(
    (word, at) => NAME_WORD().test(word) || (at > 0 && at < words.length - 1 && particles.has(word.toLowerCase())),
  )
}

const isCaselessName = (words: readonly string[], known: Words): boolean =>
  words.length <= MOST_CASELESS_WORDS &&
  words.every((word) => word.length <= LONGEST_CASELESS_WORD && !isOfStory(word, known))
