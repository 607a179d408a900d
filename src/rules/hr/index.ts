import { hr as locale } from '../../locale/hr.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Croatian, Bosnian and Serbian in Latin letters: `createCleaner({ packs: [any, hr] })` */
export const hr: RulePack = /* @__PURE__ */ packFrom('hr', () => familiesOf(rules, patterns), wordsIn(locale))
