import { cleanerOf } from '../cleaner.js'
import { readFlow } from '../html/flow.js'
import { type Cleaner, type CleanerOptions, createCleaner } from '../index.js'
import { packs } from '../rules/packs.js'
import { createTextCleaner } from '../text.js'

/** What a source is taken for; `auto` finds out. */
export type Kind = 'auto' | 'text' | 'html'

/** A cleaner for sources of one kind. Throws a `CopydeskOptionError` as `createCleaner` does. */
export function cleanerAs(kind: Kind, options: CleanerOptions = {}): Cleaner {
  if (kind === 'text') return createTextCleaner(options)
  if (kind === 'html') return cleanerOf(options, packs, (source) => readFlow(source, options))
  return createCleaner(options)
}
