import { ABBREVIATION } from '../../../characters/sentence-ends.js'
import type { Words } from '../../../locale/at-hand.js'
import { anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'

/** A stop, and what opens the next sentence. Stops of scripts without capitals need no blank behind them. */
const SENTENCE_BREAK =
  /[.!?]["'”’»)]?\s+["'“‘„«(¿¡]?[\p{Lu}\p{Lo}]|[。！？।۔؟]["'”’»」』)）]?\s*["'“‘«「『(（]?[\p{L}\p{N}]/u

/** More than one sentence; initials and titles do not count. */
export const holdsBreak = (text: string): boolean =>
  // What is no break before abbreviations are taken out is none afterwards: most texts need but the first look.
  SENTENCE_BREAK.test(text) && SENTENCE_BREAK.test(text.replace(ABBREVIATION, ''))

export const isOneSentence = (text: string): boolean => !holdsBreak(text)

const tellsOf = /* @__PURE__ */ onceByWords(({ tells }) => new RegExp(anyOf(tells), 'iu'))

/**
 * What a page says of itself, of any length: nobody tells anything in it, as far as Hindi, Bengali, Thai, Indonesian and
 * Vietnamese go.
 *
 * `reproduksi tanpa izin tertulis` is one, `foto korban tanpa izin, kata hakim` is not
 */
export const isNotice = (text: string, words: Words): boolean => !tellsOf(words).test(text)
