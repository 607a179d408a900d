// Insides of character classes, and the end of a pattern; see `scripts.ts`.

/** Signs that end a sentence, in all scripts that are read here: Latin, Han, Devanagari, Arabic, Armenian, Ethiopic … */
export const STOPS = '.!?…。！？．।॥۔؟։။።፧។៕'

/** The end of a pattern: a full stop at the end, which headlines and sentences cut short do not have. */
export const FULL_STOP = '(?<!\\.)[.。।۔]["\'”’»」』)]{0,2}$'

/** Signs that may close a quote or a bracket behind the stop. */
export const CLOSERS = '"\'”’»」』)）\\]'
