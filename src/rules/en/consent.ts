import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `We use cookies to give you the best experience.`, `This site uses cookies. By continuing …` */
  'cookie-notice': {
    lines: [
      '(we|we and our partners|we, and our partners,|our partners) (use|store|also use) cookies {matter}',
      '(this|our) (site|website|web site|page|blog|app|application) uses cookies[. {matter}| {matter}]',
      "(we|our site|our website)('re| are) using cookies {matter}",
      '[privacy & cookies: ](this site uses cookies){matter}',
      '(cookies|these cookies) (help us|allow us|are used to|are necessary|enable the) (to |provide|deliver|improve|website|remember|count|personalise|personalize){matter}',
      'by (continuing|choosing|clicking|using|browsing|closing|navigating|accessing|viewing) {title} (cookies|privacy policy|terms of use|terms of service|video services policy|terms|agree to their use|user agreement|terms and conditions)[{matter}]',
      '(use of|registration on or use of) this (site|website) constitutes acceptance of {matter}',
      'please accept {words} cookies to {title}',
      'this feature is not available with your current cookie settings',
      '(if you|you can) (continue|change|manage|opt|accept|reject) {title} (cookies|cookie settings|cookie preferences)[{matter}]',
      '(this|the) (content|video|post|tweet|embed) (is hosted|is provided|comes from|contains|may contain|is blocked|could not be shown){title} cookies[{matter}]',
      'california residents can opt out of {title}',
    ],
  },
  /** Buttons: `Accept All`, `Manage cookies`, `Strictly Necessary Cookies` */
  choice: {
    lines: [
      '(accept|accept all|accept cookies|accept all cookies|allow all|allow cookies|allow all cookies|reject|reject all|reject all cookies|decline|i accept|i agree|agree|got it|ok, got it|manage options|manage preferences|manage settings|more options|save preferences|accept & continue|accept and continue|agree and close|continue without accepting|no thanks|necessary only|privacy overview)',
      '(manage|about|how we use|change|edit) [your|our] (cookies|cookie settings|cookie preferences|consent|privacy settings)',
      '(strictly necessary|functional|functionality|targeting|performance|advertising|analytics|marketing|social media|essential) cookies',
      '(always active|consent|legitimate interest|vendors)',
    ],
    place: 'run',
  },
  /** `This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.` */
  captcha: {
    lines: [
      'this (site|form|page) is protected by [google] recaptcha[{matter}]',
      "(are you a robot[?]|i'm not a robot|i am not a robot|please verify you are a human|verify you are human|please verify that you are not a robot)",
      '(please |to continue, please )(complete the captcha|click the box below|verify {title} robot){matter}',
      'type the (words|characters) (below|you see) {title}',
      'protected by [google] recaptcha',
      'access to this page has been denied[{matter}]',
    ],
  },
  /** `By entering your email …, you are agreeing to the Terms of Use` and its like stand with the newsletter; these ask a region or an age. */
  region: {
    lines: [
      '(this|the) (content|video|page|site|website|service) is (not available|unavailable|currently unavailable|not currently available) in your (region|country|location|area|territory)[{matter}]',
      '451[:] unavailable (due to|for) legal reasons',
      'you are (seeing|viewing) {title} (because you are in|from outside) {title}',
    ],
  },
  /** `Please enable JavaScript`, `Your browser does not support the video tag.` */
  browser: {
    lines: [
      '[please|you need to|you must] (enable|turn on|activate) (javascript|cookies)[ {matter}]',
      'javascript (is disabled|is not enabled|is turned off|is required|must be enabled|appears to be disabled)[{matter}]',
      "[sorry, ][but ](your|this) browser (does not|doesn't|is not able to|cannot) support {title}",
      '(your|this) browser (is out of date|is outdated|is no longer supported|is not supported|is unsupported)[{matter}]',
      '(ie 11|internet explorer|this browser|internet explorer 11) is (not|no longer) supported[{matter}]',
      '(for|to get) (an optimal|the best|a better) experience[,] [please] (visit our site on|use|upgrade|switch to|try) {title}',
      "[sorry, ]your browser doesn't support (embedded videos|html5 audio|html5 video|iframes|the video tag)",
    ],
  },
} satisfies Family
