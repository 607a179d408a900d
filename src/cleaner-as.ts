import { type Cleaner, type CleanerOptions, createCleaner } from './index.js'
import { lazyCleaner } from './lazy-cleaner.js'
import { type Words, wordsOf } from './locale/at-hand.js'
import { markupReader } from './page-cleaner.js'
import { defaultPacks } from './rules/default-packs.js'
import { createTextCleaner } from './text.js'

/** What a source is taken for; `auto` finds out. */
export type Kind = 'auto' | 'text' | 'html'

/** A cleaner for sources of one kind. Throws a `CopydeskOptionError` as `createCleaner` does. */
export function cleanerAs(kind: Kind, options: CleanerOptions = {}): Cleaner {
  if (kind === 'text') return createTextCleaner(options)
  const clean = createCleaner(options) // checks the options for both
  return kind === 'html' ? lazyCleaner(options, defaultPacks, markupReader(options)) : clean
}

/** The words that cleaners with these options know. */
export const wordsFor = ({ packs }: CleanerOptions): Words => wordsOf(packs ?? defaultPacks)

/** Made once for the same options: whoever asks twice means the same cleaner. */
const cleaners = new WeakMap<CleanerOptions, Map<Kind, Cleaner>>()

/** The same, once for each object of options: to make a cleaner and bind its rules takes longer than to clean a page. */
export function cleanerFor(kind: Kind, options: CleanerOptions): Cleaner {
  const kinds = cleaners.get(options) ?? new Map<Kind, Cleaner>()
  cleaners.set(options, kinds)
  const cleaner = kinds.get(kind) ?? cleanerAs(kind, options)
  kinds.set(kind, cleaner)
  return cleaner
}
