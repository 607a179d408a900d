/** All rule packs by language, for `createCleaner({ packs })` and `copydesk/core`. */
export * from './rules/languages.js'
export { packs } from './rules/packs.js'
export type { Family, FamilyName, Inside, Place, Rule, RulePack } from './rules/rule.js'
