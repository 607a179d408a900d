import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['LIVE', 'Live updates', 'Watch Live'],
    keeps: [
      'The key events of the night were shown live, and updates followed hourly.',
      'Live music returns',
      'Key moments in a long career',
      'Live and let live',
    ],
  },
  control: {
    removes: ['Show key events only', 'Jump to latest update', 'Follow live updates'],
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
}
