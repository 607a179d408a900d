import { type Words, wordsOf } from '../locale/at-hand.js'
import { onlyFamilies, onlyWords } from './only-families.js'
import { packs as all } from './packs.js'
import type { FamilyName } from './rule.js'

/** Marks of ads. The build puts the rules of these families in a module of their own, without all others. */
export const FAMILIES: readonly FamilyName[] = ['ad-marker']

export const packs = /* @__PURE__ */ onlyFamilies(all, FAMILIES)

/** The words that these rules ask for, and what finds their lines. */
const WORDS: readonly (keyof Words)[] = [
  'and',
  'creditWords',
  'noName',
  'or',
  'particles',
  'platforms',
  'predicates',
  'publicationWords',
  'saidAtEnd',
  'saidBehindComma',
  'storyWords',
  'tells',
  'toldWithin',
]

/** Those of all languages. The build writes them beside the rules. */
export const words = (): Words => onlyWords(wordsOf(all), WORDS)
