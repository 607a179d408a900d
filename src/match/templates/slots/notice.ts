import type { Words } from '../../../locale/at-hand.js'
import { anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'

const tellsOf = /* @__PURE__ */ onceByWords(({ tells }) => new RegExp(anyOf(tells), 'iu'))

/**
 * What a page says of itself, of any length: nobody tells anything in it, as far as Hindi, Bengali, Thai, Indonesian and
 * Vietnamese go.
 *
 * `reproduksi tanpa izin tertulis` is one, `foto korban tanpa izin, kata hakim` is not
 */
export const isNotice = (text: string, words: Words): boolean => !tellsOf(words).test(text)
