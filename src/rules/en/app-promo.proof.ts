import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Download our app',
      'CLICK HERE TO GET THE HARBOUR NEWS APP',
      'CLICK HERE TO CHECK OUT THE HARBOUR NEWS APP',
      'GET HARBOUR BUSINESS ON THE GO BY CLICKING HERE',
      'Get the Android app from Google Play',
      'For all the latest Oslo news, download the Harbour News App.',
      'Read in app',
      'Download the Harbour app to get alerts.',
    ],
    keeps: [
      'Download the Harbour Health app to book a test.',
      'Drivers pay by phone. Download the Harbour Parking app.',
      'The ministry has a plan for travellers. Get the app, it says.',
      'The ministry said drivers can download the app from Google Play for free.',
      'Get the message, the app told its users.',
      'Download the form from the council',
      'The company said it would get all the latest news to users who download its app for a fee.',
      'Police told users of the app to change their passwords.',
    ],
  },
  badge: {
    removes: ['Get it at blackberry app world'],
    keeps: ['The game is available on the App Store in two countries.', 'Get it on tape, the chief said.'],
  },
  store: {
    removes: ['App Store', 'Google Play'],
    keeps: ['App Store fees', 'Google Play trial opens', 'Download speeds'],
  },
}
