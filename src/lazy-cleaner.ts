import type { Cleaner, ReadMarkup } from './cleaner/cleaner.js'
import { keptAddresses } from './options/kept-by.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions } from './options/options.js'
import type { RulePack } from './rules/rule.js'
import { cleanerOf } from './text-engine.js'
import { unpolluted } from './unpolluted.js'

/**
 * A cleaner that is created on the first call, because most of the load time of this package is code that is not called yet.
 * Options are checked at once. `defaults`: the packs if the options name none.
 */
export function lazyCleaner(
  asked: CleanerOptions,
  defaults: readonly RulePack[] | undefined,
  readMarkup?: ReadMarkup,
): Cleaner {
  checkOptions(asked)
  const options: CleanerOptions = { __proto__: null, ...asked } as CleanerOptions
  const packs = options.packs ?? defaults
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs from "copydesk/packs"')
  // Custom packs and switches are checked when the cleaner is created, so errors in them are thrown at once.
  const isNamed = options.packs || options.rules || (options.keep && keptAddresses(options.keep).length > 0)
  const make = () => cleanerOf(options, packs, readMarkup)
  let clean = isNamed ? unpolluted(make) : undefined
  return (source, hints) =>
    unpolluted(() => {
      clean ??= make()
      return clean(source, hints)
    })
}
