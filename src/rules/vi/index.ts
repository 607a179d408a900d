import { vi as locale } from '../../locale/vi.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Vietnamese: `createCleaner({ packs: [any, vi] })` */
export const vi: RulePack = /* @__PURE__ */ packFrom('vi', () => familiesOf(rules, patterns), wordsIn(locale))
