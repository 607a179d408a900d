import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `We use cookies to give you the best experience.`, `This site uses cookies. By continuing …` */
  'cookie-notice': {
    lines: [
      'by (continuing|choosing|clicking|using|browsing|closing|navigating|accessing|viewing) {title} ' +
        '(cookies|privacy policy|terms of use|terms of service|video services policy|terms|agree to their use|' +
        'user agreement|terms and conditions)[{matter}]',
      'i understand and agree that registration on or use of this site constitutes {matter}',
      'allow content provided by a third party[?]',
    ],
    proof: {
      removes: [
        'By choosing I Accept, you consent to our use of cookies and other tracking technologies.',
        'By continuing to use our site, you agree to our Terms of Service and Privacy Policy.',
        'Allow content provided by a third party?',
      ],
      keeps: [
        'Marketing cookies are used to track people, the regulator said.',
        'These cookies collect data on visitors of the site, the court heard.',
        'The regulator fined the firm for using cookies without consent from visitors.',
        'Cookies were baked for the fair.',
        'We use flour and butter, the baker said.',
        'The site uses cookies’ crumbs as bait, the trapper said.',
        'By continuing the strike the crew hopes to win a raise.',
        'These cookies melt on the tongue.',
        'These cookies are necessary, the baker said.',
        'When you visit any castle, it may store a surprise.',
        'The article contains content that the court banned.',
        'We value your privacy less than you think, the firm wrote to itself.',
      ],
    },
  },
  /** Buttons: `Accept All`, `Manage cookies`, `Strictly Necessary Cookies` */
  choice: {
    lines: ['(always active|consent|legitimate interest|vendors)'],
    words: ['strictly necessary cookies', 'manage cookies', 'accept all'],
    place: 'run',
    proof: {
      removes: ['Always active'],
      keeps: ['Accept no less', 'Cookie season is here', 'Privacy at stake', 'Terms of surrender', 'Policy on cookies'],
    },
  },
  /** `This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.` */
  captcha: {
    lines: [
      'this (site|form|page) is protected by [google] recaptcha[{matter}]',
      'protected by [google] recaptcha',
      'performance [&|and] security by cloudflare',
    ],
    proof: {
      removes: [
        'Performance & security by Cloudflare',
        'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
        'This site is protected by recaptcha Privacy Policy | Terms of Service',
      ],
      keeps: [
        'This site is protected by law, and no one may build on it.',
        'Are you a robot or a man? the judge asked.',
        'The castle is protected by a moat.',
      ],
    },
  },
  /** `By entering your email …, you are agreeing to the Terms of Use` and its like stand with the newsletter; these ask a region or an age. */
  region: {
    lines: ['451[:] unavailable (due to|for) legal reasons'],
    proof: {
      removes: ['451: Unavailable due to legal reasons'],
      keeps: [
        'The drug is not available in your country, the leaflet said.',
        'The site was unavailable for legal reasons, the firm said.',
      ],
    },
  },
  /** `Please enable JavaScript`, `Your browser does not support the video tag.` */
  browser: {
    lines: [
      '[please|you need to|you must] (enable|turn on|activate) (javascript|cookies)[ {matter}]',
      'please enable js and disable any ad blocker',
      'media playback is (unsupported|not supported) on your device',
    ],
    proof: {
      removes: [
        'Please enable JS and disable any ad blocker',
        'Media playback is not supported on your device',
        'Please enable JavaScript',
      ],
      keeps: [
        'The browser does not support old pages, the maker said.',
        'Turn on the radio for news.',
        'JavaScript is the language of the web, she told the class.',
      ],
    },
  },
  /** What nobody but a site asks: `Do Not Sell My Personal Information`, `Your Privacy Choices`, `Your California Privacy Rights` */
  'privacy-right': {
    lines: [
      '(adchoices|about our ads|about google topics|interest-based ads|interest based ads|internet-based ads|' +
        'about nielsen measurement|iab vendor list|list of partners \\(vendors\\)|vendor list|view vendor preferences)',
    ],
    words: ['your california privacy rights', 'your privacy choices', 'do not sell my personal information'],
    place: 'edges',
    proof: {
      removes: ['AdChoices'],
      keeps: [
        'Do not sell my house, he begged.',
        'Your privacy, your choice: what the law says',
        'California privacy law takes hold in May',
        'About ads that lie',
        'Manage consent well, the nurses are told',
      ],
    },
  },
  /** Links to what nobody reads: `Privacy Policy`, `Terms of Use`, `Cookie Settings` */
  'legal-link': {
    lines: [
      "[our|the|read our|see our|view our|website|site|global|digital|online|children's|children's online|" +
        'consumer health data|california] (privacy|cookie|cookies|cookies and privacy|privacy and cookie|' +
        'privacy and cookies|privacy & cookies|privacy & cookie|data protection|data|ad|ads|advertising|copyright|dmca|' +
        'disclosure) (policy|policies|notice|notices|statement|settings|preferences|choices|center|centre|information|' +
        'declaration|promise|options|list|consent)',
    ],
    words: ['terms of use'],
    place: 'run',
    proof: {
      removes: ['Privacy Policy', 'Cookie Policy', 'Cookie Settings'],
      keeps: [
        'Privacy policy under review',
        'Terms of surrender',
        'Cookie season is here',
        'Copyright reform fails',
        'Access denied: who may not vote',
        'The terms and conditions of the truce were read aloud.',
      ],
    },
  },
  /** `We use cookies to improve your experience`, `Accept all cookies` */
  cookies: {
    lines: [
      '(we|this site|this website|our site|our website) use[s] cookies[ (to|for|and|on|in) {rest}]',
      '(accept|reject|allow|decline) [all |only ][necessary |essential |optional ]cookies',
      '(manage|change|update|edit) [your |my ]cookie (settings|preferences|choices)',
      '(to view|to see|to watch|to display) this (content|video|post|embed|element|map|tweet), ' +
        '[(please |you need to |you must |you have to )](accept|enable|allow|consent to|agree to) {matter}',
      '(this|the) (email|e-mail) address is being protected from (spambots|spam bots)[. {matter}]',
    ],
    proof: {
      removes: [
        'We use cookies to improve your experience',
        'This site uses cookies.',
        'Accept all cookies',
        'Manage your cookie settings',
        'To view this content, please accept cookies.',
        'This email address is being protected from spambots. You need JavaScript enabled to view it.',
      ],
      keeps: [
        'We use cookies as bait, the trapper said.',
        'The site uses cookies to lure bears',
        'Accept all cookies that your aunt bakes',
      ],
    },
  },
} satisfies ProvenFamily
