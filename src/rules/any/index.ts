import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Marks of machines, the same in every language: `createCleaner({ packs: [any, en] })` */
export const any: RulePack = /* @__PURE__ */ packFrom('any', () => familiesOf(rules, patterns))
