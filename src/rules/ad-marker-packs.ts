import { onlyFamilies } from './only-families.js'
import { packs as all } from './packs.js'
import type { FamilyName } from './rule.js'

/** Marks of ads. The build puts the rules of these families in a module of their own, without all others. */
export const FAMILIES: readonly FamilyName[] = ['ad-marker']

export const packs = /* @__PURE__ */ onlyFamilies(all, FAMILIES)
