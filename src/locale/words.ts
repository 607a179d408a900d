import type { Locale } from './locale.js'
import { LOCALES } from './locales.js'

/**
 * Each field of all languages that have it, by language, in the order of `locales.ts`: `MONTHS['de']` → `'januar jan|…'`.
 * The build writes them as data, each alone, so a program takes only those that it reads.
 */
type ByLanguage<Field extends keyof Locale> = Readonly<Record<string, NonNullable<Locale[Field]>>>

function byLanguage<Field extends keyof Locale>(field: Field): ByLanguage<Field> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (locale[field] === undefined ? [] : [[locale.lang, locale[field]]])),
  )
}

export const FUNCTION_WORDS = /* @__PURE__ */ byLanguage('functionWords')
export const SPARING = /* @__PURE__ */ byLanguage('sparing')
export const MONTHS = /* @__PURE__ */ byLanguage('months')
export const JALALI_MONTHS = /* @__PURE__ */ byLanguage('jalaliMonths')
export const WEEKDAYS = /* @__PURE__ */ byLanguage('weekdays')
export const DATE_WORDS = /* @__PURE__ */ byLanguage('dateWords')
export const SAID_BEHIND_COMMA = /* @__PURE__ */ byLanguage('saidBehindComma')
export const SAID_AT_END = /* @__PURE__ */ byLanguage('saidAtEnd')
export const TELLS = /* @__PURE__ */ byLanguage('tells')
export const STORY_WORDS = /* @__PURE__ */ byLanguage('storyWords')
export const TOLD_WITHIN = /* @__PURE__ */ byLanguage('toldWithin')
export const AND = /* @__PURE__ */ byLanguage('and')
export const OR = /* @__PURE__ */ byLanguage('or')
export const PARTICLES = /* @__PURE__ */ byLanguage('particles')
export const PUBLICATION_WORDS = /* @__PURE__ */ byLanguage('publicationWords')
export const NO_NAME = /* @__PURE__ */ byLanguage('noName')
export const BYLINE_OPENINGS = /* @__PURE__ */ byLanguage('bylineOpenings')
export const GLUED_BYLINE_OPENINGS = /* @__PURE__ */ byLanguage('gluedBylineOpenings')
export const PEOPLE = /* @__PURE__ */ byLanguage('people')
export const NO_PLACES = /* @__PURE__ */ byLanguage('noPlaces')
export const ROLES = /* @__PURE__ */ byLanguage('roles')
export const NOBODY = /* @__PURE__ */ byLanguage('nobody')
export const NO_AUTHOR = /* @__PURE__ */ byLanguage('noAuthor')
export const ARTICLES = /* @__PURE__ */ byLanguage('articles')
export const CREDIT_WORDS = /* @__PURE__ */ byLanguage('creditWords')
export const SOURCE_LABELS = /* @__PURE__ */ byLanguage('sourceLabels')
export const ABBREVIATIONS = /* @__PURE__ */ byLanguage('abbreviations')
export const PUBLISHED = /* @__PURE__ */ byLanguage('published')
export const UPDATED = /* @__PURE__ */ byLanguage('updated')
export const ALSO = /* @__PURE__ */ byLanguage('also')
export const CONTINUE_READING = /* @__PURE__ */ byLanguage('continueReading')
export const PLATFORMS = /* @__PURE__ */ byLanguage('platforms')
export const BUTTONS = /* @__PURE__ */ byLanguage('buttons')
