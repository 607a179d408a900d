import { it as locale } from '../../locale/it.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Italian: `createCleaner({ packs: [any, it] })` */
export const it: RulePack = /* @__PURE__ */ packFrom('it', () => familiesOf(rules, patterns), wordsIn(locale))
