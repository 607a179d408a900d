/**
 * What Node loads when it is first needed. The build leaves this file beside the bundles as it is, so the bundlers of programs
 * follow its `require`.
 */
export = {
  textEngine: (): typeof import('./text-engine.js') => require('./text-engine.cjs'),
  pageEngine: (): typeof import('./page-engine.js') => require('./page-engine.cjs'),
  documentEngine: (): typeof import('./document-engine.js') => require('./document-engine.cjs'),
  selectors: (): typeof import('./html/parse/select.js') => require('./selectors.cjs'),
  he: (): typeof import('he') => require('he'),
  /** The rules of a language as JSON, in parts. */
  rules: (lang: string): readonly [string, ...string[]] => require('./rules.cjs')[lang](),
  /** The words of all languages by field. */
  words: (): Readonly<Record<string, Readonly<Record<string, never>>>> => require('./words.cjs'),
}
