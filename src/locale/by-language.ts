import type { Locale } from './locale.js'
import { LOCALES } from './locales.js'

/** A field of all languages that have it, in the order of `locales.ts`: `FUNCTION_WORDS['de']` → `'der die und …'` */
export function byLanguage<Field extends keyof Locale>(
  field: Field,
): Readonly<Record<string, NonNullable<Locale[Field]>>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (locale[field] === undefined ? [] : [[locale.lang, locale[field]]])),
  )
}
