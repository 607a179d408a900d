import { wordsOf } from '../src/locale/at-hand.js'
import { packs } from '../src/rules/packs.js'

/** Those of all languages. */
export const WORDS = wordsOf(packs)
