import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Download our app',
      'CLICK HERE TO GET THE HARBOUR NEWS APP',
      'GET HARBOUR BUSINESS ON THE GO BY CLICKING HERE',
      'Get the Android app from Google Play',
      'Stay up to date with the latest news: download our app',
      'For all the latest Oslo news, download the Harbour News App.',
      'Read in app',
      'Download the Harbour app to get alerts.',
    ],
    keeps: [
      'The ministry said drivers can download the app from Google Play for free.',
      'Get the message, the app told its users.',
      'Download the form from the council',
      'Police told users of the app to change their passwords.',
    ],
  },
  badge: {
    removes: ['Download on the App Store', 'Get it on Google Play', 'Available on the App Store'],
    keeps: ['The game is available on the App Store in two countries.', 'Get it on tape, the chief said.'],
  },
  store: {
    removes: ['App Store', 'Google Play', 'iOS App'],
    keeps: ['App Store fees', 'Google Play trial opens', 'Download speeds'],
  },
}
