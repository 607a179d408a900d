const ARTICLE_TYPE = /Article$|^(?:Blog|LiveBlog|SocialMedia)Posting$|^Report$/
const OTHER_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|ImageGallery|MediaGallery|ProfilePage|CheckoutPage)$/
const TYPE_IN_JSON = /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"([^"]{1,100})"/g
const CONTENT = /\bcontent\s{0,9}=\s{0,9}["']?([^"'>]{1,200})/i
/** An address without a path: that of a home page. */
const HOME = /["']https?:\/\/[^/"'\s]{1,255}\/?["']/
const CANONICAL = /\bhref\s{0,9}=\s{0,9}["']?([^"'\s>]{1,400})/i
/** So many articles are told of beside the one that a page is about; a list tells of more. */
const MOST_ARTICLES = 3
const LONGEST_TAG = 2000
const GENERATOR = /\bname\s{0,9}=\s{0,9}["']?generator\b/i

/** Types of schema.org by the kind of page that is about one. */
const typesByKind = {
  forum: /^(?:DiscussionForumPosting|QAPage|Answer)$/,
  product: /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication)$/,
  listing: /^(?:CollectionPage|SearchResultsPage|ItemList|OfferCatalog)$/,
  manual: /^(?:TechArticle|APIReference|HowTo|HowToStep|FAQPage|Question)$/,
  guide: /^(?:HowTo|Recipe|ItemList|FAQPage)$/,
  service: /^(?:Service|ProfessionalService|LocalBusiness|Course|Event|JobPosting)$/,
} as const
export type DeclaredKind = keyof typeof typesByKind
const typeKinds = Object.entries(typesByKind) as [DeclaredKind, RegExp][]

/** What makes pages, by the kind of page it makes. */
const generators = {
  forum: /phpbb|vbulletin|xenforo|discourse|invision|ips4|flarum|simple machines|mybb|nodebb|vanilla/i,
  manual: /sphinx|docusaurus|mkdocs|gitbook|vitepress|readme\.io|antora|mdbook|asciidoctor|doxygen|javadoc|mediawiki/i,
  shop: /shopify|woocommerce|magento|prestashop|opencart|bigcommerce|shopware/i,
} as const
export type Generator = keyof typeof generators

/** What a page says that it is, in its meta elements and in JSON-LD. It may be wrong: themes say it of every page. */
export class Declaration {
  openGraph = ''
  /** What the page says is its own address. */
  address: string | undefined = undefined
  isLive = false
  isDated = false
  readonly madeBy = new Set<Generator>()
  readonly types = new Map<DeclaredKind, number>()
  articles = 0
  private isHome = false
  private others = 0
  private isProduct = false

  constructor(private readonly html: string) {}

  readMeta(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + LONGEST_TAG))
    if (tag.includes('og:type')) this.openGraph = CONTENT.exec(tag)?.[1]?.trim().toLowerCase() ?? ''
    else if (tag.includes('article:published_time')) this.isDated = true
    else if (tag.includes('og:url')) {
      if (HOME.test(tag)) this.isHome = true
      this.address ??= CONTENT.exec(tag)?.[1]
    } else if (GENERATOR.test(tag)) {
      const maker = CONTENT.exec(tag)?.[1] ?? ''
      for (const [name, sign] of Object.entries(generators)) if (sign.test(maker)) this.madeBy.add(name as Generator)
    }
  }

  readAddress(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + LONGEST_TAG))
    if (!tag.includes('canonical')) return
    if (HOME.test(tag)) this.isHome = true
    this.address = CANONICAL.exec(tag)?.[1] ?? this.address
  }

  readScript(attributes: number, attributesEnd: number, start: number, end: number): void {
    const { html } = this
    if (!html.slice(attributes, Math.min(attributesEnd, attributes + LONGEST_TAG)).includes('ld+json')) return
    for (const [, name = ''] of html.slice(start, end).matchAll(TYPE_IN_JSON)) {
      const type = name.slice(name.lastIndexOf('/') + 1)
      if (ARTICLE_TYPE.test(type)) this.articles++
      else if (OTHER_TYPE.test(type)) this.others++
      if (type === 'LiveBlogPosting') this.isLive = true
      if (type === 'Product') this.isProduct = true
      for (const [kind, types] of typeKinds) {
        if (types.test(type)) this.types.set(kind, (this.types.get(kind) ?? 0) + 1)
      }
    }
  }

  /** How much all of it speaks for an article, in log-odds; never so much that the page itself could not say no. */
  get weight(): number {
    const isOne = this.isLive || (this.articles > 0 && this.articles <= MOST_ARTICLES)
    let weight = isOne ? 2 : this.articles > 0 ? -1 : 0
    if (this.others > 0 && this.articles !== 1 && !this.isLive) weight -= 2
    if (this.isProduct && this.articles === 0) weight -= 3
    if (this.openGraph === 'article') weight += 0.7
    else if (this.openGraph === 'website') weight -= 0.3
    else if (this.openGraph === 'profile' || this.openGraph.startsWith('product')) weight -= 3
    if (this.isDated) weight += 0.7
    if (this.isHome) weight -= 2
    return Math.max(-3, Math.min(2.5, weight))
  }
}
