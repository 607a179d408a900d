/** Whether a value is an object with fields, not an array: `{}` → `true`; `[]`, `null`, `'a'` → `false`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
