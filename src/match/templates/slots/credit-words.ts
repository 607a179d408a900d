import { allWords } from '../../../locale/joined.js'
import { CREDIT_WORDS as OF_LANGUAGES } from '../../../locale/words.js'

/** Agencies that write themselves in lower case. */
const AGENCIES = 'afp ap apa ats askanews dpa efe epd kna ots ritzau sda sid stt'

/** The small words of credits: who did what, where from. Nothing that tells a story. */
export const CREDIT_WORDS = /* @__PURE__ */ allWords(OF_LANGUAGES, AGENCIES)
