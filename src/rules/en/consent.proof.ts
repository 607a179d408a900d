import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
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
  choice: {
    removes: ['Always active'],
    keeps: ['Accept no less', 'Cookie season is here', 'Privacy at stake', 'Terms of surrender', 'Policy on cookies'],
  },
  captcha: {
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
  region: {
    removes: ['451: Unavailable due to legal reasons'],
    keeps: [
      'The drug is not available in your country, the leaflet said.',
      'The site was unavailable for legal reasons, the firm said.',
    ],
  },
  browser: {
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
  'privacy-right': {
    removes: ['AdChoices'],
    keeps: [
      'Do not sell my house, he begged.',
      'Your privacy, your choice: what the law says',
      'California privacy law takes hold in May',
      'About ads that lie',
      'Manage consent well, the nurses are told',
    ],
  },
  'legal-link': {
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
}
