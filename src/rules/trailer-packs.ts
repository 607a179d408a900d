import type { FamilyName } from './rule.js'

export { packs } from './packs.js'

/** What hangs on the end of a story. The build puts the rules of these families in a module of their own. */
export const FAMILIES: readonly FamilyName[] = ['source-trailer', 'syndication', 'copyright', 'read-more', 'truncation']
