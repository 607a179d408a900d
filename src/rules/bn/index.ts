import { bn as locale } from '../../locale/bn.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Bengali: `createCleaner({ packs: [any, bn] })` */
export const bn: RulePack = /* @__PURE__ */ packFrom('bn', () => familiesOf(rules, patterns), wordsIn(locale))
