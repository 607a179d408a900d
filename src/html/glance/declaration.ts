const articleType = /Article$|^(?:Blog|LiveBlog|SocialMedia)Posting$|^Report$/
const otherType = /^(?:CollectionPage|SearchResultsPage|ItemList|ImageGallery|MediaGallery|ProfilePage|CheckoutPage)$/
const typeInJson = /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"([^"]{1,100})"/g
const content = /\bcontent\s{0,9}=\s{0,9}["']?([\w.:]{1,40})/i
/** An address without a path: that of a home page. */
const home = /["']https?:\/\/[^/"'\s]{1,255}\/?["']/
/** So many articles are told of beside the one that a page is about; a list tells of more. */
const mostArticles = 3
const longestTag = 2000

/** What a page says that it is, in its meta elements and in JSON-LD. It may be wrong: themes say it of every page. */
export class Declaration {
  private openGraph = ''
  private isDated = false
  private isHome = false
  private articles = 0
  private others = 0
  private isLive = false
  private isProduct = false

  constructor(private readonly html: string) {}

  readMeta(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + longestTag))
    if (tag.includes('og:type')) this.openGraph = content.exec(tag)?.[1]?.toLowerCase() ?? ''
    else if (tag.includes('article:published_time')) this.isDated = true
    else if (tag.includes('og:url') && home.test(tag)) this.isHome = true
  }

  readAddress(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + longestTag))
    if (tag.includes('canonical') && home.test(tag)) this.isHome = true
  }

  readScript(attributes: number, start: number, end: number): void {
    const { html } = this
    if (!html.slice(attributes, Math.min(start, attributes + longestTag)).includes('ld+json')) return
    for (const [, name = ''] of html.slice(start, end).matchAll(typeInJson)) {
      const type = name.slice(name.lastIndexOf('/') + 1)
      if (articleType.test(type)) this.articles++
      else if (otherType.test(type)) this.others++
      if (type === 'LiveBlogPosting') this.isLive = true
      if (type === 'Product') this.isProduct = true
    }
  }

  /** How much all of it speaks for an article, in log-odds; never so much that the page itself could not say no. */
  get weight(): number {
    const isOne = this.isLive || (this.articles > 0 && this.articles <= mostArticles)
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
