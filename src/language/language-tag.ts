const TAG = /^([a-z]{2,3})((?:[-_][a-z\d]{1,8})*)$/i

/** A language tag as BCP 47 writes it: `en_us` → `en-US`; `undefined` for what is none. */
export function languageTag(value: string): string | undefined {
  const [, language, rest = ''] = TAG.exec(value.trim()) ?? []
  if (language === undefined) return undefined
  const subtags = rest.split(SUBTAG_MARK).slice(1)
  return [language.toLowerCase(), ...subtags.map(usualCase)].join('-')
}

const SUBTAG_MARK = /[-_]/
const LETTERS = /^[a-z]+$/i

/** `us` → `US`, `HANT` → `Hant` */
function usualCase(subtag: string): string {
  if (!LETTERS.test(subtag)) return subtag.toLowerCase()
  if (subtag.length === 2) return subtag.toUpperCase()
  return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase() : subtag.toLowerCase()
}
