import { sk as locale } from '../../locale/sk.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Slovak: `createCleaner({ packs: [any, sk] })` */
export const sk: RulePack = /* @__PURE__ */ packFrom('sk', () => familiesOf(rules, patterns), wordsIn(locale))
