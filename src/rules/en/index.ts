import { en as locale } from '../../locale/en.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** English: `createCleaner({ packs: [any, en] })` */
export const en: RulePack = /* @__PURE__ */ packFrom('en', () => familiesOf(rules, patterns), wordsIn(locale))
