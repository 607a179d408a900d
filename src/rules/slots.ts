/** What a slot of a template takes: a bounded pattern, and a second look at what it caught. */
interface Slot {
  readonly pattern: string
  /** A character that all it takes holds. */
  readonly holds?: string
  /** All it takes holds one of the digits 0 to 9. */
  readonly digit?: boolean
  /** The most code units it takes, where that is known. */
  readonly longest?: number
  /** `after`: the ornaments behind the line, which no template sees; a full stop, say. */
  readonly accepts?: (caught: string, after: string) => boolean
}

const SENTENCE_BREAK = /[.!?。！？]["'”’)]?\s+["'“‘(]?\p{Lu}/u
const ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Prof)\.(?=\s)/gu

/** More than one sentence; initials and titles do not count. */
const holdsBreak = (text: string): boolean => SENTENCE_BREAK.test(text.replace(ABBREVIATION, ''))
const oneSentence = (text: string): boolean => !holdsBreak(text)

const NAME_PARTICLE = /^(?:al|and|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|van|von|y|&)$/iu
const NAME_WORD = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*,?$/u

/** Two to eight words, each with a capital (or of a script without), particles between: `Maria de la Cruz and Jo Ng` */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 8) return words.length === 1 && NAME_WORD.test(text) && text.length > 2
  return words.every(
    (word, at) => NAME_WORD.test(word) || (at > 0 && at < words.length - 1 && NAME_PARTICLE.test(word)),
  )
}

const DATE_WORD =
  /^(?:\d[\d:./,-]*(?:st|nd|rd|th|am|pm|a\.m\.?|p\.m\.?|h|utc|gmt)?,?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|am|pm|a\.m|p\.m|at|on|the|of|[ecmpah][sd]?t|ak[sd]t|hst|gmt|utc|bst|ist|cest|cet|eest|eet|msk|jst|kst|hkt|sgt|pkt|wib|a[ecw][sd]t|nz[sd]t|wat|eat|sast|cat|gst|z|[|/•·–-]|(?:\d+ )?(?:second|minute|min|hour|hr|day|week|month|year)s?|ago|yesterday|today)\.?,?$/i

const BLANKS = /\s+/
const HAS_DIGIT = /\d/

/** Words of dates and clock times and nothing else, with at least one number: `8 Nov 2023 at 4:56 p.m. ET` */
export function isDate(text: string): boolean {
  return HAS_DIGIT.test(text) && text.split(BLANKS).every((word) => DATE_WORD.test(word))
}

const YEAR_OR_CLOCK = /\b(?:19|20)\d\d\b|\d:\d\d|\d ?(?:am|pm)\b|\bago$/i

/** A date that can be no subhead of a diary: it names its year or its minute. `May 2` does not. */
const isStamp = (text: string): boolean => YEAR_OR_CLOCK.test(text) && isDate(text)

