import { da as locale } from '../../locale/da.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Danish: `createCleaner({ packs: [any, da] })` */
export const da: RulePack = /* @__PURE__ */ packFrom('da', () => familiesOf(rules, patterns), wordsIn(locale))
