import { fi as locale } from '../../locale/fi.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Finnish: `createCleaner({ packs: [any, fi] })` */
export const fi: RulePack = /* @__PURE__ */ packFrom('fi', () => familiesOf(rules, patterns), wordsIn(locale))
