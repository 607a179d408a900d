/** Written into the package by the build (`.build/fingerprint.ts`). */
declare const COPYDESK_BUILD: { readonly version: string; readonly rules: string } | undefined

/** The version of the package, and a hash of all of its rules, models and code that makes texts. */
export const BUILD = typeof COPYDESK_BUILD === 'undefined' ? { version: 'source', rules: 'source' } : COPYDESK_BUILD
