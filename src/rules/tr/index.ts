import { tr as locale } from '../../locale/tr.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Turkish: `createCleaner({ packs: [any, tr] })` */
export const tr: RulePack = /* @__PURE__ */ packFrom('tr', () => familiesOf(rules, patterns), wordsIn(locale))
