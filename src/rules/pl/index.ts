import { pl as locale } from '../../locale/pl.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Polish: `createCleaner({ packs: [any, pl] })` */
export const pl: RulePack = /* @__PURE__ */ packFrom('pl', () => familiesOf(rules, patterns), wordsIn(locale))
