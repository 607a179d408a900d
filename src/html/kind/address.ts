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
  readonly live: boolean
}

const forumWords =
  /(?:^|[./?&])(?:forums?|communit(?:y|ies)|threads?|topics?|t|viewtopic|showthread|questions?|answers?|boards?|discuss(?:ions?)?|messages?|comments|foro|foren)(?=[./?=&-]|$)/
const manualWords =
  /(?:^|[./])(?:docs?|documentation|manuals?|reference|handbook|user-?guide|tutorials?|learn|wiki|readthedocs|developers?|api|spec|help|support|kb|man)(?=[./-]|$)/
const productWords = /\/(?:products?|dp|p|item|itm|sku|app|store\/detail|produkte?|producto|produit|prodotto)\//
const listingWords =
  /\/(?:collections?|categor(?:y|ies)|c|cat|shop|tags?|topics?|genre|search|browse|l|archives?|sections?|kategorie|categorie|categoria|subcategory|authors?)(?:\/|$)/
const guideWords =
  /(?:^|[/_-])(?:best|guides?|how-to|ways|tips|top-?\d{1,3}|things|ideas|recipes?|vs|reviews?)(?=[/_-]|$)/
const datedWords = /(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2])(?:[/_-]|\d\d(?!\d))/
const liveWords = /(?:^|[/_-])(?:live|liveblog|liveticker|en-direct|direct|en-vivo|ao-vivo|live-updates)(?=[/_-]|$)/
const headlineWords = /(?<![^\W_])[^\W_]{1,40}(?:[-_][^\W_]{1,40}){3}/
const longestAddress = 300
const scheme = /^[a-z]{2,8}:\/\/(?:www\.)?/
const fragment = /#[^#]{0,4000}$/
const lastSlash = /\/$/

/** Reads an address as far as its words go: `https://forum.example/t/a-question` → `{ forum: true, … }`. */
export function readAddress(url: string): Address {
  const bare = url.slice(0, longestAddress).toLowerCase().replace(scheme, '').replace(fragment, '')
  const slash = bare.indexOf('/')
  const path = slash < 0 ? '' : bare.slice(slash)
  const [bareOfQuery = ''] = path.split('?')
  const last = bareOfQuery.replace(lastSlash, '').split('/').at(-1) ?? ''
  return {
    home: bareOfQuery === '' || bareOfQuery === '/',
    forum: forumWords.test(bare),
    manual: manualWords.test(bare),
    product: productWords.test(`${bareOfQuery}/`),
    listing: listingWords.test(bareOfQuery),
    guide: guideWords.test(bareOfQuery),
    dated: datedWords.test(bareOfQuery),
    headline: headlineWords.test(last),
    live: liveWords.test(bareOfQuery),
  }
}
