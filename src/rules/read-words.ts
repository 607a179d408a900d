import type { LanguageWords } from '../locale/locale.js'

/**
 * The words of a pack that the build has written, where a program can read them while a text waits: on Node, Bun and Deno the
 * build puts them in a file beside the rules. Elsewhere each pack brings its own.
 */
export const readWords = (_lang: string): LanguageWords | undefined => undefined
