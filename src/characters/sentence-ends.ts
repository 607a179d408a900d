import { anyOf } from '../locale/joined.js'
import { ABBREVIATIONS } from '../locale/words.js'

// Contents of character classes, and the end of a pattern; see `scripts.ts`.

/** Sentence terminators of all supported scripts: Latin, Han, Devanagari, Arabic, Armenian, Ethiopic … */
export const STOPS = '.!?…。！？．।॥۔؟։။።፧។៕'

/** The end of a pattern: a final full stop. Headlines and truncated sentences have none. */
export const FULL_STOP = '(?<!\\.)[.。।۔]["\'”’»」』)]{0,2}$'

/** Quotes and brackets that may close after the terminator. */
export const CLOSERS = '"\'”’»」』)）\\]'

const SENTENCE_END = /* @__PURE__ */ new RegExp(`[${STOPS}][${CLOSERS}]{0,3}$`)
/** The longest end of a sentence with the white space behind it, in code units. */
const LONGEST_END = 8

/** Whether a stretch of text ends with a terminator, apart from quotes and brackets that close and white space: `(It rained.)` */
export const endsSentence = (text: string, start = 0, end = text.length): boolean =>
  SENTENCE_END.test(text.slice(Math.max(start, end - LONGEST_END), end).trimEnd())

const FULL_STOP_END = /* @__PURE__ */ new RegExp(FULL_STOP, 'u')

/** Whether a stretch of text ends with a full stop. Headlines and truncated sentences do not. */
export const endsWithFullStop = (text: string, start = 0, end = text.length): boolean =>
  FULL_STOP_END.test(text.slice(Math.max(start, end - LONGEST_END), end).trimEnd())

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
