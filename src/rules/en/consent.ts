import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `We use cookies to give you the best experience.`, `This site uses cookies. By continuing …` */
  'cookie-notice': {
    lines: [
      'by (continuing|choosing|clicking|using|browsing|closing|navigating|accessing|viewing) {title} (cookies|privacy policy|terms of use|terms of service|video services policy|terms|agree to their use|user agreement|terms and conditions)[{matter}]',
      'i understand and agree that registration on or use of this site constitutes {matter}',
      'allow content provided by a third party[?]',
    ],
  },
  /** Buttons: `Accept All`, `Manage cookies`, `Strictly Necessary Cookies` */
  choice: {
    lines: ['(always active|consent|legitimate interest|vendors)'],
    place: 'run',
  },
  /** `This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.` */
  captcha: {
    lines: [
      'this (site|form|page) is protected by [google] recaptcha[{matter}]',
      'protected by [google] recaptcha',
      'performance [&|and] security by cloudflare',
    ],
  },
  /** `By entering your email …, you are agreeing to the Terms of Use` and its like stand with the newsletter; these ask a region or an age. */
  region: {
    lines: ['451[:] unavailable (due to|for) legal reasons'],
  },
  /** `Please enable JavaScript`, `Your browser does not support the video tag.` */
  browser: {
    lines: [
      '[please|you need to|you must] (enable|turn on|activate) (javascript|cookies)[ {matter}]',
      'please enable js and disable any ad blocker',
      'media playback is (unsupported|not supported) on your device',
    ],
  },
  /** What nobody but a site asks: `Do Not Sell My Personal Information`, `Your Privacy Choices`, `Your California Privacy Rights` */
  'privacy-right': {
    lines: [
      '(adchoices|about our ads|about google topics|interest-based ads|interest based ads|internet-based ads|about nielsen measurement|iab vendor list|list of partners \\(vendors\\)|vendor list|view vendor preferences)',
    ],
    place: 'edges',
  },
  /** Links to what nobody reads: `Privacy Policy`, `Terms of Use`, `Cookie Settings` */
  'legal-link': {
    lines: [
      "[our|the|read our|see our|view our|website|site|global|digital|online|children's|children's online|consumer health data|california] (privacy|cookie|cookies|cookies and privacy|privacy and cookie|privacy and cookies|privacy & cookies|privacy & cookie|data protection|data|ad|ads|advertising|copyright|dmca|disclosure) (policy|policies|notice|notices|statement|settings|preferences|choices|center|centre|information|declaration|promise|options|list|consent)",
    ],
    place: 'run',
  },
} satisfies Family
