import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['LIVE', 'Live updates', 'Watch Live', 'Key events'],
    keeps: [
      'The key events of the night were shown live, and updates followed hourly.',
      'Live music returns',
      'Key moments in a long career',
      'Live and let live',
    ],
  },
  control: {
    removes: [
      'Show key events only',
      'Jump to latest update',
      'Follow live updates',
      '▶Follow live updates on the vote in Oslo',
      'Refresh this page for the latest updates',
    ],
    keeps: [
      'Follow live wires back to the pole, the engineer said.',
      'The oldest first: how the town rehoused its people',
      '12 new posts were built along the wall',
      'Live updates kept families informed',
    ],
  },
  closed: {
    removes: [
      'This live blog has now closed',
      'This live coverage has ended.',
      'Our live coverage has moved here',
      'Thanks for following our live blog throughout the day.',
    ],
    keeps: [
      'This live venue has now closed, and the street is quiet.',
      'Our coverage has moved minds, the editor said.',
      'Thanks for following the diversion, said the sign.',
    ],
  },
  developing: {
    removes: [
      'This is a breaking story and will be updated',
      'More to come...',
      'This is a developing story. Please check back for updates.',
      'This is a breaking news story. More to follow.',
      'More to follow...',
      'More details to follow',
      'Check back for updates.',
    ],
    keeps: [
      'More to come, the general warned.',
      'This is a developing country, and its roads are new.',
      'More details emerged',
      'Please check back doors and windows, police said.',
      'More to follow in her footsteps, she hopes',
    ],
  },
}
