import { type Cleaner, type CleanerOptions, createCleaner } from './index.js'
import { lazyCleaner } from './lazy-cleaner.js'
import { type Words, wordsOf } from './locale/at-hand.js'
import { markupReader } from './page-cleaner.js'
import { defaultPacks } from './rules/default-packs.js'
import { createTextCleaner } from './text.js'

/** The format of a source; `auto` detects it. */
export type Kind = 'auto' | 'text' | 'html'

/** A cleaner for sources of one format. Throws a `CopydeskOptionError` as `createCleaner` does. */
export function cleanerAs(kind: Kind, options: CleanerOptions = {}): Cleaner {
  if (kind === 'text') return createTextCleaner(options)
  const clean = createCleaner(options) // checks the options for both
  return kind === 'html' ? lazyCleaner(options, defaultPacks, markupReader(options)) : clean
}

/** The words of cleaners with these options. */
export const wordsFor = ({ packs }: CleanerOptions): Words => wordsOf(packs ?? defaultPacks)

/** The cache of `cleanerFor`. */
const cleaners = new WeakMap<CleanerOptions, Map<Kind, Cleaner>>()

/**
 * Like `cleanerAs`, cached for each options object: creating a cleaner and compiling its rules takes longer than cleaning a
 * page.
 */
export function cleanerFor(kind: Kind, options: CleanerOptions): Cleaner {
  const kinds = cleaners.get(options) ?? new Map<Kind, Cleaner>()
  cleaners.set(options, kinds)
  const cleaner = kinds.get(kind) ?? cleanerAs(kind, options)
  kinds.set(kind, cleaner)
  return cleaner
}
