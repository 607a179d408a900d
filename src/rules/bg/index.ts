import { bg as locale } from '../../locale/bg.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Bulgarian: `createCleaner({ packs: [any, bg] })` */
export const bg: RulePack = /* @__PURE__ */ packFrom('bg', () => familiesOf(rules, patterns), wordsIn(locale))
