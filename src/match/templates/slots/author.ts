import { allWords, anyOf } from '../../../locale/joined.js'
import * as words from '../../../locale/words.js'
import { isName, isUnspacedName } from './name.js'
import { AND } from './particles.js'

const NOBODY = /* @__PURE__ */ new RegExp(`^(?:${anyOf(words.NOBODY)}),?$`, 'i')
const NO_OPENING = /* @__PURE__ */ allWords(words.NO_AUTHOR)
const ARTICLES = /* @__PURE__ */ allWords(words.ARTICLES)
const SEPARATOR = /* @__PURE__ */ new RegExp(`, ?(?:(?:${AND}) )?| ?[、，،；;] ?| (?:${AND}) `, 'iu')
const DEGREE = /^(?:MD|PhD|Ph\.D|Jr|Sr|RN|MP|II|III|Dr|MdB|MdL|MdEP|CSc|PhDr)$/
const TRAILING_COMMA = /,$/

/** People as a byline names them: two words or more, and none that says when or how; one word in Han, kana, Hangul. */
export function isAuthor(text: string): boolean {
  const parts = text.split(' ')
  if (parts.length > 14 || parts.some((word) => NOBODY.test(word))) return false
  const names = text.split(SEPARATOR)
  if (parts.length < 2 && !names.every(isUnspacedName)) return false
  return names.every((name) => DEGREE.test(name) || (isName(name) && !opensLikeNobody(name)))
}

function opensLikeNobody(name: string): boolean {
  const blank = name.indexOf(' ')
  const first = (blank < 0 ? name : name.slice(0, blank)).replace(TRAILING_COMMA, '')
  const lower = first.toLowerCase()
  return NO_OPENING.has(lower) || (ARTICLES.has(lower) && first === first.toUpperCase())
}
