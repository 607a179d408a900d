import { pt as locale } from '../../locale/pt.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Portuguese: `createCleaner({ packs: [any, pt] })` */
export const pt: RulePack = /* @__PURE__ */ packFrom('pt', () => familiesOf(rules, patterns), wordsIn(locale))
