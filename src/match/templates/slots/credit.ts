import { opensUnspaced } from '../../../characters/scripts.js'
import type { Words } from '../../../locale/at-hand.js'
import { allWords } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'
import { isCaseless, nameWordsOf } from './name.js'
import { holdsBreak } from './sentence.js'
import { BRAND } from './title.js'

/** Agencies whose names are in lowercase. */
const AGENCIES = 'afp ap apa ats askanews dpa efe epd kna ots ritzau sda sid stt'

/** The function words of credits: roles and prepositions of place. None of them tells a story. */
const creditWordsOf = /* @__PURE__ */ onceByWords(({ creditWords }) => allWords(creditWords, AGENCIES))

const CAPITAL_OR_NUMBER = /^[("“'‘„«»@+*#&|;,–—-]*(?:\p{Lu}|\p{N}|$)/u
const AROUND = /^[("“'‘„«]{1,9}|[,;:.)”»]{1,9}$/g
const CREDIT_PARTS = /[\s/／]+/

/**
 * In scripts without capitals, any word could be a name, so credits are limited to a few words, and to short ones in scripts
 * without spaces.
 */
const MOST_CASELESS_WORDS = 10
const LONGEST_UNSPACED_WORD = 18
const PREDICATE = /[をはが了是将將]|です|ます|した$|ました|다$|。$/

/**
 * Names, agencies, cities, addresses and function words of credits; nothing that tells a story.
 *
 * `Jo Ng in Oslo and Ed Poe; editing by Al Mint` is one, `officials near the bridge` is not.
 */
export function isCredit(text: string, words: Words): boolean {
  if (holdsBreak(text)) return false
  let caseless = 0
  for (const word of text.split(CREDIT_PARTS)) {
    if (isCaseless(word)) {
      if (++caseless > MOST_CASELESS_WORDS || !isCaselessCredit(word, words)) return false
    } else if (!CAPITAL_OR_NUMBER.test(word) && !isSmall(word, words) && !word.includes('@') && !BRAND.test(word))
      return false
  }
  return true
}

const isSmall = (word: string, words: Words): boolean =>
  creditWordsOf(words).has(word.replace(AROUND, '').toLowerCase())

const isCaselessCredit = (word: string, words: Words): boolean =>
  opensUnspaced(word)
    ? word.length <= LONGEST_UNSPACED_WORD && !PREDICATE.test(word) && !nameWordsOf(words).toldWithin.test(word)
    : !isTold(word, words)

/** Verbs and pronouns of a story. Prepositions occur in credits, too: `من القاهرة`. */
const isTold = (word: string, words: Words): boolean => nameWordsOf(words).storyWords.has(word) && word.length > 3
