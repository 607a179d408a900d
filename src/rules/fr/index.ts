import { fr as locale } from '../../locale/fr.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** French: `createCleaner({ packs: [any, fr] })` */
export const fr: RulePack = /* @__PURE__ */ packFrom('fr', () => familiesOf(rules, patterns), wordsIn(locale))
