import { hr } from './hr.js'
import type { Locale } from './locale.js'
import { allInCyrillic } from './serbian.js'
import { wordsIn } from './words-in.js'

/** Serbian in Cyrillic letters. */
export const sr: Locale = {
  ...allInCyrillic(wordsIn(hr)),
  lang: 'sr',
  letters: 'аоиентрсвдјкулпмзбгчњшжљцхћђфџ',
  functionWords:
    'и у је на се да за су од са који а о као би не до што из ће није то али те бити био само која након више',
  compounds: {
    syllabic: 'rр',
  },
}
