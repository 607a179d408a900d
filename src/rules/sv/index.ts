import { sv as locale } from '../../locale/sv.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Swedish: `createCleaner({ packs: [any, sv] })` */
export const sv: RulePack = /* @__PURE__ */ packFrom('sv', () => familiesOf(rules, patterns), wordsIn(locale))
