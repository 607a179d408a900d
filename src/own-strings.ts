/**
 * A value of plain JSON whose strings are its own. A piece that is cut out of a string is a pointer into it, so that one
 * title would keep a page of megabytes in memory for as long as somebody keeps the title.
 *
 * `{ title: page.slice(31, 43) }` → the same, and the page can go
 */
export function withOwnStrings<Value>(value: Value): Value {
  if (typeof value === 'string') return ownString(value) as Value
  if (Array.isArray(value)) return value.map(withOwnStrings) as Value
  if (typeof value !== 'object' || value === null) return value
  const own = { ...value } as Record<string, unknown> // as large as it was; an object that is filled field by field is larger
  for (const name of Object.keys(own)) {
    const inner = own[name]
    if (!CONSTANT.has(name) && typeof inner !== 'number') own[name] = withOwnStrings(inner)
  }
  return own as Value
}

/** What no source says, but the code. */
const CONSTANT: ReadonlySet<string> = new Set(['rule', 'code'])

/** So short pieces are copied when they are cut out. */
const LONGEST_COPIED = 12

/** No engine offers to copy a string; all of them copy what is joined when a piece of it is asked for. */
function ownString(text: string): string {
  return text.length <= LONGEST_COPIED ? text : ` ${text}`.slice(1)
}
