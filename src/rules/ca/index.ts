import { ca as locale } from '../../locale/ca.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Catalan: `createCleaner({ packs: [any, ca] })` */
export const ca: RulePack = /* @__PURE__ */ packFrom('ca', () => familiesOf(rules, patterns), wordsIn(locale))
