import { uk as locale } from '../../locale/uk.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Ukrainian: `createCleaner({ packs: [any, uk] })` */
export const uk: RulePack = /* @__PURE__ */ packFrom('uk', () => familiesOf(rules, patterns), wordsIn(locale))
