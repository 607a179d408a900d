import { fa as locale } from '../../locale/fa.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Persian: `createCleaner({ packs: [any, fa] })` */
export const fa: RulePack = /* @__PURE__ */ packFrom('fa', () => familiesOf(rules, patterns), wordsIn(locale))
