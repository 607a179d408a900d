/**
 * A value as one line of JSON without its line break. What breaks lines or programs elsewhere is written so that it
 * cannot: U+2028, U+2029 and U+0085, where Python’s `splitlines` cuts, as escapes; lone surrogates, which no UTF-8 can
 * hold, as U+FFFD.
 */
export function toLine(value: unknown): string {
  const json = JSON.stringify(value)
  const safe = BREAKS.some((one) => json.includes(one)) ? json.replace(ALL_BREAKS, escaped) : json
  return safe.includes('\\ud') ? safe.replace(ESCAPE, withoutSurrogate) : safe
}

/** Looked for one by one: that takes a third of the time of a pattern. */
const BREAKS = ['\u0085', '\u2028', '\u2029'] as const
const ALL_BREAKS = /[\u0085\u2028\u2029]/g
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** An escape of JSON, whole, so that a backslash that is one is never taken for the start of the next. */
const ESCAPE = /\\(?:u([\da-f]{4})|[^u])/g
/** `JSON.stringify` escapes a surrogate only where it stands alone. */
const withoutSurrogate = (written: string, digits: string | undefined) =>
  digits?.startsWith('d') && digits >= 'd800' ? '\uFFFD' : written
