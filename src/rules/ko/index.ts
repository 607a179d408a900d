import { ko as locale } from '../../locale/ko.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Korean: `createCleaner({ packs: [any, ko] })` */
export const ko: RulePack = /* @__PURE__ */ packFrom('ko', () => familiesOf(rules, patterns), wordsIn(locale))
