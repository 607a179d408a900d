import { el as locale } from '../../locale/el.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Greek: `createCleaner({ packs: [any, el] })` */
export const el: RulePack = /* @__PURE__ */ packFrom('el', () => familiesOf(rules, patterns), wordsIn(locale))
