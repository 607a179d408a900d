import { ru as locale } from '../../locale/ru.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Russian: `createCleaner({ packs: [any, ru] })` */
export const ru: RulePack = /* @__PURE__ */ packFrom('ru', () => familiesOf(rules, patterns), wordsIn(locale))
