/** Written into the package by the build (`.build/fingerprint.ts`). */
declare const COPYDESK_BUILD: { readonly version: string; readonly rules: string } | undefined

/** The version of the package, and a hash of all rules, models and code that affect texts. */
export const BUILD = typeof COPYDESK_BUILD === 'undefined' ? { version: 'source', rules: 'source' } : COPYDESK_BUILD
