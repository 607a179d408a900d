const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i
const SUBTAG = /[-_]([a-z\d]+)/g
const LETTERS = /^(?:[a-z]{2}|[a-z]{4})$/

/** Normalizes a language tag to BCP 47: `en_us` → `en-US`, `ZH-HANT` → `zh-Hant`; `undefined` if it is not a tag. */
export function languageTag(value: string): string | undefined {
  const tag = value.trim()
  return TAG.test(tag) ? tag.toLowerCase().replace(SUBTAG, (_, subtag: string) => `-${usualCase(subtag)}`) : undefined
}

/** A country has two capitals, a script one. */
function usualCase(subtag: string): string {
  const capitals = LETTERS.test(subtag) ? (subtag.length === 2 ? 2 : 1) : 0
  return subtag.slice(0, capitals).toUpperCase() + subtag.slice(capitals)
}

const HYPHEN = /[-_]/

/** The language of a tag without its country or script: `'pt-BR'` → `'pt'`. */
export function mainOf(tag: string): string {
  return tag.toLowerCase().split(HYPHEN, 1)[0] as string
}
