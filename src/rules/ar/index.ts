import { ar as locale } from '../../locale/ar.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Arabic: `createCleaner({ packs: [any, ar] })` */
export const ar: RulePack = /* @__PURE__ */ packFrom('ar', () => familiesOf(rules, patterns), wordsIn(locale))
