import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download our app`, `CLICK HERE TO GET THE EXAMPLE NEWS APP`, `Read in app` */
  'get-app': {
    lines: [
      '(download|get|install) (our|the) app[s]',
      '(download|get|install|try|open|use|see) (our|the) [free|new|latest|mobile|ios|android|iphone|ipad] [news|mobile|weather] app[s] [here|now|today|for free|from google play|on google play|from the app store|on the app store]',
      '(click|tap) here to (download|get|install|check out|try) (the|our) {words} app[s]',
      'get {site} on the go (by|with) {title}',
      '(download|get|install) the {words} app[s][ here| now| today| for free| for ios and android| on google play| from google play| on the app store| to (get|read|receive|stay|keep|follow|watch|listen|access|enjoy|never|customize|stream|be) {title}| for (the latest|more|full coverage|breaking|live|all|free|instant|up-to-date|news){title}]',
      '(for|to get) (the|all the|more) latest {title}[,] (download|get|install) (the|our) {words} app[s][{title}]',
      '(stay|keep) (up to date|updated|informed) {title} (download|get) our app',
      '(catch all|read all) the {title} (news|updates) {matter} app {title}',
      '(read|open|listen|watch|continue|view) in [the|our] app',
      'get {words} app',
      'get the android {words} app from google play',
      '(click|tap|go) here for {words} app[s]',
      '(for|get|catch|read|see|check|follow) (all|all the|more|the) latest {title}(news|updates|stories){title}(download|get|install) [the|our] {words} app[s][{title}]',
      '(download|get|install) [the|our] {words} app[s] (for|to get|to read|to receive|to stay|to keep) [all] [the] (latest|breaking|more|live|daily|up|notified|updated|informed|access){title}',
      '(read|follow|get|watch|enjoy) [us|{publication}|our content|more stories|the news] (on|in|with|via) (our|the) [{words}] app',
      '(take|carry|read|follow|get|never miss|stay) {title}(news|stories|headlines|journalism){title}(!|.|?) (download|get|install) (the|our) {words} app[s][ now| today| here]',
      '(scan|use) [the|this] qr code to (download|get|install) (our|the) {words} app[s][{title}]',
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
      '(our|mobile|news) apps',
    ],
    place: 'run',
  },
  /** What portals say of themselves below a story: `Read all the Latest News, Breaking News and Oslo News here`, `Get latest Oslo news only on Harbour Online` */
  portal: {
    lines: [
      '(get|catch|read|find|explore|follow|check|discover|for|see) [all|more|also] [of] [the|our] latest {words} news{title} (only on|only at|on|at|here on|here at) {publication}',
      '(catch|get|read|track) (the latest|latest|all the latest|current updates on|more updates from|all the) {title}news(,| and| &) {title}(here|on {publication}|at {publication})',
      'stay informed on all the latest news{matter}',
      '(for the latest|for all the latest) news, {title}(head to|visit|go to|stay with) {publication}',
      '(read|get|catch|find|follow|see|explore|check|discover) [all|also] [of] [the|our] latest news[,| and] {title} (here|on {publication}|at {publication}|only on {publication})',
      '(catch|get|read|find|follow|see|explore|check|discover) all [of] [the|our] {words} news, {title}',
      '(stay updated|stay tuned|stay informed|stay up to date|keep up) with [all] [the|our] latest {words} (news|updates|headlines) (on|only on|at|from|with) {publication}',
      'visit {publication} for more[ (news|stories|coverage)[{title}]]',
      '(for more|for all the latest) (news|stories|updates) (like this|on this)[,] (check|visit|see|go to) [out] (our|{publication}){title}',
    ],
    place: 'tail',
  },
} satisfies Family
