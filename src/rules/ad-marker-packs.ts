import { type Words, wordsOf } from '../locale/at-hand.js'
import { onlyFamilies, onlyWords, WORDS_OF_ANY_RULES } from './only-families.js'
import { packs as all } from './packs.js'
import type { FamilyName } from './rule.js'

/** Marks of ads. The build puts the rules of these families in a module of their own, without all others. */
export const FAMILIES: readonly FamilyName[] = ['ad-marker']

export const packs = /* @__PURE__ */ onlyFamilies(all, FAMILIES)

/** The words that these rules alone ask for. */
const WORDS: readonly (keyof Words)[] = ['or', 'platforms']

/** Those of all languages. The build writes them beside the rules. */
export const words = (): Words => onlyWords(wordsOf(all), [...WORDS_OF_ANY_RULES, ...WORDS])
