import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download our app`, `CLICK HERE TO GET THE EXAMPLE NEWS APP`, `Read in app` */
  'get-app': {
    lines: [
      '(download|get|install) (our|the) app[s]',
      '(click|tap) here to (download|get|install|check out|try) (the|our) {words} app[s]',
      'get {site} on the go (by|with) {title}',
      '(download|get|install) the {words} app[s][ here| now| today| for free| for ios and android| on google play| from google play| on the app store| to (get|read|receive|stay|keep|follow|watch|listen|access|enjoy|never|customize|stream|be) {title}| for (the latest|more|full coverage|breaking|live|all|free|instant|up-to-date|news){title}]',
      '(for|to get) (the|all the|more) latest {title}[,] (download|get|install) (the|our) {words} app[s][{title}]',
      '(read|open|listen|watch|continue|view) in [the|our] app',
    ],
  },
  /** The badges of the stores: `Download on the App Store`, `Get it on Google Play` */
  badge: {
    lines: ['[get it at] blackberry app world', 'android app on google play'],
  },
  /** Links: `App Store`, `Google Play`, `iPhone App`. */
  store: {
    lines: [
      '[apple] (app store|play store|google play|google play store)',
      '(download|install) [app|now]',
      'open app',
      '(our|mobile|news) apps',
    ],
    place: 'run',
  },
} satisfies Family
