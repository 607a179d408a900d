import type { ProvenFamily } from '../rule.js'

const COMMISSION = 'commission|commissions|fee|fees|compensation|share|percentage|portion|payment|referral fee'

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
    words: ['advertisement 2'],
    proof: {
      removes: ['Advertisement', '- ADVERTISEMENT -', 'Advertisement:', 'Advert', 'Google Ads'],
      keeps: [
        'The advertisement ran for a week before the watchdog banned it.',
        'Advertisement or argument?',
        'Adverts for gambling on the way out',
        'Advertisement tax to rise',
        'Google Ads prices rise',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Ad`, `Advertising`, `Sponsored`. */
  'short-label': {
    lines: ['ad[s]', 'advertising', 'sponsored', 'promoted', 'promotion[s]', 'sponsor[s]'],
    words: ['loading', 'loading content', 'loading comments', 'loading video', 'loading player'],
    place: 'run',
    proof: {
      removes: ['Ad', 'Ads', 'Sponsored', 'Advertising'],
      keeps: ['Ads on the side of a bus', 'Sponsored runners raised £4,000', 'Advertising to children'],
    },
  },
  /** Where an ad or a box cuts the text: `Story continues below advertisement`, `Article continues after this video`. */
  'continues-below': {
    lines: [
      '(story|article|post|text|content|report|interview|recipe) continues [below]',
      '(story|article|post|text|content|report|interview|recipe) (continues|continued) (below|after|beneath) ' +
        '[this|the|these|our] (ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored message|' +
        'message|break|video|videos|gallery|galleries|photo|photos|image|images|map|tweet|post|slideshow|document|' +
        'graphic|chart|infographic|podcast|audio|player|form|poll|quiz|survey|promotion|offer|newsletter|' +
        'newsletter sign-up|signup form|embed|timeline|related links)',
      '[advertisement. |advertisement: |advertisement - |advertisement ]scroll [down] to (continue|keep reading)[ reading| with content| reading the story]',
      '[advertisement. |advertisement: |advertisement - |advertisement ](continue|keep) reading below',
      '(article|story) continues on (the) next page',
      '(ad|advertisement)[ -| –| ·| •|.|,|:] (scroll to continue|content continues below|article continues below|' +
        'story continues below|scroll down to continue)[ reading]',
      '(story|article|post) continued below',
    ],
    proof: {
      removes: [
        'Advertisement · Scroll to continue',
        'Story continues below',
        'Story continues below advertisement',
        'Article continues after this ad',
        'ARTICLE CONTINUES BELOW THE GALLERY',
        'Advertisement - story continues below',
        'Advertisement. Scroll to continue reading.',
        'Continue reading below...',
        'SCROLL TO CONTINUE WITH CONTENT',
        'Story Continued Below',
      ],
      keeps: [
        'The story continues below ground, where miners still dig by hand.',
        'Story continues to unfold in the courts',
        'Search continues below the falls',
        'Continue reading below the table if you want the methods',
        'Work continues after the break',
        'Scroll to the end of the will and the name appears.',
      ],
    },
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
    words: ['advertorial'],
    place: 'edges',
    proof: {
      removes: ['Sponsored Content', 'Promoted Stories', 'From our partners'],
      keeps: [
        'Sponsored content now makes up a fifth of the broadcaster’s income.',
        'Paid content on trial',
        'Promoted to captain at nineteen',
        'From our partners in Kenya came the first reports',
      ],
    },
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
    proof: {
      removes: [
        'Sponsor Message',
        'Sponsored by Acme Bank',
        'Presented by Acme Bank',
        'Brought to you by the Bank of Acme',
        'Paid for by Acme and Sons',
      ],
      keeps: [
        'This message comes from the sponsor of the bill, Jo Ng.',
        'Sponsored by nobody, the team walked to the final.',
        'Paid for by the tenants themselves',
        'Presented by the mayor, the plan was cheered.',
        'The race is sponsored by Acme Bank',
      ],
    },
  },
  /** Networks that fill a box: `Promoted Links by Taboola`, `Powered by ZergNet`, `Ads by Google`. */
  network: {
    lines: [
      'ads by (google|amazon|adrecover|project wonderful|revcontent|taboola|outbrain|mgid)',
      '(promoted|recommended|sponsored|suggested|powered)[ links| stories| content] by ' +
        '(google adsense|taboola|outbrain|zergnet|revcontent|mgid|sharethrough|nativo|dianomi|adblade|content.ad|' +
        'connatix)',
      'by taboola by taboola',
    ],
    proof: {
      removes: ['Ads by Google', 'Promoted Links by Taboola', 'Powered By ZergNet', 'by Taboola by Taboola'],
      keeps: [
        'Ads by the roadside were torn down',
        'Powered by the sun, the boat crossed the bay.',
        'Google and Taboola declined to comment.',
      ],
    },
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
    proof: {
      removes: [
        'This advertisement has not loaded yet, but your article continues below.',
        '× Close Ad',
        'Report this ad',
        'You can skip this ad in 5 seconds.',
        'Loading, please wait...',
      ],
      keeps: [
        'Hide adverts from children, the charity says',
        'Ad will air on Sunday',
        'Loading bay closed, please wait',
        'Remove ads, and the paper dies',
        '“We will be right back,” the anchor said, and was not.',
      ],
    },
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
    proof: {
      removes: ['Featured Video Of The Day', 'RECOMMENDED VIDEOS FOR YOU...', 'Video of the Day'],
      keeps: [
        'A video of the day the tower fell was shown in court.',
        'Featured videos were removed after complaints',
        'Videos you may not like: a history of shock cinema',
      ],
    },
  },
  /** What a link pays: `If you buy through our links, we may earn a commission.`, `As an Amazon Associate I earn from qualifying purchases.` */
  affiliate: {
    lines: [
      '(when|if) you (buy|purchase|click|shop|order|book|subscribe|make a purchase) {title}(link|links)[ {words}][,] ' +
        '(we|i|our company|the publisher|our team) (may|might|can|will|could) [also] (earn|receive|get|make|collect) ' +
        `[{words}] (${COMMISSION})[{matter}]`,
      '(when|if) you (buy|purchase|click|shop|order|book|subscribe|make a purchase) {title}(link|links)[ {words}][,] ' +
        '{publication} (may|might|can|will|could) [also] (earn|receive|get|make|collect) [{words}] ' +
        `(${COMMISSION})[{matter}]`,
      '(we|i) (may|might|can|could|will|sometimes) [also] (earn|receive|get|make|collect|be paid) ' +
        '{title}(commission|commissions|compensation|fee|share of sales|share of revenue|portion of sales|percentage) ' +
        '{title}(link|links|retailers|on this page|in this article|on our site|on this site|in this post)[{matter}]',
      '(this|our) (article|post|story|page|content|site|website|blog|video|newsletter|guide|review|piece|podcast) ' +
        '(contains|may contain|includes|may include|features|has|uses) [some|sponsored and] ' +
        '[affiliate|paid|sponsored and affiliate] (affiliate|partner) ' +
        'links[(,|.|;| -| –| —| which| that| and| so| from| to| for| meaning| where| \\() {matter}]',
      '[disclosure: |disclaimer: |note: ](as an|as) amazon associate[s][,] (i|we|{site}) [may|can|will] [also] earn[s] {matter}',
      '(we are|i am|this site is|our site is|this website is|{publication} is) a participant in the amazon {matter}',
      '{publication} is (supported by its|supported by our|funded by its) (audience|readers). when you {matter}',
      '{publication} is (reader-supported|reader supported|audience-supported). when you {matter}',
    ],
    proof: {
      removes: [
        'When you purchase through links on our site, we may earn an affiliate commission. Here’s how it works.',
        'If you buy something through one of our links, we may receive a small fee.',
        'We may earn a commission from links on this page.',
        'This article contains affiliate links',
        'This post may contain affiliate links, which means we earn a little if you buy.',
        'As an Amazon Associate I earn from qualifying purchases.',
        'We are a participant in the Amazon Services LLC Associates Program',
        'Harbour News is supported by its audience. When you buy through links on our site, we may earn a commission.',
      ],
      keeps: [
        'If you click on such links, hackers can get your password.',
        'If you buy through affiliate links, influencers may earn a commission, the watchdog says.',
        'When you click on links in the mail, thieves can make copies of your card.',
        'When you buy a house through links in the family, you may save the commission.',
        'We may earn a commission if the house sells, the agent said.',
        'Agents may earn a commission from both sides of the sale.',
        'The article contains affiliate links, the watchdog found.',
        'This article contains traces of three older ones.',
        'As an Amazon associate, she packed two hundred boxes an hour.',
        'Harbour News is supported by its audience.',
        'All products featured were pulled from the shelves by the council.',
        'We may receive the commission’s report on links between the two parties.',
      ],
    },
  },
  /** Its labels, and what stands beside a list of wares: `Advertiser disclosure`, `Why you can trust Example`, `Prices correct at time of writing` */
  'affiliate-label': {
    lines: [
      '(advertiser|advertising|affiliate|commission) (disclosure|notice|policy)',
      'why (you can|to) trust (us|{publication})',
      'commissions earned',
    ],
    words: ['prices correct at time of writing'],
    place: 'edges',
    proof: {
      removes: ['Advertiser disclosure', 'Why you can trust Harbour News'],
      keeps: [
        'Here’s how it works: the pump fills the lock in an hour.',
        'Why you can trust nobody in this film',
        'Prices are correct, the ministry said.',
        'How we choose a mayor',
      ],
    },
  },
} satisfies ProvenFamily
