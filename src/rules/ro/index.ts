import { ro as locale } from '../../locale/ro.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Romanian: `createCleaner({ packs: [any, ro] })` */
export const ro: RulePack = /* @__PURE__ */ packFrom('ro', () => familiesOf(rules, patterns), wordsIn(locale))
