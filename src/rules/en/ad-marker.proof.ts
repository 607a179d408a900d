import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Advertisement', '- ADVERTISEMENT -', 'Advertisement:', 'Advertisement 3', 'Advert', 'Google Ads'],
    keeps: [
      'The advertisement ran for a week before the watchdog banned it.',
      'Advertisement or argument?',
      'Adverts for gambling on the way out',
      'Advertisement tax to rise',
      'Google Ads prices rise',
    ],
  },
  'short-label': {
    removes: ['Ad', 'Ads', 'Sponsored', 'Advertising'],
    keeps: ['Ads on the side of a bus', 'Sponsored runners raised £4,000', 'Advertising to children'],
  },
  'continues-below': {
    removes: [
      'Story continues below',
      'Story continues below advertisement',
      'Article continues after this ad',
      'ARTICLE CONTINUES BELOW THE GALLERY',
      'Advertisement - story continues below',
      'Advertisement. Scroll to continue reading.',
      'Continue reading below...',
      'Continue reading after the ad',
      'SCROLL TO CONTINUE WITH CONTENT',
      'Read on after the ad',
    ],
    keeps: [
      'The story continues below ground, where miners still dig by hand.',
      'Story continues to unfold in the courts',
      'Search continues below the falls',
      'Continue reading below the table if you want the methods',
      'Work continues after the break',
      'Scroll to the end of the will and the name appears.',
    ],
  },
  'paid-label': {
    removes: ['Sponsored Content', 'Promoted Stories', 'From our partners', 'Advertorial', 'Paid for by'],
    keeps: [
      'Sponsored content now makes up a fifth of the broadcaster’s income.',
      'Paid content on trial',
      'Promoted to captain at nineteen',
      'From our partners in Kenya came the first reports',
    ],
  },
  'paid-by': {
    removes: ['Sponsored by Acme Bank', 'Paid for by Acme and Sons', 'Partner content from Acme Bank'],
    keeps: [
      'Sponsored by nobody, the team walked to the final.',
      'Paid for by the tenants themselves',
      'The race is sponsored by Acme Bank',
    ],
  },
  network: {
    removes: ['Ads by Google', 'Promoted Links by Taboola', 'Powered By ZergNet', 'by Taboola by Taboola'],
    keeps: [
      'Ads by the roadside were torn down',
      'Powered by the sun, the boat crossed the bay.',
      'Google and Taboola declined to comment.',
    ],
  },
  control: {
    removes: [
      '× Close Ad',
      'Report this ad',
      'You can skip this ad in 5 seconds.',
      'Ad will collapse in seconds…',
      'We’ll be right back after this ad',
      'Loading, please wait...',
    ],
    keeps: [
      'Hide adverts from children, the charity says',
      'Ad will air on Sunday',
      'Loading bay closed, please wait',
      'Remove ads, and the paper dies',
      '“We will be right back,” the anchor said, and was not.',
    ],
  },
  'video-box': {
    removes: ['Featured Video Of The Day', 'RECOMMENDED VIDEOS FOR YOU...', 'Video of the Day'],
    keeps: [
      'A video of the day the tower fell was shown in court.',
      'Featured videos were removed after complaints',
      'Videos you may not like: a history of shock cinema',
    ],
  },
}
