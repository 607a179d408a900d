import { ABBREVIATION } from '../../../characters/abbreviation.js'

/** A stop, and what opens the next sentence. Stops of scripts without capitals need no blank behind them. */
const SENTENCE_BREAK =
  /[.!?]["'”’»)]?\s+["'“‘„«(¿¡]?[\p{Lu}\p{Lo}]|[。！？।۔؟]["'”’»」』)）]?\s*["'“‘«「『(（]?[\p{L}\p{N}]/u

/** More than one sentence; initials and titles do not count. */
export const holdsBreak = (text: string): boolean =>
  // What is no break before abbreviations are taken out is none afterwards: most texts need but the first look.
  SENTENCE_BREAK.test(text) && SENTENCE_BREAK.test(text.replace(ABBREVIATION, ''))

export const isOneSentence = (text: string): boolean => !holdsBreak(text)