/** What follows “By” with capitals and is nobody: `By Friday`, `By The Numbers`, `By Popular Demand` */
const NOBODY =
  /^(?:the|this|that|any|all|popular|numbers?|land|sea|air|night|day|noon|design|means|contrast|then|now|christmas|easter|ramadan|new|det\.?|detective|sgt\.?|sergeant|officer|lt\.?|lieutenant|capt\.?|captain|sheriff|constable|inspector|police|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?$/i

/** People as a byline names them: two words or more, and none that says when or how. */
export function isAuthor(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 2 && words.length <= 14 && !words.some((word) => NOBODY.test(word)) && namesOnly(text)
}

const AND = /, ?(?:and )?| (?:and|&|with) /i
const DEGREE = /^(?:MD|PhD|Ph\.D|Jr|Sr|RN|MP|II|III)$/
const namesOnly = (text: string): boolean => text.split(AND).every((name) => isName(name) || DEGREE.test(name))

const CAPITAL_OR_NUMBER = /^[("“'‘@+*#&|;,–—-]*(?:\p{Lu}|\p{Lo}|\p{N}|$)/u
const CREDIT_WORD =
  /^[("“'‘]*(?:a|additional|agencies|agency|also|an|and|art|as|at|author|bureaus?|business|by|compiled|contributing|correspondents?|court|courtesy|desk|edited|editing|editors?|file|filmed|for|from|further|graphics?|handout|health|illustration|in|inputs|interns?|journalists?|legal|medical|news|newsroom|of|on|photographers?|photographs?|photography|photos?|political|pool|press|produced|producers?|religion|reported|reporters?|reporting|research|science|screengrab|senior|service|services|sports|staff|team|the|to|translated|translation|via|video|wires?|with|writers?|writing|written|al|bin|d[aeiu]|de[lnr]|della|dos|el|ibn|la|le|van|von|y|e)[,;:.)]*$/iu
const CREDIT_PARTS = /[\s/]+/

/**
 * Names, agencies, cities, addresses, and the small words between them; nothing that tells a story.
 *
 * `Jo Ng in Oslo and Ed Poe; editing by Al Mint` is one, `officials near the bridge` is not.
 */
export function isCredit(text: string): boolean {
  if (holdsBreak(text)) return false
  const words = text.split(CREDIT_PARTS)
  return words.every((word) => CAPITAL_OR_NUMBER.test(word) || CREDIT_WORD.test(word) || word.includes('@'))
}

const FULL_STOP = /^\.(?!\.)/
const THREE_WORDS = /\S \S+ \S/
const OPENS_WITH_CAPITAL = /^["'“‘([]{0,2}(?:\p{Lu}|\p{Lo}|\p{N})/u

/** The title of a work within a sentence: `The Fall` in “The post The Fall appeared first on …”, never `office`. */
const isTitle = (text: string): boolean => OPENS_WITH_CAPITAL.test(text)

/** What stands behind “Read more:” on its line: three words or more, no full stop. `Read more: it helps.` is advice. */
const isHeadline = (text: string, after: string): boolean =>
  isTitle(text) && THREE_WORDS.test(text) && !FULL_STOP.test(after) && oneSentence(text)

const DOMAIN = /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}$/i
const PUBLICATION_PARTICLE = /^(?:of|the|for|and|on|de|la|le|el|del|der|die|das|des|&|\/|-|–|—|\|)$/i
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** A paper, an agency, a site: `The Daily Post`, `Ministry of Health`, `example.org`; never `police confirmed the toll`. */
function isPublication(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 9 &&
    !PUBLICATION_PARTICLE.test(words.at(-1) as string) &&
    words.every((word) => (isTitle(word) && !YEAR.test(word)) || PUBLICATION_PARTICLE.test(word) || DOMAIN.test(word))
  )
}

const PLATFORM =
  '(?:facebook|twitter(?: \\(x\\))?|x(?: \\((?:formerly )?twitter\\))?|instagram|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|flipboard|threads|bluesky|mastodon|tiktok|youtube|snapchat|messenger|google news|google discover|google ?(?:\\+|plus)|apple news|viber|vk|weibo|wechat|line|pocket|soundcloud|spotify|apple podcasts|rss|social media|social)'
const BUTTON = `(?:${PLATFORM}|e-?mail|print|share|tweet|post|pin(?: it)?|save|copy link|copy|link|send|sms|more|comments?|like|follow|\\d{1,6})`
const PLATFORMS = /* @__PURE__ */ new RegExp(
  `^${PLATFORM}(?:(?:,? (?:and|or|&) (?:on )?|, ?| ?[|/•·] ?| )${PLATFORM})*$`,
  'i',
)
const BUTTONS = /* @__PURE__ */ new RegExp(`^${BUTTON}(?:(?:,? (?:and|or|&) |, ?| ?[|/•·] ?| )${BUTTON})*$`, 'i')

/** The slots a template may name. Lengths are bounded so that a template costs a line no more than a glance. */
const matter = (least: number, longest: number): Pick<Slot, 'pattern' | 'longest'> => ({
  pattern: `[^\\n]{${least},${longest}}?`,
  longest,
})

export const SLOTS: Readonly<Record<string, Slot>> = {
  name: { ...matter(2, 90), accepts: isName },
  site: { ...matter(2, 60), accepts: oneSentence },
  title: { ...matter(2, 200), accepts: oneSentence },
  rest: { ...matter(1, 200), accepts: oneSentence },
  words: { longest: 186, pattern: '[^\\s.!?]{1,30}(?: [^\\s.!?]{1,30}){0,5}?' },
  date: { ...matter(4, 60), digit: true, accepts: isDate },
  stamp: { ...matter(4, 60), digit: true, accepts: isStamp },
  year: { longest: 12, digit: true, pattern: '(?:19|20)\\d\\d(?: ?[-–—] ?(?:19|20)?\\d\\d)?' },
  author: { ...matter(4, 160), accepts: isAuthor },
  credit: { ...matter(2, 300), accepts: isCredit },
  matter: matter(1, 380),
  headline: { ...matter(5, 160), accepts: isHeadline },
  work: { ...matter(2, 250), accepts: isTitle },
  publication: { ...matter(2, 70), accepts: isPublication },
  platforms: { ...matter(1, 120), accepts: (text) => PLATFORMS.test(text) },
  buttons: { ...matter(1, 160), accepts: (text) => BUTTONS.test(text) },
  n: { longest: 15, digit: true, pattern: '\\d[\\d.,]{0,12}[kKmM]?' },
  url: {
    holds: '.',
    longest: 364,
    pattern: '(?:https?://|www\\.)[^\\s]{3,300}|[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{2,40}){1,3}(?:/[^\\s]{0,200})?',
  },
  email: { holds: '@', longest: 219, pattern: '[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,3}' },
  handle: { holds: '@', longest: 31, pattern: '@\\w{1,30}' },
}
