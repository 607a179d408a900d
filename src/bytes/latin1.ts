/** So many bytes at once: a call takes no more arguments than its stack can hold. */
const SLICE = 8192

/** Bytes as the characters of their numbers: `Uint8Array.of(0x63, 0xe9)` → `'cé'` */
export function latin1Of(bytes: Uint8Array): string {
  const slices: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE) slices.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)))
  return slices.join('')
}
