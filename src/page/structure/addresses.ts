/** `a%20b` → `a b`; `undefined` if the escapes are broken. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
