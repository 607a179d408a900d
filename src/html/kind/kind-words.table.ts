/** What class names, ids and the like tell of a page as a whole. One bit each. */
export const Hint = {
  reply: 1 << 0,
  thread: 1 << 1,
  message: 1 << 2,
  member: 1 << 3,
  comment: 1 << 4,
  product: 1 << 5,
  price: 1 << 6,
  cart: 1 << 7,
  card: 1 << 8,
  manual: 1 << 9,
  code: 1 << 10,
  gallery: 1 << 11,
  offer: 1 << 12,
  filter: 1 << 13,
  byline: 1 << 14,
  live: 1 << 15,
} as const

/** Words in class names and ids by the kind of page that uses them; data, one list a hint. */
export const HINT_WORDS: readonly (readonly [hint: number, words: string])[] = [
  [Hint.reply, 'reply replies respond answer answers accepted upvote downvote vote votes voting karma quoted'],
  [Hint.thread, 'thread threads topic topics forum forums board boards discussion discussions bbs viewtopic subforum'],
  [
    Hint.message,
    'message messages messagebody messagecontent messagetext postbody posttext postrow postcontent postcell postlayout ' +
      'postmeta postauthor postprofile postbit topicpost topicbody crawlerpost cooked bbwrapper bbcode usertext',
  ],
  [
    Hint.member,
    'avatar avatars member members user users userinfo username userdetails userprofile reputation joined rank signature',
  ],
  [Hint.comment, 'comment comments commentlist commentbody commenttext'],
  [Hint.product, 'product products productdetail productinfo productgrid sku variant variants woocommerce upsell'],
  [Hint.price, 'price prices pricing amount money msrp discount sale currency'],
  [
    Hint.cart,
    'cart minicart basket bag addtocart checkout buy buybox buynow purchase wishlist quantity qty stock instock shipping',
  ],
  [Hint.card, 'card cards tile tiles teaser teasers grid listing listings results result'],
  [
    Hint.manual,
    'toc tableofcontents onthispage docs doc documentation docsidebar docutils sphinx sphinxsidebar reference api apidoc ' +
      'admonition rst markdown md mw parser wiki changelog versions',
  ],
  [Hint.code, 'code codeblock highlight hljs prism language codehilite snippet syntax'],
  [Hint.gallery, 'gallery galleries slideshow slide slides carousel lightbox photo photos'],
  [Hint.offer, 'hero cta testimonial testimonials features feature customers plan plans logos trial demo solutions'],
  [Hint.filter, 'filter filters facet facets sort sorting pagination pager paginate refine'],
  [Hint.byline, 'byline dateline headline standfirst articlebody storybody newsarticle entrycontent wirestory'],
  [Hint.live, 'liveblog liveupdates liveupdate livefeed liveticker ticker'],
]
