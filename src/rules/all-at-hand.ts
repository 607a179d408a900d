import { packOf } from './pack-of.js'
import { packs } from './packs.js'
import type { RulePack } from './rule.js'

/**
 * The packs that a cleaner works with if it is told of none: all. Node, Bun and Deno read the rules of one when a text first
 * asks for them. In what is made for bundlers, `on-demand.ts` stands in the place of this.
 */
export const defaultPacks: readonly RulePack[] = packs

/** As in `on-demand.ts`; but here they are all at hand. */
export async function loadPacks(languages: readonly string[] = packs.map(({ lang }) => lang)): Promise<RulePack[]> {
  const wanted = new Set(languages.map(packOf))
  return packs.filter(({ lang }) => wanted.has(lang))
}
