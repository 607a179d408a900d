import { ja as locale } from '../../locale/ja.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Japanese: `createCleaner({ packs: [any, ja] })` */
export const ja: RulePack = /* @__PURE__ */ packFrom('ja', () => familiesOf(rules, patterns), wordsIn(locale))
