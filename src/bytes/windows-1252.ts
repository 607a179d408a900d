import { meaningOfC1 } from '../repair/controls.js'

const C1 = /[\x80-\x9f]/g

/**
 * Decodes windows-1252, including the five bytes that are C1 controls: `93 73 6F 94` → `“so”`.
 * Node 20 decodes ISO 8859-1 under that label.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1Of(bytes).replace(C1, (control) => meaningOfC1(control.charCodeAt(0)) || control)
}

/** The bytes in one call: the number of arguments is limited by the stack. */
const SLICE = 8192

/** Decodes bytes as ISO 8859-1: `Uint8Array.of(0x63, 0xe9)` → `'cé'` */
export function latin1Of(bytes: Uint8Array): string {
  const slices: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE) slices.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)))
  return slices.join('')
}
