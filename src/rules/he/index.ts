import { he as locale } from '../../locale/he.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Hebrew: `createCleaner({ packs: [any, he] })` */
export const he: RulePack = /* @__PURE__ */ packFrom('he', () => familiesOf(rules, patterns), wordsIn(locale))
