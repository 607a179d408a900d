import { anyOf } from '../locale/joined.js'
import { ABBREVIATIONS } from '../locale/words.js'

// Insides of character classes, and the end of a pattern; see `scripts.ts`.

/** Signs that end a sentence, in all scripts that are read here: Latin, Han, Devanagari, Arabic, Armenian, Ethiopic … */
export const STOPS = '.!?…。！？．।॥۔؟։။።፧។៕'

/** The end of a pattern: a full stop at the end, which headlines and sentences cut short do not have. */
export const FULL_STOP = '(?<!\\.)[.。।۔]["\'”’»」』)]{0,2}$'

/** Signs that may close a quote or a bracket behind the stop. */
export const CLOSERS = '"\'”’»」』)）\\]'

/** Initials, titles and the like, whose full stop does not end a sentence: `z. B.`, `Sra.`, `ул.`, `Mme.` */
const WORDS = /* @__PURE__ */ anyOf(Object.values(ABBREVIATIONS))

/** An abbreviation with its full stop, before a blank. */
export const ABBREVIATION = /* @__PURE__ */ new RegExp(
  `(?<![\\p{L}\\p{M}])(?:\\p{Lu}|\\p{Ll}|${WORDS})\\.(?=\\s)`,
  'gu',
)

const AT_END = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\p{M}])(?:\\p{Lu}|\\p{Ll}|${WORDS})\\.$`, 'u')
/** The longest of the words, its stop, and the character before it, in code units. */
const LONGEST = 8

/** Whether the full stop before `end` is that of an abbreviation, and ends no sentence: `Mr.|` in `Mr. Smith`. */
export function closesAbbreviation(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2e && AT_END.test(text.slice(Math.max(0, end - LONGEST), end))
}
