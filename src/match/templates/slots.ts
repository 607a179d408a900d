import { DIGITS, HAN_KANA_HANGUL } from '../../characters/scripts.js'
import { STOPS } from '../../characters/sentence-ends.js'
import { type DateLine, dateLineOf } from '../../date/date-like.js'
import { isAuthor } from './slots/author.js'
import { isButtons, isPlatforms } from './slots/buttons.js'
import { isCredit } from './slots/credit.js'
import { isName } from './slots/name.js'
import { isNotice } from './slots/notice.js'
import { isOneSentence } from './slots/sentence.js'
import { isHeadline, isPublication, isTitle } from './slots/title.js'

export { isAuthor } from './slots/author.js'
export { isCredit } from './slots/credit.js'

/** What a slot of a template takes: a bounded pattern, and a second look at what it caught. */
interface Slot {
  readonly pattern: string
  /** A character that all it takes holds. */
  readonly holds?: string
  /** All it takes holds a digit, of 0 to 9 or of another script. */
  readonly digit?: boolean
  /** The most code units it takes, where that is known. */
  readonly longest?: number
  /** `after`: the ornaments behind the line, which no template sees; a full stop, say. */
  readonly accepts?: (caught: string, after: string) => boolean
}

/** Words of dates and clock times and nothing else, with at least one number: `8 Nov 2023 at 4:56 p.m. ET`, `3日前` */
export function isDate(text: string): boolean {
  const line = dateLineOf(text)
  return line !== undefined && (text.length > 3 || line.ago)
}

/**
 * A date that can be no subhead of a diary: it names its year or its minute. `May 2` does not, nor `10 p.m.`
 * A span of time is none: `1931 - 2024`, `10:00 - 17:00`, `Year to September 30, 1986`
 */
function isStamp(text: string): boolean {
  if (SPAN.test(text)) return false
  const line: DateLine | undefined = dateLineOf(text)
  return line !== undefined && (line.year || line.ago || (line.clock && !HOUR.test(text)))
}

const SPAN =
  /^\P{N}{0,3}\p{N}{4} ?[-–—] ?\p{N}{4}\P{N}{0,3}$|^\P{N}{0,20}\p{N}{1,2}[:.h]\p{N}{2} ?(?:[-–—]|to|bis|à|a|до) ?\p{N}{1,2}[:.h]\p{N}{2}\D{0,8}$|^(?:year|half|quarter|month|week)s? (?:to|ended|ending) /iu

const HOUR = /^\D{0,12}\d{1,2} ?[ap]\.? ?m\b\.?\D{0,6}$/i

/** The slots a template may name. Lengths are bounded so that a template costs a line no more than a glance. */
const matter = (least: number, longest: number): Pick<Slot, 'pattern' | 'longest'> => ({
  pattern: `[^\\n]{${least},${longest}}?`,
  longest,
})

const YEAR = '(?:(?:19|20)\\d\\d|25[56]\\d|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4}|[০-৯]{4}|[０-９]{4})'

export const SLOTS: Readonly<Record<string, Slot>> = /* @__PURE__ */ slots()

function slots(): Record<string, Slot> {
  return {
    /** A person or a body, each word with a capital: `Maria de la Cruz`; at most 90 code units. */
    name: { ...matter(2, 90), accepts: isName },
    /** A site or a paper, in whatever letters, within one sentence: `the harbour blog`; at most 60 code units. */
    site: { ...matter(2, 60), accepts: isOneSentence },
    /** A headline or what stands for one, within one sentence; at most 200 code units. */
    title: { ...matter(2, 200), accepts: isOneSentence },
    /** What else may stand on the line, within one sentence, if it is but a sign; at most 200 code units. */
    rest: { ...matter(1, 200), accepts: isOneSentence },
    /** One to six words with no stop among them: `our weekly letter` */
    words: { longest: 186, pattern: `[^\\s${STOPS}]{1,30}(?: [^\\s${STOPS}]{1,30}){0,5}?` },
    /** Words of a date or a clock time and nothing else: `May 2`, `4:56 p.m.`, `3日前` */
    date: { ...matter(3, 60), digit: true, accepts: isDate },
    /** A date that names its year, or a clock time that names its minute: `May 2, 2024`, `16:56`; no span of time. */
    stamp: { ...matter(3, 60), digit: true, accepts: isStamp },
    /** A year or two: `2024`, `1998–2024`, `2567`, `२०२४` */
    year: { longest: 12, digit: true, pattern: `${YEAR}(?: ?[-–—] ?(?:${YEAR}|\\d\\d))?` },
    /** The people of a byline, two words or more: `Jo Ng and Maria Gomez`; `山田太郎` */
    author: { longest: 160, pattern: `[^\\n]{4,160}?|[${HAN_KANA_HANGUL}]{2,3}`, accepts: isAuthor },
    /** Names, agencies, cities and the small words of credits between them: `Jo Ng in Oslo; editing by Ed Poe` */
    credit: { ...matter(2, 300), accepts: isCredit },
    /** Anything at all; at most 380 code units. Only beside words that nobody but a page says. */
    matter: matter(1, 380),
    /** The same, but for verbs of telling: what a page says of itself. */
    notice: { ...matter(1, 380), accepts: isNotice },
    /** The headline of another story behind its label: three words or more, no full stop; at most 160 code units. */
    headline: { ...matter(5, 160), accepts: isHeadline },
    /** The title of a work within a sentence, with a capital: `The Fall of the Bridge`; at most 250 code units. */
    work: { ...matter(2, 250), accepts: isTitle },
    /** A paper, an agency or a site by its name, each word with a capital: `The Daily Post`, `example.org` */
    publication: { ...matter(2, 70), accepts: isPublication },
    /** Places to share on, and what may stand between them: `Facebook, X or WhatsApp` */
    platforms: { ...matter(1, 120), accepts: isPlatforms },
    /** The same and the buttons beside them, with their counts: `Share Print 12` */
    buttons: { ...matter(1, 160), accepts: isButtons },
    /** A number, of any digits: `12`, `1,204`, `3.5k`, `१२` */
    n: { longest: 15, digit: true, pattern: `[${DIGITS}][${DIGITS}.,٫٬]{0,12}[kKmM]?` },
    /** An address on the web: `https://example.org/a`, `example.org` */
    url: {
      holds: '.',
      longest: 364,
      pattern: '(?:https?://|www\\.)[^\\s]{3,300}|[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{2,40}){1,3}(?:/[^\\s]{0,200})?',
    },
    /** An address of mail: `desk@example.org` */
    email: { holds: '@', longest: 219, pattern: '[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,3}' },
    /** A name on a platform: `@harbour` */
    handle: { holds: '@', longest: 31, pattern: '@\\w{1,30}' },
  }
}
