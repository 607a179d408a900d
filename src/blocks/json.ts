/** A longer one is read as a text. */
const LONGEST = 20_000_000
const [BRACE, BRACKET, BRACE_END, BRACKET_END] = [0x7b, 0x5b, 0x7d, 0x5d]
const BLANK = 32

/**
 * Whether a whole source is JSON: an object, or a list of some. A list of numbers may be a note: `[1]`.
 *
 * `{"title": "Rain"}` → true; `{{ title }}`, `[ad_1]` → false
 */
export function isJson(source: string): boolean {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (source.charCodeAt(start) <= BLANK) start++
  const first = source.charCodeAt(start)
  if ((first !== BRACE && first !== BRACKET) || source.length > LONGEST) return false
  let last = source.length - 1
  while (last > start && source.charCodeAt(last) <= BLANK) last--
  if (source.charCodeAt(last) !== (first === BRACE ? BRACE_END : BRACKET_END)) return false
  const value = parsed(source.slice(start, last + 1))
  return Array.isArray(value) ? value.some(isObject) : isObject(value) && Object.keys(value).length > 0
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
