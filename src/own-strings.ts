/**
 * Copies the strings in plain JSON. A slice of a string is a pointer into it, so a single title would keep a page of megabytes
 * in memory.
 *
 * `{ title: page.slice(31, 43) }` → an equal object that does not reference the page
 */
export function withOwnStrings<Value>(value: Value): Value {
  if (typeof value === 'string') return ownString(value) as Value
  if (Array.isArray(value)) return value.map(withOwnStrings) as Value
  if (typeof value !== 'object' || value === null) return value
  const own = { ...value } as Record<string, unknown> // keeps its size; an object that is filled field by field takes more memory
  for (const name of Object.keys(own)) {
    const inner = own[name]
    if (!CONSTANT.has(name) && typeof inner !== 'number') own[name] = withOwnStrings(inner)
  }
  return own as Value
}

/** Fields whose values come from the code, never from the source. */
const CONSTANT: ReadonlySet<string> = new Set(['rule', 'code'])

/** Slices up to this length are copied by engines. */
const LONGEST_COPIED = 12

/** Engines have no function to copy a string, but all of them copy a concatenated string when it is sliced. */
function ownString(text: string): string {
  return text.length <= LONGEST_COPIED ? text : ` ${text}`.slice(1)
}
