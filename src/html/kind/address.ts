/** What the words of an address tell of the page behind it. */
export interface Address {
  readonly home: boolean
  readonly forum: boolean
  readonly manual: boolean
  readonly product: boolean
  readonly listing: boolean
  readonly guide: boolean
  /** `/2024/03/05/` or `-20240305` */
  readonly dated: boolean
  /** Its last part is a headline in words: `old-bridge-to-be-rebuilt`. */
  readonly headline: boolean
}

const FORUM_WORDS =
  /(?:^|[./?&])(?:forums?|communit(?:y|ies)|threads?|topics?|t|viewtopic|showthread|questions?|answers?|boards?|discuss(?:ions?)?|messages?|comments|foro|foren)(?=[./?=&-]|$)/
const MANUAL_WORDS =
  /(?:^|[./])(?:docs?|documentation|manuals?|reference|handbook|user-?guide|tutorials?|learn|wiki|readthedocs|developers?|api|spec|help|support|kb|man)(?=[./-]|$)/
const PRODUCT_WORDS = /\/(?:products?|dp|p|item|itm|sku|app|store\/detail|produkte?|producto|produit|prodotto)\//
const LISTING_WORDS =
  /\/(?:collections?|categor(?:y|ies)|c|cat|shop|tags?|topics?|genre|search|browse|l|archives?|sections?|kategorie|categorie|categoria|subcategory|authors?)(?:\/|$)/
const GUIDE_WORDS =
  /(?:^|[/_-])(?:best|guides?|how-to|ways|tips|top-?\d{1,3}|things|ideas|recipes?|vs|reviews?)(?=[/_-]|$)/
const DATED_WORDS = /(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2])(?:[/_-]|\d\d(?!\d))/
const HEADLINE_WORDS = /(?<![^\W_])[^\W_]{1,40}(?:[-_][^\W_]{1,40}){3}/
const LONGEST_ADDRESS = 300
const SCHEME = /^[a-z]{2,8}:\/\/(?:www\.)?/
const FRAGMENT = /#[^#]{0,4000}$/
const LAST_SLASH = /\/$/

/** Reads an address as far as its words go: `https://forum.example/t/a-question` → `{ forum: true, … }`. */
export function readAddress(url: string): Address {
  const bare = url.slice(0, LONGEST_ADDRESS).toLowerCase().replace(SCHEME, '').replace(FRAGMENT, '')
  const slash = bare.indexOf('/')
  const path = slash < 0 ? '' : bare.slice(slash)
  const [bareOfQuery = ''] = path.split('?')
  const last = bareOfQuery.replace(LAST_SLASH, '').split('/').at(-1) ?? ''
  return {
    home: bareOfQuery === '' || bareOfQuery === '/',
    forum: FORUM_WORDS.test(bare),
    manual: MANUAL_WORDS.test(bare),
    product: PRODUCT_WORDS.test(`${bareOfQuery}/`),
    listing: LISTING_WORDS.test(bareOfQuery),
    guide: GUIDE_WORDS.test(bareOfQuery),
    dated: DATED_WORDS.test(bareOfQuery),
    headline: HEADLINE_WORDS.test(last),
  }
}
