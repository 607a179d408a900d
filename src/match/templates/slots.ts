import { DIGITS, HAN_KANA_HANGUL } from '../../characters/scripts.js'
import { STOPS } from '../../characters/sentence-ends.js'

/** The text that a slot accepts, as far as a pattern can express it. */
interface Slot {
  /** Its first match at a position is the longest. */
  readonly pattern: string
  /** A validator checks the match: see `slots/validators.ts`. */
  readonly isValidated?: true
  /** A character that every match contains. */
  readonly holds?: string
  /** Every match contains a digit, in any script. */
  readonly digit?: boolean
  /** The maximum length in code units, if there is one. */
  readonly longest?: number
}

/** Lengths are bounded, which bounds the cost of a template. */
const matter = (least: number, longest: number): Pick<Slot, 'pattern' | 'longest'> => ({
  pattern: `[^\\n]{${least},${longest}}`,
  longest,
})

const YEAR = '(?:(?:19|20)\\d\\d|25[56]\\d|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4}|[০-৯]{4}|[０-９]{4})'

const MINUTE = '\\p{Nd} ?[:.hH時时点點시] ?\\p{Nd}{2}'

export const SLOTS: Readonly<Record<string, Slot>> = /* @__PURE__ */ slots()

function slots(): Record<string, Slot> {
  return {
    /** A person or an organization, each word capitalized: `Maria de la Cruz`; at most 90 code units. */
    name: { ...matter(2, 90), isValidated: true },
    /** A site or a newspaper, in any case, within one sentence: `the harbour blog`; at most 60 code units. */
    site: { ...matter(2, 60), isValidated: true },
    /** A headline or similar text within one sentence; at most 200 code units. */
    title: { ...matter(2, 200), isValidated: true },
    /** Any other text on the line within one sentence, even a single sign; at most 200 code units. */
    rest: { ...matter(1, 200), isValidated: true },
    /** One to six words without a stop between them: `our weekly letter` */
    words: { longest: 186, pattern: `[^\\s${STOPS}]{1,30}(?: [^\\s${STOPS}]{1,30}){0,5}` },
    /** Only words of a date or a clock time: `May 2`, `4:56 p.m.`, `3日前` */
    date: { ...matter(3, 60), digit: true, isValidated: true },
    /** A date with its year, or a clock time with its minutes: `May 2, 2024`, `16:56`; no range of times. */
    stamp: { ...matter(3, 60), digit: true, isValidated: true },
    /** A date with its year and a time with minutes: `2 January 2020, 10:21`; no story has one as a heading. */
    moment: { pattern: `(?=[^\\n]{0,58}?${MINUTE})[^\\n]{10,60}`, longest: 60, digit: true, isValidated: true },
    /** The initials of the writers of a dispatch, one to four letters each, separated by slashes; only within brackets. */
    initials: { longest: 31, pattern: '[\\p{L}\\d/| -]{2,31}', isValidated: true },
    /** A year or two: `2024`, `1998–2024`, `2567`, `२०२४` */
    year: { longest: 12, digit: true, pattern: `${YEAR}(?: ?[-–—] ?(?:${YEAR}|\\d\\d))?` },
    /** The people in a byline, two words or more: `Jo Ng and Maria Gomez`; `山田太郎` */
    author: { longest: 160, pattern: `[^\\n]{4,160}|[${HAN_KANA_HANGUL}]{2,3}`, isValidated: true },
    /** Names, agencies, cities and the function words of credits: `Jo Ng in Oslo; editing by Ed Poe` */
    credit: { ...matter(2, 300), isValidated: true },
    /** Any text; at most 380 code units. Use it only next to words that occur in boilerplate alone. */
    matter: matter(1, 380),
    /** Any text without verbs of reporting: a notice of the page about itself. */
    notice: { ...matter(1, 380), isValidated: true },
    /** The headline of another story behind its label: three words or more, no full stop; at most 160 code units. */
    headline: { ...matter(5, 160), isValidated: true },
    /** The title of a work within a sentence, capitalized: `The Fall of the Bridge`; at most 250 code units. */
    work: { ...matter(2, 250), isValidated: true },
    /** The name of a newspaper, agency or site, each word capitalized: `The Daily Post`, `example.org` */
    publication: { ...matter(2, 70), isValidated: true },
    /** Platforms to share on, with separators: `Facebook, X or WhatsApp` */
    platforms: { ...matter(1, 120), isValidated: true },
    /** Platforms and other buttons with their counts: `Share Print 12` */
    buttons: { ...matter(1, 160), isValidated: true },
    /** A number in any digits, no date: `12`, `1,204`, `1 204`, `3.5k`, `१२` */
    n: {
      longest: 19,
      digit: true,
      pattern: `(?:[${DIGITS}]{1,3}(?:[.,٫٬][${DIGITS}]{2,3}|[ ’'][${DIGITS}]{3}){1,3}|[${DIGITS}]{1,9})(?:[.,٫٬][${DIGITS}]{1,2})?[kKmM]?`,
    },
    /** A web address: `https://example.org/a`, `example.org` */
    url: {
      holds: '.',
      longest: 364,
      pattern: '(?:https?://|www\\.)[^\\s]{3,300}|[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{2,40}){1,3}(?:/[^\\s]{0,200})?',
    },
    /** An email address: `desk@example.org` */
    email: { holds: '@', longest: 219, pattern: '[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,3}' },
    /** A name on a platform: `@harbour` */
    handle: { holds: '@', longest: 31, pattern: '@\\w{1,30}' },
  }
}
