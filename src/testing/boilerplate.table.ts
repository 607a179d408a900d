/** Boilerplate lines by family, with their usual position, for `toKeepStory`. */
export interface Boilerplate {
  /** Above the story, below it, between its paragraphs, or at either end. */
  readonly place: 'head' | 'tail' | 'between' | 'edges'
  /** The HTML around a line, with `{}` for the line. */
  readonly html: string
  readonly lines: readonly string[]
}

const LINK = '<p><a href="https://paper.example/more">{}</a></p>'
const LIST = '<ul class="menu"><li><a href="/a">{}</a></li></ul>'

export const BOILERPLATE = {
  'ad-marker': {
    place: 'between',
    html: '<div class="ad">{}</div>',
    lines: [
      '[ad_1]',
      '[ad_2]',
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Anzeige',
      'Publicité',
      'Publicidad',
    ],
  },
  share: {
    place: 'edges',
    html: '<div class="share-bar">{}</div>',
    lines: [
      'Share this article',
      'Share on Facebook',
      'Tweet',
      'Share\nFacebook\nTwitter\nEmail',
      'Artikel teilen',
      'Partager',
      'Compartir',
    ],
  },
  newsletter: {
    place: 'edges',
    html: '<aside class="newsletter"><p>{}</p></aside>',
    lines: [
      'Sign up for our newsletter',
      'Get the latest news in your inbox every morning.',
      'Enter your email address',
      'Newsletter abonnieren',
      'Inscrivez-vous à notre newsletter',
    ],
  },
  related: {
    place: 'tail',
    html: '<aside class="related"><h3>{}</h3><ul><li><a href="/b">Ten walks for a rainy day</a></li></ul></aside>',
    lines: [
      'Related articles',
      'Most read',
      'You may also like',
      'More from Harbour News',
      'Mehr zum Thema',
      'À lire aussi',
    ],
  },
  'read-more': {
    place: 'between',
    html: LINK,
    lines: [
      'Read more: Ferry to the islands sails again',
      'READ ALSO: Council puts off vote on harbour',
      'Lesen Sie auch: Was die Brücke kostet',
      'Lire aussi : Le pont rouvre lundi',
    ],
  },
  navigation: {
    place: 'edges',
    html: LIST,
    lines: [
      'Home',
      'News',
      'Sport',
      'Weather',
      'Skip to main content',
      'Back to top',
      'Menu',
      'Contact us',
      'Startseite',
      'Accueil',
    ],
  },
  'source-trailer': { place: 'tail', html: LINK, lines: ['Source link', 'Source: Harbour News', 'Original article'] },
  credit: {
    place: 'tail',
    html: '<p class="credit">{}</p>',
    lines: ['(Reporting by Jo Ng; Editing by Al Mint)', 'Reporting by Jo Ng', 'Additional reporting by Sam Roe'],
  },
  byline: {
    place: 'head',
    html: '<p class="byline">{}</p>',
    lines: ['By Jo Ng', 'By Jo Ng and Al Mint', 'Von Jo Ng', 'Par Jo Ng'],
  },
  timestamp: {
    place: 'head',
    html: '<p class="date">{}</p>',
    lines: [
      'Published 5 March 2024',
      'Updated: March 5, 2024 10:30 AM',
      '5 Mar 2024, 10:30',
      'Veröffentlicht am 5. März 2024',
    ],
  },
  copyright: {
    place: 'tail',
    html: '<footer><p>{}</p></footer>',
    lines: ['© 2024 Harbour News. All rights reserved.', 'Copyright 2024 Harbour News', 'Alle Rechte vorbehalten'],
  },
  comments: {
    place: 'tail',
    html: '<section id="comments"><h3>{}</h3></section>',
    lines: ['Leave a comment', '12 comments', 'Log in to comment', 'Kommentare'],
  },
  consent: {
    place: 'edges',
    html: '<div class="cookie-banner"><p>{}</p></div>',
    lines: ['We use cookies to improve your experience.', 'Accept all cookies', 'Wir verwenden Cookies'],
  },
  donation: {
    place: 'tail',
    html: '<div class="appeal"><p>{}</p></div>',
    lines: ['Support our journalism', 'Donate now', 'Buy us a coffee'],
  },
  'app-promo': {
    place: 'tail',
    html: '<p class="app">{}</p>',
    lines: ['Download our app', 'Get it on Google Play', 'Follow us on Telegram'],
  },
} as const satisfies Readonly<Record<string, Boilerplate>>

/** The families that `toKeepStory` can put around a story: `'newsletter'` */
export type BoilerplateFamily = keyof typeof BOILERPLATE

/**
 * The former name of `BoilerplateFamily`: `'newsletter'`
 *
 * @deprecated Use `BoilerplateFamily`.
 */
export type FurnitureFamily = BoilerplateFamily

export const BOILERPLATE_FAMILIES = Object.keys(BOILERPLATE) as BoilerplateFamily[]
