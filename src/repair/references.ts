import he from 'he'

/**
 * Decodes a character reference as browsers do; an unknown reference is returned unchanged.
 * For bundlers the build replaces this module with the decoding tables of `he`, a quarter of its size: see `.build/references.ts`.
 *
 * `&eacute;` → `é`, `&#146;` → `’`, `&nosuch;` → `&nosuch;`
 */
export const decodeReference = (reference: string): string => he.decode(reference)
