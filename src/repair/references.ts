import he from 'he'

/**
 * What a character reference stands for, as browsers read it; what is none comes back as it is.
 * For bundlers the build puts the tables of `he` that decode in the place of this, a quarter of it: see `.build/references.ts`.
 *
 * `&eacute;` → `é`, `&#146;` → `’`, `&nosuch;` → `&nosuch;`
 */
export const decodeReference = (reference: string): string => he.decode(reference)
