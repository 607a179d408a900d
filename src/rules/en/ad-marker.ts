import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `- Advertisement -`, `ADVERTISEMENT 2`. */
  label: {
    lines: [
      'advertisement[s]',
      'advertisment[s]',
      'advert[s]',
      'advertisement {n}',
      '(this is an|paid|display) advertisement',
      'advertisement (advertisement|feature|close|continue)',
      'google (ad|ads|adsense)',
      '(ad|advertisement) (placeholder|slot|space|unit|container|block|break)',
    ],
  },
  /** Labels that are a word of any story on the trade: `Ad`, `Advertising`, `Sponsored`. */
  'short-label': { lines: ['ad[s]', 'advertising', 'sponsored', 'promoted', 'promotion', 'sponsor[s]'], place: 'run' },
  /** Where an ad or a box cuts the text: `Story continues below advertisement`, `Article continues after this video`. */
  'continues-below': {
    lines: [
      '(story|article|post|text|content|report|interview|recipe) continues [below]',
      '(story|article|post|text|content|report|interview|recipe) (continues|continued) (below|after|beneath) [this|the|these|our] (ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored message|message|break|video|videos|gallery|galleries|photo|photos|image|images|map|tweet|post|slideshow|document|graphic|chart|infographic|podcast|audio|player|form|poll|quiz|survey|promotion|offer|newsletter|newsletter sign-up|signup form|embed|timeline|related links)',
      '(advertisement|ad|sponsored)[ -| –|.|:|,] (story|article|post) (continues|continued) below[ this ad| advertisement]',
      '[advertisement. |advertisement: |advertisement - |advertisement ]scroll [down] to (continue|keep reading)[ reading| with content| reading the story]',
      '[please |scroll down to ](continue|keep|carry on) reading [the story|the article|this article] (below|after) [the|this] [ad|advert|advertisement|advertisements|video|gallery]',
      '[advertisement. |advertisement: |advertisement - |advertisement ](continue|keep) reading below',
      '(read on|reading continues|more) (after|below) the (ad|advert|advertisement|break)',
      '(article|story) continues on (the) next page',
    ],
  },
  /** Labels of paid matter, at an edge: `Sponsored Content`, `From our partners`, `Advertorial`. */
  'paid-label': {
    lines: [
      'sponsored (content|stories|story|links|link|posts|post|articles|article|results|message|video|listings|ads|ad|by)',
      '(promoted|suggested|recommended) (content|stories|links|posts|listings|by)',
      'paid (content|post|partner content|partnership|promotion|program|for by)',
      '(partner|branded|advertiser|sponsor) content',
      'content (from|by|for) our (partners|sponsors|advertisers)',
      '(brand studio|advertorial|promoted|ad feature|advertising feature|advertisement feature|special advertising section)',
      '[a message|more|news|deals|offers] from our (partner|partners|sponsor|sponsors|advertiser|advertisers|network)',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Sponsored by Acme Bank`. */
  'paid-by': {
    lines: ['(sponsored|paid for) by {name}', '(paid|sponsored|partner) (content|post) (by|from) {name}'],
    place: 'edges',
  },
  /** Networks that fill a box: `Promoted Links by Taboola`, `Powered by ZergNet`, `Ads by Google`. */
  network: {
    lines: [
      'ads by (google|amazon|adrecover|project wonderful|revcontent|taboola|outbrain|mgid)',
      '(promoted|recommended|sponsored|suggested|powered)[ links| stories| content] by (google adsense|taboola|outbrain|zergnet|revcontent|mgid|sharethrough|nativo|dianomi|adblade|content.ad|connatix)',
      'by taboola by taboola',
      'around the web by {site}',
    ],
  },
  /** Controls of an ad: `× Close Ad`, `You can skip this ad in 5 seconds.` */
  control: {
    lines: [
      '[× |x ](close|hide|skip|report|remove|dismiss) [this] (ad|advert|advertisement)',
      '[you can] skip [this] ad in {n} [seconds|s]',
      '[your] ad will (end|close|collapse) in [{n}] seconds',
      "(we'll|we will) be right back after (this|these) (ad|ads|message|messages)",
      'your (video|content|article) will (begin|start|resume|play) (in|after) {rest}',
      'you will be redirected in {n} seconds',
      'ad {n} of {n}',
      '(ad|advertisement) feedback',
      '(loading|video) ad',
      'loading[,|...] please wait',
      '(why|about) (this ad|these ads)',
      'view this ad',
      'remove ads with {rest}',
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
} satisfies Family
