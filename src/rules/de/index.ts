import { de as locale } from '../../locale/de.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** German: `createCleaner({ packs: [any, de] })` */
export const de: RulePack = /* @__PURE__ */ packFrom('de', () => familiesOf(rules, patterns), wordsIn(locale))
