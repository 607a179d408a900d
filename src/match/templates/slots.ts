import { DIGITS, HAN_KANA_HANGUL } from '../../characters/scripts.js'
import { STOPS } from '../../characters/sentence-ends.js'

/** What a slot of a template takes, as far as a pattern can say it. */
interface Slot {
  readonly pattern: string
  /** What the pattern matched is checked by a validator: see `slots/validators.ts`. */
  readonly isValidated?: true
  /** A character that all it takes holds. */
  readonly holds?: string
  /** All it takes holds a digit, of 0 to 9 or of another script. */
  readonly digit?: boolean
  /** The most code units it takes, where that is known. */
  readonly longest?: number
}

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
    name: { ...matter(2, 90), isValidated: true },
    /** A site or a paper, in whatever letters, within one sentence: `the harbour blog`; at most 60 code units. */
    site: { ...matter(2, 60), isValidated: true },
    /** A headline or what stands for one, within one sentence; at most 200 code units. */
    title: { ...matter(2, 200), isValidated: true },
    /** What else may stand on the line, within one sentence, if it is but a sign; at most 200 code units. */
    rest: { ...matter(1, 200), isValidated: true },
    /** One to six words with no stop among them: `our weekly letter` */
    words: { longest: 186, pattern: `[^\\s${STOPS}]{1,30}(?: [^\\s${STOPS}]{1,30}){0,5}?` },
    /** Words of a date or a clock time and nothing else: `May 2`, `4:56 p.m.`, `3日前` */
    date: { ...matter(3, 60), digit: true, isValidated: true },
    /** A date that names its year, or a clock time that names its minute: `May 2, 2024`, `16:56`; no span of time. */
    stamp: { ...matter(3, 60), digit: true, isValidated: true },
    /** A date with its year and its minute: `2 January 2020, 10:21`; nobody heads a story with one. */
    moment: { ...matter(10, 60), digit: true, isValidated: true },
    /** A year or two: `2024`, `1998–2024`, `2567`, `२०२४` */
    year: { longest: 12, digit: true, pattern: `${YEAR}(?: ?[-–—] ?(?:${YEAR}|\\d\\d))?` },
    /** The people of a byline, two words or more: `Jo Ng and Maria Gomez`; `山田太郎` */
    author: { longest: 160, pattern: `[^\\n]{4,160}?|[${HAN_KANA_HANGUL}]{2,3}`, isValidated: true },
    /** Names, agencies, cities and the small words of credits between them: `Jo Ng in Oslo; editing by Ed Poe` */
    credit: { ...matter(2, 300), isValidated: true },
    /** Anything at all; at most 380 code units. Only beside words that nobody but a page says. */
    matter: matter(1, 380),
    /** The same, but for verbs of telling: what a page says of itself. */
    notice: { ...matter(1, 380), isValidated: true },
    /** The headline of another story behind its label: three words or more, no full stop; at most 160 code units. */
    headline: { ...matter(5, 160), isValidated: true },
    /** The title of a work within a sentence, with a capital: `The Fall of the Bridge`; at most 250 code units. */
    work: { ...matter(2, 250), isValidated: true },
    /** A paper, an agency or a site by its name, each word with a capital: `The Daily Post`, `example.org` */
    publication: { ...matter(2, 70), isValidated: true },
    /** Places to share on, and what may stand between them: `Facebook, X or WhatsApp` */
    platforms: { ...matter(1, 120), isValidated: true },
    /** The same and the buttons beside them, with their counts: `Share Print 12` */
    buttons: { ...matter(1, 160), isValidated: true },
    /** A number, of any digits, and no date: `12`, `1,204`, `1 204`, `3.5k`, `१२` */
    n: {
      longest: 19,
      digit: true,
      pattern: `(?:[${DIGITS}]{1,3}(?:[.,٫٬][${DIGITS}]{2,3}|[ ’'][${DIGITS}]{3}){1,3}|[${DIGITS}]{1,9})(?:[.,٫٬][${DIGITS}]{1,2})?[kKmM]?`,
    },
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
