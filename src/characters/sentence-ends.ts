import { anyOf } from '../locale/joined.js'
import { ABBREVIATIONS } from '../locale/words.js'

// Contents of character classes, and the end of a pattern; see `scripts.ts`.

/** Sentence terminators of all supported scripts: Latin, Han, Devanagari, Arabic, Armenian, Ethiopic … */
export const STOPS = '.!?…。！？．।॥۔؟։။።፧។៕'

/** The end of a pattern: a final full stop. Headlines and truncated sentences have none. */
export const FULL_STOP = '(?<!\\.)[.。।۔]["\'”’»」』)]{0,2}$'

/** Quotes and brackets that may close after the terminator. */
export const CLOSERS = '"\'”’»」』)）\\]'

/** Initials, titles and other abbreviations whose full stop does not end a sentence: `z. B.`, `Sra.`, `ул.`, `Mme.` */
const WORDS = /* @__PURE__ */ anyOf(Object.values(ABBREVIATIONS))

/** An abbreviation with its full stop, before white space. */
export const ABBREVIATION = /* @__PURE__ */ new RegExp(
  `(?<![\\p{L}\\p{M}])(?:\\p{Lu}|\\p{Ll}|${WORDS})\\.(?=\\s)`,
  'gu',
)

const AT_END = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\p{M}])(?:\\p{Lu}|\\p{Ll}|${WORDS})\\.$`, 'u')
/** The longest abbreviation, its full stop and the character before it, in code units. */
const LONGEST = 8

/** Whether the full stop before `end` belongs to an abbreviation and ends no sentence: `Mr.|` in `Mr. Smith`. */
export function closesAbbreviation(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2e && AT_END.test(text.slice(Math.max(0, end - LONGEST), end))
}
