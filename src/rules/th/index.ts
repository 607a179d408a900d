import { th as locale } from '../../locale/th.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Thai: `createCleaner({ packs: [any, th] })` */
export const th: RulePack = /* @__PURE__ */ packFrom('th', () => familiesOf(rules, patterns), wordsIn(locale))
