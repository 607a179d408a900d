import { once } from '../../../characters/once.js'
import { countUnspaced, opensUnspaced } from '../../../characters/scripts.js'
import type { Words } from '../../../locale/at-hand.js'
import { allWords } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'
import { isCaseless, isOfStory } from './name.js'
import { isOneSentence } from './sentence.js'

const FULL_STOP = /^(?:\.(?!\.)|[。।۔])/
/** The end of a sentence or of a quotation: `… “Part Two.”`, `… は言う。`, `… asked, “Why?”` */
const ENDS_SENTENCE = /(?:(?<!\.)\.["'”’»)]|[。।۔]["'”’»」』)）]?)$/u
const ENDS_SPEECH = /[,:：] ?["“„«][^"“”„«»]{1,150}[!?…]["”»]$/u
/** A quotation that continues on the next line or in the next sentence. */
const OPENS_QUOTE = /(?:^|[\s(])(?:"[^"]{0,200}|“[^”]{0,200}|„[^“”]{0,200}|«[^»]{0,200}|「[^」]{0,200})$/u
/** The credit of a picture: `(Foto: Jo Ng)`, `(AFP)`, `© Jo Ng` */
const CLOSES_WITH_CREDIT =
  /[(（] ?(?:[^()（）\n]{0,40}(?:[:：/©]|\b[Cc]redit)[^()（）\n]{0,60}|\p{Lu}{2,8}) ?[)）]$|©[^©]{0,60}$/u
const THREE_WORDS = /\S \S+ \S/
/** In scripts without spaces, this many letters count as three words. */
const FEWEST_LETTERS = 8
const OPENS_WITH_CAPITAL = /* @__PURE__ */ once(() => /^["'“‘„«»‹「『《【(（[¿¡]{0,2}(?:\p{Lu}|\p{Lo}|\p{N})/u)

/** The title of a work within a sentence: `The Fall` in “The post The Fall appeared first on …”, never `office`. */
export const isTitle = (text: string): boolean => OPENS_WITH_CAPITAL().test(text)

const isLong = (text: string): boolean => THREE_WORDS.test(text) || countUnspaced(text) >= FEWEST_LETTERS

/** The headline behind “Read more:” on its line: three words or more, no full stop. `Read more: it helps.` is advice. */
export const isHeadline = (text: string, _: Words, after: string): boolean =>
  isTitle(text) && isLong(text) && !FULL_STOP.test(after) && isOneSentence(text) && !isOfStoryByItsEnd(text)

/** Whether a line ends like a sentence of the story or like a caption. Then the label before it has no headline. */
const isOfStoryByItsEnd = (text: string): boolean =>
  ENDS_SENTENCE.test(text) || ENDS_SPEECH.test(text) || OPENS_QUOTE.test(text) || CLOSES_WITH_CREDIT.test(text)

const DOMAIN = /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}$/i
/** A lowercase brand that ends with a number: `g1`, `harbour24` */
export const BRAND = /^\p{Ll}[\p{Ll}\d]{0,20}\d$/u
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Function words of publications, and signs between words. */
const smallWordsOf = /* @__PURE__ */ onceByWords(({ publicationWords }) => allWords(publicationWords, '& / - – — |'))

const MOST_WORDS = 9
/** In scripts without capitals, a longer sequence of words is a clause. */
const MOST_CASELESS_WORDS = 5
const LONGEST_UNSPACED_WORD = 16

/** A newspaper, agency or site: `The Daily Post`, `Ministry of Health`, `example.org`; never `police confirmed the toll`. */
export function isPublication(text: string, known: Words): boolean {
  const small = smallWordsOf(known)
  const words = text.split(' ')
  const caseless = words.filter(isCaseless)
  return (
    words.length <= MOST_WORDS &&
    caseless.length <= MOST_CASELESS_WORDS &&
    caseless.every(
      (word) => !isOfStory(word, known) && !(opensUnspaced(word) && word.length > LONGEST_UNSPACED_WORD),
    ) &&
    !small.has((words.at(-1) as string).toLowerCase()) &&
    words.every(
      (word) =>
        (isTitle(word) && !YEAR.test(word)) || small.has(word.toLowerCase()) || DOMAIN.test(word) || BRAND.test(word),
    )
  )
}
