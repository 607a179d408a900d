// Words and shingles as eval/pool.mjs counts them: signs one by one where no blanks are written.
import { compare } from '../article/words.mjs'

const dense = new Set(['zh', 'ja', 'th', 'my', 'hi', 'bn'])
const word = /[\p{L}\p{N}_]+/gu
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}_]+/gu
const unseen = /[\u00ad\u200b\u2060\ufeff]/g

export const wordsOf = (text, lang) =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .match(dense.has(lang) ? token : word) ?? []

export { compare }
