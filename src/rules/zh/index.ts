import { wordsIn } from '../../locale/words-in.js'
import { zh as locale } from '../../locale/zh.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Chinese, in both scripts: `createCleaner({ packs: [any, zh] })` */
export const zh: RulePack = /* @__PURE__ */ packFrom('zh', () => familiesOf(rules, patterns), wordsIn(locale))
