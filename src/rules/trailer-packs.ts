import { type Words, wordsOf } from '../locale/at-hand.js'
import { FAMILY_NAMES, type FamilyName, traitsOf } from './families.js'
import { onlyFamilies, onlyWords, WORDS_OF_ANY_RULES } from './only-families.js'
import { packs as all } from './packs.js'

/** What hangs on the end of a story. The build puts the rules of these families in a module of their own. */
export const FAMILIES: readonly FamilyName[] = FAMILY_NAMES.filter((name) => traitsOf(name).trailer)

export const packs = /* @__PURE__ */ onlyFamilies(all, FAMILIES)

/** The words that these rules alone ask for. */
const WORDS: readonly (keyof Words)[] = [
  'also',
  'articles',
  'bylineOpenings',
  'dateWords',
  'jalaliMonths',
  'months',
  'noAuthor',
  'nobody',
  'predicates',
  'sentenceOpenings',
  'weekdays',
]

/** Those of all languages. The build writes them beside the rules. */
export const words = (): Words => onlyWords(wordsOf(all), [...WORDS_OF_ANY_RULES, ...WORDS])
