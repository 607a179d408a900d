import { es as locale } from '../../locale/es.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { familiesOf, packFrom } from '../sheet.js'
import { patterns } from './patterns.js'
import rules from './rules.txt'

/** Spanish: `createCleaner({ packs: [any, es] })` */
export const es: RulePack = /* @__PURE__ */ packFrom('es', () => familiesOf(rules, patterns), wordsIn(locale))
