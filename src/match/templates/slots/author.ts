import { once } from '../../../characters/once.js'
import type { Words } from '../../../locale/at-hand.js'
import { allPhrases, allWords, anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'
import { andOf, isName, isUnspacedName, nameWordsOf } from './name.js'

const authorWordsOf = /* @__PURE__ */ onceByWords((words) => {
  const and = andOf(words)
  return {
    nobody: new RegExp(`^(?:${anyOf(words.nobody)}),?$`, 'i'),
    noOpening: allWords(words.noAuthor),
    articles: allWords(words.articles),
    joints: allPhrases(words.and),
    separator: new RegExp(`, ?(?:(?:${and}) )?| ?[、，،；;] ?| (?:${and}) `, 'iu'),
  }
})
/** A word in lowercase, without a sign that may separate or open a name: not `o'Neil`, `al-Quds`. */
const SMALL = /^\p{Ll}[\p{L}\p{M}]*$/u
const DEGREE = /^(?:MD|PhD|Ph\.D|Jr|Sr|RN|MP|II|III|Dr|MdB|MdL|MdEP|CSc|PhDr)$/
const TRAILING_COMMA = /,$/

/** People as a byline names them: two words or more, without words for a time or a manner; one word in Han, kana or Hangul. */
export function isAuthor(text: string, words: Words): boolean {
  const { nobody, separator, joints } = authorWordsOf(words)
  const { particles } = nameWordsOf(words)
  const parts = text.split(' ')
  if (parts.length > 14) return false
  // Most sentences have a word within their first few that no name has, which takes a fraction of the other tests.
  if (parts.some((word) => SMALL.test(word) && !hasWord(particles, word) && !hasWord(joints, word))) return false
  if (parts.some((word) => nobody.test(word))) return false
  const names = text.split(separator)
  if (parts.length < 2 && !names.every((name) => isUnspacedName(name, words))) return false
  return names.every((name) => DEGREE.test(name) || (isName(name, words) && !opensLikeNobody(name, words)))
}

const hasWord = (words: ReadonlySet<string>, word: string): boolean => words.has(word.toLowerCase())

function opensLikeNobody(name: string, words: Words): boolean {
  const { noOpening, articles } = authorWordsOf(words)
  const blank = name.indexOf(' ')
  const first = (blank < 0 ? name : name.slice(0, blank)).replace(TRAILING_COMMA, '')
  const lower = first.toLowerCase()
  return noOpening.has(lower) || (articles.has(lower) && first === first.toUpperCase())
}

/** The second word of a name is capitalized, has no case, or is a particle. Most prose does not begin like this. */
const OPENS_WITH_NAME = /* @__PURE__ */ once(() => /^\S+(?:$| \P{Ll}| \p{Ll}{1,5}(?![\p{L}\p{M}]))/u)

/** Whether a line may begin with the name of an author. */
export const opensWithName = (line: string): boolean => OPENS_WITH_NAME().test(line)
