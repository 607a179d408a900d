import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download our app`, `CLICK HERE TO GET THE EXAMPLE NEWS APP`, `Read in app` */
  'get-app': {
    lines: [
      '(download|get|install) (our|the) app[s]',
      '(download|get|install|try|open|use|see) (our|the) [free|new|latest|mobile|ios|android|iphone|ipad] [news|mobile|weather] app[s] [here|now|today|for free|from google play|on google play|from the app store|on the app store]',
      '(click|tap) here to (download|get|install) (the|our) {words} app[s]',
      'get {site} on the go (by|with) {title}',
      '(download|get|install) the {words} app[s][ here| now| today| for free| for ios and android| on google play| from google play| on the app store| to {title}| for {title}]',
      '(for|to get) (the|all the|more) latest {title}[,] (download|get|install) (the|our) {words} app[s][{title}]',
      '(stay|keep) (up to date|updated|informed) {title} (download|get) our app',
      '(catch all|read all) the {title} (news|updates) {matter} app {title}',
      '(read|open|listen|watch|continue|view) in [the|our] app',
      'get {words} app',
      'get the android {words} app from google play',
      '(our|the) app is {title} (app store|google play|ios and android)[{title}]',
    ],
  },
  /** The badges of the stores: `Download on the App Store`, `Get it on Google Play` */
  badge: {
    lines: [
      '(download|available|get it|get|download it) (on|from|in|at) [the] [apple] (app store|google play|google play store|play store|itunes|app gallery|amazon appstore)',
      '[get it at] blackberry app world',
      'android app on google play',
    ],
  },
  /** Links: `App Store`, `Google Play`, `iPhone App`. */
  store: {
    lines: [
      '[apple] (app store|play store|google play|google play store)',
      '[get the|our] (ios|android|iphone|ipad|mobile|news|weather|tablet) app[s]',
      '(download|install) [app|now]',
      'open app',
    ],
    place: 'run',
  },
} satisfies Family
