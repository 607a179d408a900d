import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Advertisement', '- ADVERTISEMENT -', 'Advertisement:', 'Advert', 'Google Ads'],
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
      'Advertisement · Scroll to continue',
      'Story continues below',
      'Story continues below advertisement',
      'Article continues after this ad',
      'ARTICLE CONTINUES BELOW THE GALLERY',
      'Advertisement - story continues below',
      'Advertisement. Scroll to continue reading.',
      'Continue reading below...',
      'SCROLL TO CONTINUE WITH CONTENT',
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
    removes: ['Sponsored Content', 'Promoted Stories', 'From our partners'],
    keeps: [
      'Sponsored content now makes up a fifth of the broadcaster’s income.',
      'Paid content on trial',
      'Promoted to captain at nineteen',
      'From our partners in Kenya came the first reports',
    ],
  },
  'paid-by': {
    removes: [
      'Sponsor Message',
      'Sponsored by Acme Bank',
      'Presented by Acme Bank',
      'Brought to you by the Bank of Acme',
      'Paid for by Acme and Sons',
    ],
    keeps: [
      'This message comes from the sponsor of the bill, Jo Ng.',
      'Sponsored by nobody, the team walked to the final.',
      'Paid for by the tenants themselves',
      'Presented by the mayor, the plan was cheered.',
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
      'This advertisement has not loaded yet, but your article continues below.',
      '× Close Ad',
      'Report this ad',
      'You can skip this ad in 5 seconds.',
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
  affiliate: {
    removes: [
      'When you purchase through links on our site, we may earn an affiliate commission. Here’s how it works.',
      'If you buy something through one of our links, we may receive a small fee.',
      'We may earn a commission from links on this page.',
      'This article contains affiliate links',
      'This post may contain affiliate links, which means we earn a little if you buy.',
      'As an Amazon Associate I earn from qualifying purchases.',
      'We are a participant in the Amazon Services LLC Associates Program',
      'Harbour News is supported by its audience. When you buy through links on our site, we may earn a commission.',
    ],
    keeps: [
      'If you click on such links, hackers can get your password.',
      'If you buy through affiliate links, influencers may earn a commission, the watchdog says.',
      'When you click on links in the mail, thieves can make copies of your card.',
      'When you buy a house through links in the family, you may save the commission.',
      'We may earn a commission if the house sells, the agent said.',
      'Agents may earn a commission from both sides of the sale.',
      'The article contains affiliate links, the watchdog found.',
      'This article contains traces of three older ones.',
      'As an Amazon associate, she packed two hundred boxes an hour.',
      'Harbour News is supported by its audience.',
      'All products featured were pulled from the shelves by the council.',
      'We may receive the commission’s report on links between the two parties.',
    ],
  },
  'affiliate-label': {
    removes: ['Advertiser disclosure', 'Why you can trust Harbour News'],
    keeps: [
      'Here’s how it works: the pump fills the lock in an hour.',
      'Why you can trust nobody in this film',
      'Prices are correct, the ministry said.',
      'How we choose a mayor',
    ],
  },
}
