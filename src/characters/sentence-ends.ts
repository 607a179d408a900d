/** The insides of character classes and an end of patterns, so that each is said once; see `scripts.ts`. */

/** What closes a sentence, in all scripts read here: Latin and its like, Han, Devanagari, Arabic, Armenian, Ethiopic … */
export const STOPS = '.!?…。！？．।॥۔؟։။።፧។៕'

/** A full stop at the end, as no headline closes, nor what is cut short: the end of a pattern. */
export const FULL_STOP = '(?<!\\.)[.。।۔]["\'”’»」』)]{0,2}$'

/** What may stand behind the stop and closes a quote or a bracket. */
export const CLOSERS = '"\'”’»」』)）\\]'
