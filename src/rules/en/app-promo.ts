import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download our app`, `CLICK HERE TO GET THE EXAMPLE NEWS APP`, `Read in app` */
  'get-app': {
    lines: [
      '(download|get|install) (our|the) app[s]',
      '(click|tap) here to (download|get|install|check out|try) (the|our) {words} app[s]',
      'get {site} on the go (by|with) {title}',
      '(download|get|install) the {words} app[s][ here| now| today| for free| for ios and android| on google play|' +
        ' from google play| on the app store| to (get|read|receive|stay|keep|follow|watch|listen|access|enjoy|never|' +
        'customize|stream|be) {title}| for (the latest|more|full coverage|breaking|live|all|free|instant|up-to-date|' +
        'news){title}]',
      '(for|to get) (the|all the|more) latest {title}[,] (download|get|install) (the|our) {words} app[s][{title}]',
      '(read|open|listen|watch|continue|view) in [the|our] app',
    ],
    proof: {
      removes: [
        'Download our app',
        'CLICK HERE TO GET THE HARBOUR NEWS APP',
        'CLICK HERE TO CHECK OUT THE HARBOUR NEWS APP',
        'GET HARBOUR BUSINESS ON THE GO BY CLICKING HERE',
        'Get the Android app from Google Play',
        'For all the latest Oslo news, download the Harbour News App.',
        'Read in app',
        'Download the Harbour app to get alerts.',
      ],
      keeps: [
        'Download the Harbour Health app to book a test.',
        'Drivers pay by phone. Download the Harbour Parking app.',
        'The ministry has a plan for travellers. Get the app, it says.',
        'The ministry said drivers can download the app from Google Play for free.',
        'Get the message, the app told its users.',
        'Download the form from the council',
        'The company said it would get all the latest news to users who download its app for a fee.',
        'Police told users of the app to change their passwords.',
      ],
    },
  },
  /** The badges of the stores: `Download on the App Store`, `Get it on Google Play` */
  badge: {
    lines: ['[get it at] blackberry app world', 'android app on google play'],
    words: ['get it on google play', 'download on the app store'],
    proof: {
      removes: ['Get it at blackberry app world'],
      keeps: ['The game is available on the App Store in two countries.', 'Get it on tape, the chief said.'],
    },
  },
  /** Links: `App Store`, `Google Play`, `iPhone App`. */
  store: {
    lines: [
      '[apple] (app store|play store|google play|google play store)',
      '(download|install) [app|now]',
      'open app',
      '(our|mobile|news) apps',
    ],
    words: ['iphone app'],
    place: 'run',
    proof: {
      removes: ['App Store', 'Google Play'],
      keeps: ['App Store fees', 'Google Play trial opens', 'Download speeds'],
    },
  },
} satisfies ProvenFamily
