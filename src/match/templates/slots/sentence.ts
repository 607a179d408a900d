import { once } from '../../../characters/once.js'
import { ABBREVIATION } from '../../../characters/sentence-ends.js'
import type { Words } from '../../../locale/at-hand.js'
import { anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'

/** A stop and the beginning of the next sentence. Stops of scripts without capitals need no space behind them. */
const SENTENCE_BREAK = /* @__PURE__ */ once(
  () => /[.!?]["'”’»)]?\s+["'“‘„«(¿¡]?[\p{Lu}\p{Lo}]|[。！？।۔؟]["'”’»」』)）]?\s*["'“‘«「『(（]?[\p{L}\p{N}]/u,
)

/** Whether a text contains more than one sentence. Initials and titles do not count. */
export const holdsBreak = (text: string): boolean =>
  // Removing abbreviations never creates a break, so most texts need only the first test.
  SENTENCE_BREAK().test(text) && SENTENCE_BREAK().test(text.replace(ABBREVIATION, ''))

export const isOneSentence = (text: string): boolean => !holdsBreak(text)

const tellsOf = /* @__PURE__ */ onceByWords(({ tells }) => new RegExp(anyOf(tells), 'iu'))

/**
 * A notice of the page about itself, of any length. It contains no verb of reporting in Hindi, Bengali, Thai, Indonesian or
 * Vietnamese.
 *
 * `reproduksi tanpa izin tertulis` is one, `foto korban tanpa izin, kata hakim` is not
 */
export const isNotice = (text: string, words: Words): boolean => !tellsOf(words).test(text)
