import { meaningOfC1 } from '../repair/controls.js'

const C1 = /[\x80-\x9f]/g

/**
 * Bytes as windows-1252, the five that it leaves to C1 included: `93 73 6F 94` → `“so”`.
 * Node 20 knows the label but decodes ISO 8859-1 under it.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1Of(bytes).replace(C1, (control) => meaningOfC1(control.charCodeAt(0)) || control)
}

/** So many bytes at once: a call takes no more arguments than its stack can hold. */
const SLICE = 8192

/** Bytes as the characters of their numbers: `Uint8Array.of(0x63, 0xe9)` → `'cé'` */
export function latin1Of(bytes: Uint8Array): string {
  const slices: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE) slices.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)))
  return slices.join('')
}
