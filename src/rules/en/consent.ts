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
      '(use of|registration on or use of) this (site|website) constitutes (acceptance of|agreement to) {matter}',
      'i understand and agree that registration on or use of this site constitutes {matter}',
      'please accept {words} cookies to {title}',
      'this feature is not available with your current cookie settings',
      '(if you|you can) (continue|change|manage|opt|accept|reject) {title} (cookies|cookie settings|cookie preferences)[{matter}]',
      '(this|the) (content|video|post|tweet|embed) (is hosted|is provided|comes from|contains|may contain|is blocked|could not be shown){title} cookies[{matter}]',
      'california residents can opt out of {title}',
      '(we|we and our {n} partners|we and our partners|our partners) [may] (store|store and/or access|access|process) [and/or access] (information|data|personal data) on (a|your) device{matter}',
      '(with|by) your (agreement|consent|permission), we and our [{n}] partners {matter}',
      'when you visit any [web] (site|website|of our websites), it may store or retrieve information {matter}',
      'these (cookies|technologies) (are necessary for the website|are necessary for our|allow us to|may be set (through|by) (our|us)|enable the (website|site)|help us) {matter}',
      'necessary cookies (help make a website usable|are absolutely essential for the website|are crucial for the basic functions){matter}',
      '(marketing|advertisement|statistic|preference|analytical|functional|performance) cookies (are used to track visitors across websites|are used to provide visitors|help website owners|enable a website to remember|are used to understand|help perform certain functionalities|help to perform certain functionalities){matter}',
      'to (provide|offer|give you|give) the best [user|possible] experience[s], we use (technologies like cookies|cookies){matter}',
      'the technical storage or access {matter}',
      '(this|the) (article|page|story|post|video) (includes|contains) content (provided|hosted|supplied) by {title}[. we ask for {matter}]',
      'allow {words} content?',
      'allow content provided by a third party[?]',
      'to view this content, (click|you|please|accept) {matter}',
      '(this|the) (content|video|post|tweet|map|embed) is hosted (on|by) a third[-| ]party {matter}',
      '(learn|find out|read) more about (cookies|our use of cookies|how we use cookies|our cookie policy|our privacy policy|the cookies we use)',
      '[we use ]cookies on (the|our|this|{publication}) (website|site|websites|sites)',
      'this content is provided by {title}, which may be using cookies{matter}',
      'we need your (consent|permission) to (load|show|use|display) {title}',
      '(we|{publication}) (value|values|care about|cares about|respect|respects) your privacy',
    ],
  },
  /** Buttons: `Accept All`, `Manage cookies`, `Strictly Necessary Cookies` */
  choice: {
    lines: [
      '(accept|accept all|accept cookies|accept all cookies|allow all|allow cookies|allow all cookies|reject|reject all|reject all cookies|decline|i accept|i agree|agree|got it|ok, got it|manage options|manage preferences|manage settings|more options|save preferences|save choices|save settings|save & close|save and close|confirm my choices|confirm choices|allow selection|deny all|reject non-essential|reject additional cookies|accept additional cookies|accept essential cookies|accept selected|allow and continue|view preferences|cookie list|consent leg.interest|checkbox label|checkbox label label|show details|hide details|show purposes|view vendors|powered by onetrust|powered by cookiebot|powered by usercentrics|cookiebot by usercentrics|accept & continue|accept and continue|agree and close|continue without accepting|continue without agreeing|no thanks|necessary only|privacy overview)',
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
      'checking your browser before accessing {matter}',
      'verifying you are human[. {matter}]',
      'performance [&|and] security by cloudflare',
      'ray id: {matter}',
      "you don't have permission to access {title} on this server",
      "we('ve| have) detected unusual activity from your {matter}",
      'for inquiries related to this message please contact our support team {matter}',
      'access to this page has been denied[{matter}]',
    ],
  },
  /** `By entering your email …, you are agreeing to the Terms of Use` and its like stand with the newsletter; these ask a region or an age. */
  region: {
    lines: [
      '(this|the) (content|video|page|site|website|service) is (not available|unavailable|currently unavailable|not currently available) in your (region|country|location|area|territory)[{matter}]',
      'the content you requested does not exist or is not available any[ ]more',
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
      'please enable js and disable any ad blocker',
      '(accept|allow|enable) cookies (and|to) (load|view|show|see|continue)[ the| this] [content|video|post]',
      'media playback is (unsupported|not supported) on your device',
      "(this|the) video can(not|'t| not) be (played|shown|displayed)[ on this device| on your device]",
      '(your|this) browser (is out of date|is outdated|is no longer supported|is not supported|is unsupported)[{matter}]',
      '(ie 11|internet explorer|this browser|internet explorer 11) is (not|no longer) supported[{matter}]',
      '(for|to get) (an optimal|the best|a better) experience[,] [please] (visit our site on|use|upgrade|switch to|try) {title}',
      "[sorry, ]your browser doesn't support (embedded videos|html5 audio|html5 video|iframes|the video tag)",
    ],
  },
  /** What nobody but a site asks: `Do Not Sell My Personal Information`, `Your Privacy Choices`, `Your California Privacy Rights` */
  'privacy-right': {
    lines: [
      "[california: |ca: |us: |california residents: ](do not|don't) (sell|share|sell or share|share or sell|sell/share) my (personal information|personal info|info|personal data)[, opens new tab| \\| {rest}]",
      '(your|my) (privacy choices|us state privacy rights|us privacy rights|state privacy rights|california privacy rights|california privacy choices)',
      '(ca|nevada|us|u.s.|eu|gdpr|ccpa) privacy (rights|notice|policy|choices|preferences|hub)',
      '(ca|california) (notice|notice at collection|notice of collection|collection notice)',
      '(notice at collection|notice of collection|notice of financial incentive|california notice at collection|limit the use of my sensitive personal information|opt out of sale|opt-out preferences|targeted advertising opt out)',
      '(manage|change|edit|update|review|open|revisit|withdraw) [your|my] (consent|consents|cookie consent|privacy choices|privacy preferences|cookie choices|cookie consents|gdpr consent|data preferences)[ (preferences|settings|choices)]',
      '(consent|cookie|cookies|privacy|gdpr|ccpa) (preference|consent|preferences|choices|settings|banner) (center|centre|tool|manager)',
      '(adchoices|about our ads|about google topics|interest-based ads|interest based ads|internet-based ads|about nielsen measurement|iab vendor list|list of partners \\(vendors\\)|vendor list|view vendor preferences)',
    ],
    place: 'edges',
  },
  /** Links to what nobody reads: `Privacy Policy`, `Terms of Use`, `Cookie Settings` */
  'legal-link': {
    lines: [
      "[our|the|read our|see our|view our|website|site|global|digital|online|children's|children's online|consumer health data|california] (privacy|cookie|cookies|cookies and privacy|privacy and cookie|privacy and cookies|privacy & cookies|privacy & cookie|data protection|data|ad|ads|advertising|copyright|dmca|disclosure) (policy|policies|notice|notices|statement|settings|preferences|choices|center|centre|information|declaration|promise|options|list|consent)",
      '[our|the|read our|see our|view our|full|website|site|general|community|additional] (terms|terms of use|terms of service|terms & conditions|terms and conditions|terms and conditions of use|terms of sale|terms + conditions|t&cs|t&c|conditions of use|terms of access|terms & policies|terms of service & privacy|user agreement|visitor agreement|subscriber agreement|user agreement and disclaimers|subscriber terms|membership terms|subscription terms|terms of subscription|legal terms|legal disclaimer|legal information|legal & privacy|code of practice|acceptable use policy)',
      "(cookies|cookie|privacy|privacy & cookies|privacy and cookies|ad choices|adchoices|gdpr|dmca|imprint|impressum|disclaimer[s]|copyright|copyright & permissions|copyright notice|copyright information|eeo report|eeo|fcc applications|fcc public file|public file|public inspection file|public file assistance contact|public file contact|closed captioning|fcc info|fcc information|children's programming|responsible disclosure|modern slavery statement|modern slavery act|uk modern slavery act|gender pay gap|complaints policy|how to complain|make a complaint|complaints procedure|corrections policy|editorial guidelines|editorial independence|ethics statement|ethics and standards|ownership & funding|masthead|fact-checking policy|accessibility statement|accessibility help|accessibility links|accessibility policy)",
      'privacy (policy|notice|statement) [and|&|,|\\||/|•] (terms|terms of use|terms of service|terms and conditions|terms & conditions|cookie policy|cookie notice)',
      '(terms|terms of use|terms of service|terms and conditions|terms & conditions) [and|&|,|\\||/|•] (privacy|privacy policy|privacy notice|privacy statement|cookie policy)',
      '(access denied|page not found|404|error 404|404 not found|about ads|(your|my) (privacy rights|data rights|ad choices|ad preferences)|california privacy (rights|notice|policy))',
    ],
    place: 'run',
  },
} satisfies Family
