import { no as locale } from '../../locale/no.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Norwegian: `createCleaner({ packs: [any, no] })` */
export const no: RulePack = /* @__PURE__ */ packFrom('no', () => familiesOf(rules, patterns), wordsIn(locale))
