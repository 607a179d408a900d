import type { CleanerOptions, Keep } from './options.js'

const said = (keep: readonly Keep[], kind: 'selector' | 'phrase'): string[] =>
  keep.flatMap((one) => (typeof one === 'object' && one[kind] !== undefined ? [one[kind]] : []))

/** The selectors in `keep`. */
export const keptSelectors = (keep: CleanerOptions['keep'] = []): string[] => said(keep, 'selector')
/** The phrases in `keep`. */
export const keptPhrases = (keep: CleanerOptions['keep'] = []): string[] => said(keep, 'phrase')
/** The addresses of rules in `keep`: all names with a slash. */
export const keptAddresses = (keep: CleanerOptions['keep'] = []): string[] =>
  keep.filter((one): one is Extract<Keep, string> => typeof one === 'string' && one.includes('/'))
