/** The quotation marks of a language, for `"` and `'`, opening and closing. */
export interface QuoteStyle {
  readonly double: QuotePair
  readonly single: QuotePair
}

export interface QuotePair {
  readonly open: string
  readonly close: string
  /** The space between a mark and the quotation: a no-break space in French, else empty. */
  readonly space: string
}

const ENGLISH = /* @__PURE__ */ style('“”', '‘’')
const GERMAN = /* @__PURE__ */ style('„“', '‚‘')
const POLISH = /* @__PURE__ */ style('„”', '‚’')
const ROMANIAN = /* @__PURE__ */ style('„”', '«»')
const HUNGARIAN = /* @__PURE__ */ style('„”', '»«')
const RUSSIAN = /* @__PURE__ */ style('«»', '„“')
const NORWEGIAN = /* @__PURE__ */ style('«»', '‘’')
const GREEK = /* @__PURE__ */ style('«»', '“”')
const SWEDISH = /* @__PURE__ */ style('””', '’’')
const DANISH = /* @__PURE__ */ style('»«', '›‹')
const SWISS = /* @__PURE__ */ style('«»', '‹›')
const FRENCH: QuoteStyle = { double: { ...pair('«»'), space: '\xA0' }, single: pair('“”') }

/**
 * From the delimiters in CLDR. Languages that are not listed use English marks. That includes es, it, nl and pt, whose press
 * prints them as often as « », and zh and ja, which use them next to 「」.
 */
const STYLES: Readonly<Record<string, QuoteStyle>> = {
  bg: GERMAN,
  be: RUSSIAN,
  ca: GREEK,
  cs: GERMAN,
  da: DANISH,
  de: GERMAN,
  'de-ch': SWISS,
  'de-li': SWISS,
  el: GREEK,
  et: GERMAN,
  fi: SWEDISH,
  fr: FRENCH,
  'fr-ch': SWISS,
  hr: GERMAN,
  hu: HUNGARIAN,
  hy: style('«»', '‹›'),
  is: GERMAN,
  'it-ch': SWISS,
  lt: GERMAN,
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  no: NORWEGIAN,
  pl: POLISH,
  ro: ROMANIAN,
  ru: RUSSIAN,
  sk: GERMAN,
  sl: GERMAN,
  sq: style('„“', '‘’'),
  sr: style('„”', '’’'),
  sv: SWEDISH,
  uk: RUSSIAN,
}

/**
 * The quotation marks for a language tag (BCP 47): those of the region if it has its own, else of the language,
 * else English.
 *
 * `'de-CH'` → « » and ‹ ›; `'de-AT'` → „ “ and ‚ ‘
 */
export function quoteStyleOf(lang = 'en'): QuoteStyle {
  const subtags = lang.toLowerCase().replaceAll('_', '-').split('-')
  const language = subtags[0] ?? ''
  const region = subtags.slice(1).find((subtag) => subtag.length === 2)
  return find(`${language}-${region}`) ?? find(language) ?? ENGLISH
}

function find(tag: string): QuoteStyle | undefined {
  return Object.hasOwn(STYLES, tag) ? STYLES[tag] : undefined
}

function style(double: string, single: string): QuoteStyle {
  return { double: pair(double), single: pair(single) }
}

function pair(marks: string): QuotePair {
  return { open: marks.charAt(0), close: marks.charAt(1), space: '' }
}
