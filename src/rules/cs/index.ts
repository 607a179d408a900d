import { cs as locale } from '../../locale/cs.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Czech, with the Slovak wordings that its readers meet: `createCleaner({ packs: [any, cs] })` */
export const cs: RulePack = /* @__PURE__ */ packFrom('cs', () => familiesOf(rules, patterns), wordsIn(locale))
