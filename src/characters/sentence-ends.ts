/** The insides of character classes, so that each set is said once; see `scripts.ts`. */

/** What closes a sentence, in all scripts read here: Latin and its like, Han, Devanagari, Arabic, Armenian, Ethiopic … */
export const STOPS = '.!?…。！？．।॥۔؟։။።፧។៕'

/** What may stand behind the stop and closes a quote or a bracket. */
export const CLOSERS = '"\'”’»」』)）\\]'
