import { nl as locale } from '../../locale/nl.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Dutch: `createCleaner({ packs: [any, nl] })` */
export const nl: RulePack = /* @__PURE__ */ packFrom('nl', () => familiesOf(rules, patterns), wordsIn(locale))
