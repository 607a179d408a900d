import { ar } from './ar.js'
import { bg } from './bg.js'
import { bn } from './bn.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fi } from './fi.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { hu } from './hu.js'
import { id } from './id.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import type { Locale } from './locale.js'
import { NEIGHBOURS } from './neighbours.table.js'
import { nl } from './nl.js'
import { no } from './no.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ro } from './ro.js'
import { ru } from './ru.js'
import { sv } from './sv.js'
import { th } from './th.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { vi } from './vi.js'
import { zh } from './zh.js'

/** Every language of which something is known, those with a pack first. A new one stands last of these. */
export const LOCALES: readonly Locale[] = [
  en,
  es,
  pt,
  fr,
  it,
  ro,
  de,
  nl,
  sv,
  no,
  da,
  fi,
  pl,
  cs,
  hu,
  tr,
  vi,
  id,
  ru,
  uk,
  ar,
  fa,
  hi,
  bn,
  el,
  he,
  ja,
  ko,
  th,
  zh,
  bg,
  ...NEIGHBOURS,
]

type Words = { readonly [key in keyof Locale]-?: NonNullable<Locale[key]> extends string ? key : never }[keyof Locale]

/** One field by language, of those that have it: `byLanguage('months')['de']` → `'januar jänner …|februar …|…'` */
export function byLanguage(field: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (locale[field] === undefined ? [] : [[locale.lang, locale[field]]])),
  )
}

/** The same, all in one list with blanks between: `wordsOf('particles')` → `'da de von'` */
export const wordsOf = (field: Words): string => Object.values(byLanguage(field)).join(' ')

/** Alternatives of a pattern, and those that languages add: `withMore('and|und', 'and')` → `'and|und|и'` */
export const withMore = (alternatives: string, field: Words): string =>
  [alternatives, ...Object.values(byLanguage(field))].join('|')
