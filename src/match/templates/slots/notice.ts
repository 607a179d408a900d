import { anyOf } from '../../../locale/joined.js'
import * as words from '../../../locale/words.js'

const TELLS = /* @__PURE__ */ new RegExp(anyOf(words.TELLS), 'iu')

/**
 * What a page says of itself, of any length: nobody tells anything in it, as far as Hindi, Bengali, Thai, Indonesian and
 * Vietnamese go.
 *
 * `reproduksi tanpa izin tertulis` is one, `foto korban tanpa izin, kata hakim` is not
 */
export const isNotice = (text: string): boolean => !TELLS.test(text)
