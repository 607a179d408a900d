/** `asciiBytes('caf', 0xe9)`: ASCII as text, other bytes by number. */
export const asciiBytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)))

const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const DOUBLE_BYTE = new Set(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'])
const known = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Encodes a text for a `TextDecoder`; throws for a character that the encoding lacks. */
export function encodeLegacy(text: string, encoding: string): Uint8Array {
  const bytesOf = known.get(encoding) ?? inverseOf(encoding)
  known.set(encoding, bytesOf)
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = bytesOf.get(character)
      if (!bytes) throw new RangeError(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}

function inverseOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(text).length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) {
    // Node 20 decodes ISO 8859-1 under this label.
    const own = encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : ''
    if (own.trim()) bytesOf.set(own, [byte])
    else add(byte)
  }
  if (DOUBLE_BYTE.has(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  return bytesOf
}
