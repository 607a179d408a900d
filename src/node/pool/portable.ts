import { type CleanerOptions, CopydeskOptionError } from '../../index.js'
import { quoted } from '../../options/options.js'
import { packs as all } from '../../packs.js'
import { isBuilt } from '../../rules/lazy-pack.js'
import type { RulePack } from '../../rules/rule.js'

/** Options of a cleaner as data. Built-in packs are named by their language. */
export interface PortableOptions extends Omit<CleanerOptions, 'packs' | 'stages'> {
  readonly packs?: readonly (string | RulePack)[] | undefined
}

/** Converts options for another thread. Throws a `CopydeskOptionError` for stages, which are functions. */
export function portable({ packs, stages, ...options }: CleanerOptions): PortableOptions {
  if (stages !== undefined)
    throw new CopydeskOptionError(
      'stages',
      stages,
      'undefined',
      'A pool does not take the option "stages": functions cannot be sent to another thread.',
    )
  return { ...options, ...(packs && { packs: packs.map((pack) => (isBuilt(pack) ? pack.lang : pack)) }) }
}

/** Restores options from `portable` or a config file. Throws a `CopydeskOptionError` for an unknown language. */
export function unpacked({ packs, ...options }: PortableOptions): CleanerOptions {
  return { ...options, ...(packs && { packs: packs.map((pack) => (typeof pack === 'string' ? packOf(pack) : pack)) }) }
}

function packOf(lang: string): RulePack {
  const pack = all.find((some) => some.lang === lang)
  if (!pack) throw new CopydeskOptionError('packs', lang, quoted(all.map((some) => some.lang)))
  return pack
}
