import { byLanguage } from './by-language.js'
import type { Locale } from './locale.js'

// Each field of all languages that have it, in the order of `locales.ts`. The build writes them as data, each alone, so a
// program takes only those that it reads.

/** Of all, where nobody asks whose they are: `AND` → `['and|&|with', 'y|con', …]` */
function ofAll<Field extends keyof Locale>(field: Field): readonly NonNullable<Locale[Field]>[] {
  return Object.values(byLanguage(field))
}

export const FUNCTION_WORDS = /* @__PURE__ */ byLanguage('functionWords')
export const SPARING = /* @__PURE__ */ byLanguage('sparing')
export const MONTHS = /* @__PURE__ */ ofAll('months')
export const JALALI_MONTHS = /* @__PURE__ */ ofAll('jalaliMonths')
export const WEEKDAYS = /* @__PURE__ */ ofAll('weekdays')
export const DATE_WORDS = /* @__PURE__ */ ofAll('dateWords')
export const SAID_BEHIND_COMMA = /* @__PURE__ */ byLanguage('saidBehindComma')
export const SAID_AT_END = /* @__PURE__ */ byLanguage('saidAtEnd')
export const PREDICATES = /* @__PURE__ */ byLanguage('predicates')
export const TELLS = /* @__PURE__ */ ofAll('tells')
export const STORY_WORDS = /* @__PURE__ */ ofAll('storyWords')
export const TOLD_WITHIN = /* @__PURE__ */ ofAll('toldWithin')
export const AND = /* @__PURE__ */ ofAll('and')
export const OR = /* @__PURE__ */ ofAll('or')
export const PARTICLES = /* @__PURE__ */ ofAll('particles')
export const PUBLICATION_WORDS = /* @__PURE__ */ ofAll('publicationWords')
export const NO_NAME = /* @__PURE__ */ ofAll('noName')
export const BYLINE_OPENINGS = /* @__PURE__ */ byLanguage('bylineOpenings')
export const GLUED_BYLINE_OPENINGS = /* @__PURE__ */ ofAll('gluedBylineOpenings')
export const BYLINE_PLACES = /* @__PURE__ */ ofAll('bylinePlaces')
export const PEOPLE = /* @__PURE__ */ ofAll('people')
export const NO_PLACES = /* @__PURE__ */ ofAll('noPlaces')
export const ROLES = /* @__PURE__ */ ofAll('roles')
export const NOBODY = /* @__PURE__ */ ofAll('nobody')
export const NO_AUTHOR = /* @__PURE__ */ ofAll('noAuthor')
export const ARTICLES = /* @__PURE__ */ ofAll('articles')
export const CREDIT_WORDS = /* @__PURE__ */ ofAll('creditWords')
export const SOURCE_LABELS = /* @__PURE__ */ ofAll('sourceLabels')
export const ABBREVIATIONS = /* @__PURE__ */ ofAll('abbreviations')
export const PUBLISHED = /* @__PURE__ */ ofAll('published')
export const UPDATED = /* @__PURE__ */ ofAll('updated')
export const ALSO = /* @__PURE__ */ ofAll('also')
export const CONTINUE_READING = /* @__PURE__ */ ofAll('continueReading')
export const PLATFORMS = /* @__PURE__ */ ofAll('platforms')
export const BUTTONS = /* @__PURE__ */ ofAll('buttons')
