import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Take the news everywhere with you! Download the Harbour app',
      'Download our app',
      'CLICK HERE TO GET THE HARBOUR NEWS APP',
      'CLICK HERE TO CHECK OUT THE HARBOUR NEWS APP',
      'GET HARBOUR BUSINESS ON THE GO BY CLICKING HERE',
      'Get the Android app from Google Play',
      'Stay up to date with the latest news: download our app',
      'For all the latest Oslo news, download the Harbour News App.',
      'Read in app',
      'Download the Harbour app to get alerts.',
      'For all the latest Business News, download Harbour News App.',
      'Get the latest Oslo news, headlines and live updates: download the Harbour News app.',
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
    removes: ['Download on the App Store', 'Get it on Google Play', 'Available on the App Store'],
    keeps: ['The game is available on the App Store in two countries.', 'Get it on tape, the chief said.'],
  },
  store: {
    removes: ['App Store', 'Google Play', 'iOS App'],
    keeps: ['App Store fees', 'Google Play trial opens', 'Download speeds'],
  },
  portal: {
    removes: [
      'Catch the latest World News and Live Updates here',
      'Get Current Updates on Oslo News, Latest News at Harbour Times.',
      'For the latest news, weather, and sports, head to Harbour.',
      'Read all the Latest News, Breaking News and Oslo News here',
      'Get latest Oslo news only on Harbour Online',
      'Catch all the Business News, Breaking News Events and Latest Updates on Harbour Online.',
      'Visit Harbour News for more',
      'For more stories like this, check our news page.',
    ],
    keeps: [
      'Get the latest travel news at Harbour Rail.',
      'See Harbour Tickets for more details.',
      'Follow the latest travel news on the radio before you leave.',
      'Get the latest advice on the storm at the council’s office.',
      'Visit Norway for more of this, she said.',
      'Read all the news that is fit to print, he told his pupils.',
    ],
  },
}
