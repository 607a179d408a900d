import { id as locale } from '../../locale/id.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Indonesian, with Malay wordings: `createCleaner({ packs: [any, id] })` */
export const id: RulePack = /* @__PURE__ */ packFrom('id', () => familiesOf(rules, patterns), wordsIn(locale))
