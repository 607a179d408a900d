import { ur as locale } from '../../locale/ur.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Urdu: `createCleaner({ packs: [any, ur] })` */
export const ur: RulePack = /* @__PURE__ */ packFrom('ur', () => familiesOf(rules, patterns), wordsIn(locale))
