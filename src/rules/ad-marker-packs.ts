import type { FamilyName } from './rule.js'

export { packs } from './packs.js'

/** Marks of ads. The build puts the rules of these families in a module of their own, without all others. */
export const FAMILIES: readonly FamilyName[] = ['ad-marker']
