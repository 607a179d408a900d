import { FAMILY_NAMES, type FamilyName, traitsOf } from './families.js'
import { onlyFamilies } from './only-families.js'
import { packs as all } from './packs.js'

/** What hangs on the end of a story. The build puts the rules of these families in a module of their own. */
export const FAMILIES: readonly FamilyName[] = FAMILY_NAMES.filter((name) => traitsOf(name).trailer)

export const packs = /* @__PURE__ */ onlyFamilies(all, FAMILIES)
