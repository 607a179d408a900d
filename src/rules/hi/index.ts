import { hi as locale } from '../../locale/hi.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Hindi: `createCleaner({ packs: [any, hi] })` */
export const hi: RulePack = /* @__PURE__ */ packFrom('hi', () => familiesOf(rules, patterns), wordsIn(locale))
