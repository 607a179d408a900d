import { allWords } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'

/** Agencies that write themselves in lower case. */
const AGENCIES = 'afp ap apa ats askanews dpa efe epd kna ots ritzau sda sid stt'

/** The small words of credits: who did what, where from. Nothing that tells a story. */
export const creditWordsOf = /* @__PURE__ */ onceByWords(({ creditWords }) => allWords(creditWords, AGENCIES))
