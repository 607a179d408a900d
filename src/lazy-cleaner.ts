import { type Cleaner, cleanerOf, type ReadMarkup } from './cleaner/cleaner.js'
import { keptAddresses } from './options/kept-by.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions } from './options/options.js'
import type { RulePack } from './rules/rule.js'
import { unpolluted } from './unpolluted.js'

/**
 * A cleaner that is made when its first text comes: most of what it takes to load this package is code that no one
 * has called yet. Options are checked at once. `defaults`: the packs it works with if the options name none.
 */
export function lazyCleaner(
  asked: CleanerOptions,
  defaults: readonly RulePack[] | undefined,
  readMarkup?: ReadMarkup,
): Cleaner {
  checkOptions(asked)
  const options: CleanerOptions = { __proto__: null, ...asked } as CleanerOptions
  const packs = options.packs ?? defaults
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs, out of copydesk/packs')
  // Packs and switches of one's own are checked as the cleaner is made: what is wrong with them is said at once.
  const isNamed = options.packs || options.rules || (options.keep && keptAddresses(options.keep).length > 0)
  const make = () => cleanerOf(options, packs, readMarkup)
  let clean = isNamed ? unpolluted(make) : undefined
  return (source, hints) =>
    unpolluted(() => {
      clean ??= make()
      return clean(source, hints)
    })
}
