import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'We use cookies to ensure that we give you the best experience on our website. If you go on, we take it that you are happy.',
      'This site uses cookies. By continuing to browse the site you are agreeing to our use of cookies.',
      'We’re using cookies to improve your experience. Click Here to find out more.',
      'By choosing I Accept, you consent to our use of cookies and other tracking technologies.',
      'By continuing to use our site, you agree to our Terms of Service and Privacy Policy.',
      'Please accept YouTube cookies to play this video.',
      'We and our 842 partners store and/or access information on a device, such as cookies and process personal data.',
      'When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.',
      'These cookies are necessary for the website to function and cannot be switched off in our systems.',
      'Necessary cookies help make a website usable by enabling basic functions.',
      'To provide the best experiences, we use technologies like cookies to store and/or access device information.',
      'With your agreement, we and our partners use cookies or similar technologies.',
      'Allow content provided by a third party?',
      'This article includes content provided by Example. We ask for your permission before anything is loaded.',
      'We value your privacy',
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
  choice: {
    removes: [
      'Accept All',
      'Manage cookies',
      'Strictly Necessary Cookies',
      'I Agree',
      'Confirm My Choices',
      'Allow selection',
    ],
    keeps: ['Accept no less', 'Cookie season is here', 'Privacy at stake', 'Terms of surrender', 'Policy on cookies'],
  },
  captcha: {
    removes: [
      'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
      'This site is protected by recaptcha Privacy Policy | Terms of Service',
      'Are you a robot?',
    ],
    keeps: [
      'This site is protected by law, and no one may build on it.',
      'Are you a robot or a man? the judge asked.',
      'The castle is protected by a moat.',
    ],
  },
  region: {
    removes: ['This content is not available in your region', '451: Unavailable due to legal reasons'],
    keeps: [
      'The drug is not available in your country, the leaflet said.',
      'The site was unavailable for legal reasons, the firm said.',
    ],
  },
  browser: {
    removes: [
      'Please enable JavaScript',
      'Your browser does not support the video tag.',
      'JavaScript is disabled in your browser',
      'IE 11 is not supported. For an optimal experience visit our site on another browser.',
    ],
    keeps: [
      'The browser does not support old pages, the maker said.',
      'Turn on the radio for news.',
      'JavaScript is the language of the web, she told the class.',
    ],
  },
  'privacy-right': {
    removes: [
      'Do Not Sell My Personal Information',
      'Do Not Sell or Share My Personal Information',
      'Your Privacy Choices',
      'Your California Privacy Rights',
      'CA Notice',
      'AdChoices',
      'Manage your privacy choices',
    ],
    keeps: [
      'Do not sell my house, he begged.',
      'Your privacy, your choice: what the law says',
      'California privacy law takes hold in May',
      'About ads that lie',
      'Manage consent well, the nurses are told',
    ],
  },
  'legal-link': {
    removes: [
      'Privacy Policy',
      'Terms of Use',
      'Terms & Conditions',
      'Cookie Policy',
      'Cookie Settings',
      'Privacy',
      'Disclaimer',
      'Closed Captioning',
      'Terms of Service Privacy Policy',
    ],
    keeps: [
      'Privacy policy under review',
      'Terms of surrender',
      'Cookie season is here',
      'Copyright reform fails',
      'Access denied: who may not vote',
      'The terms and conditions of the truce were read aloud.',
    ],
  },
}
