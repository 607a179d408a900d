import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `- Advertisement -`, `ADVERTISEMENT 2`. */
  label: {
    lines: [
      'advertisement[s]',
      'advertisment[s]',
      'advert[s]',
      '(this is an|paid|display) advertisement',
      'advertisement (advertisement|feature|close|continue)',
      'google (ad|ads|adsense)',
    ],
  },
  /** Labels that are a word of any story on the trade: `Ad`, `Advertising`, `Sponsored`. */
  'short-label': {
    lines: ['ad[s]', 'advertising', 'sponsored', 'promoted', 'promotion[s]', 'sponsor[s]'],
    words: ['loading', 'loading content', 'loading comments', 'loading video', 'loading player'],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Story continues below advertisement`, `Article continues after this video`. */
  'continues-below': {
    lines: [
      '(story|article|post|text|content|report|interview|recipe) continues [below]',
      '(story|article|post|text|content|report|interview|recipe) (continues|continued) (below|after|beneath) [this|the|these|our] (ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored message|message|break|video|videos|gallery|galleries|photo|photos|image|images|map|tweet|post|slideshow|document|graphic|chart|infographic|podcast|audio|player|form|poll|quiz|survey|promotion|offer|newsletter|newsletter sign-up|signup form|embed|timeline|related links)',
      '[advertisement. |advertisement: |advertisement - |advertisement ]scroll [down] to (continue|keep reading)[ reading| with content| reading the story]',
      '[advertisement. |advertisement: |advertisement - |advertisement ](continue|keep) reading below',
      '(article|story) continues on (the) next page',
      '(ad|advertisement)[ -| –| ·| •|.|,|:] (scroll to continue|content continues below|article continues below|story continues below|scroll down to continue)[ reading]',
    ],
  },
  /** Labels of paid matter, at an edge: `Sponsored Content`, `From our partners`, `Advertorial`. */
  'paid-label': {
    lines: [
      'sponsored (content|stories|story|links|link|posts|post|articles|article|results|message|video|listings|ads|ad|by)',
      '(promoted|suggested|recommended) (content|stories|links|posts|listings|by)',
      '(partner|branded|advertiser|sponsor) content',
      'content (from|by|for) our (partners|sponsors|advertisers)',
      '[a message|more|news|deals|offers] from our (partner|partners|sponsor|sponsors|advertiser|advertisers|network)',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Sponsored by Acme Bank`. */
  'paid-by': {
    lines: [
      '(sponsored|paid for|presented|brought to you) by {name}',
      '(sponsored|brought to you) by {publication}',
      '(brought to you|sponsored|presented) by',
      'become an npr sponsor',
      'sponsor message[s]',
    ],
    place: 'edges',
  },
  /** Networks that fill a box: `Promoted Links by Taboola`, `Powered by ZergNet`, `Ads by Google`. */
  network: {
    lines: [
      'ads by (google|amazon|adrecover|project wonderful|revcontent|taboola|outbrain|mgid)',
      '(promoted|recommended|sponsored|suggested|powered)[ links| stories| content] by (google adsense|taboola|outbrain|zergnet|revcontent|mgid|sharethrough|nativo|dianomi|adblade|content.ad|connatix)',
      'by taboola by taboola',
    ],
  },
  /** Controls of an ad: `× Close Ad`, `You can skip this ad in 5 seconds.` */
  control: {
    lines: [
      '[× |x ](close|hide|skip|report|remove|dismiss) [this] (ad|advert|advertisement)',
      '[you can] skip [this] ad in {n} [seconds|s]',
      '(ad|advertisement) feedback',
      '(loading|video) ad',
      'loading[,|...] please wait',
      '(why|about) (this ad|these ads)',
      'view this ad',
      'this advertisement has not loaded yet[, but your article continues below]',
      '(we apologize|we apologise|sorry), but this video has failed to load',
      'try refreshing your browser[, or tap here to see other videos from our team]',
    ],
  },
  /** Heading of a player that has nothing to do with the story: `Featured Video of the Day`. */
  'video-box': {
    lines: [
      'featured video[s] [of the day]',
      'video of the day',
      'recommended video[s] [for you]',
      '(top|more|latest|trending) videos [for you]',
      'videos you (may|might) like',
    ],
    place: 'edges',
  },
  /** What a link pays: `If you buy through our links, we may earn a commission.`, `As an Amazon Associate I earn from qualifying purchases.` */
  affiliate: {
    lines: [
      '(when|if) you (buy|purchase|click|shop|order|book|subscribe|make a purchase) {title}(link|links)[ {words}][,] (we|i|our company|the publisher|our team) (may|might|can|will|could) [also] (earn|receive|get|make|collect) [{words}] (commission|commissions|fee|fees|compensation|share|percentage|portion|payment|referral fee)[{matter}]',
      '(when|if) you (buy|purchase|click|shop|order|book|subscribe|make a purchase) {title}(link|links)[ {words}][,] {publication} (may|might|can|will|could) [also] (earn|receive|get|make|collect) [{words}] (commission|commissions|fee|fees|compensation|share|percentage|portion|payment|referral fee)[{matter}]',
      '(we|i) (may|might|can|could|will|sometimes) [also] (earn|receive|get|make|collect|be paid) {title}(commission|commissions|compensation|fee|share of sales|share of revenue|portion of sales|percentage) {title}(link|links|retailers|on this page|in this article|on our site|on this site|in this post)[{matter}]',
      '(this|our) (article|post|story|page|content|site|website|blog|video|newsletter|guide|review|piece|podcast) (contains|may contain|includes|may include|features|has|uses) [some|sponsored and] [affiliate|paid|sponsored and affiliate] (affiliate|partner) links[(,|.|;| -| –| —| which| that| and| so| from| to| for| meaning| where| \\() {matter}]',
      '[disclosure: |disclaimer: |note: ](as an|as) amazon associate[s][,] (i|we|{site}) [may|can|will] [also] earn[s] {matter}',
      '(we are|i am|this site is|our site is|this website is|{publication} is) a participant in the amazon {matter}',
      '{publication} is (supported by its|supported by our|funded by its) (audience|readers). when you {matter}',
      '{publication} is (reader-supported|reader supported|audience-supported). when you {matter}',
    ],
  },
  /** Its labels, and what stands beside a list of wares: `Advertiser disclosure`, `Why you can trust Example`, `Prices correct at time of writing` */
  'affiliate-label': {
    lines: [
      '(advertiser|advertising|affiliate|commission) (disclosure|notice|policy)',
      'why (you can|to) trust (us|{publication})',
      'commissions earned',
    ],
    place: 'edges',
  },
} satisfies Family
