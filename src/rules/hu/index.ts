import { hu as locale } from '../../locale/hu.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Hungarian: `createCleaner({ packs: [any, hu] })` */
export const hu: RulePack = /* @__PURE__ */ packFrom('hu', () => familiesOf(rules, patterns), wordsIn(locale))
