import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `LIVE`, `Watch Live`, `Key events`. */
  badge: {
    lines: [
      'live[ now| blog| coverage| feed| stream| reporting| ticker]',
      '(watch|listen|on air|go) live',
      'live (updates|update)',
      'what we know so far',
      'pinned [post|entry]',
    ],
    words: ['key events'],
    place: 'run',
    proof: {
      removes: ['LIVE', 'Live updates', 'Watch Live'],
      keeps: [
        'The key events of the night were shown live, and updates followed hourly.',
        'Live music returns',
        'Key moments in a long career',
        'Live and let live',
      ],
    },
  },
  /** A control: `Show key events only`, `Jump to latest update`, `Follow live updates`. */
  control: {
    lines: [
      '(show|hide) key events only',
      '(jump|skip|go) to [the] latest [update|updates|post|entry]',
      'follow live[ updates| coverage| here]',
      '(newest|oldest|latest) first',
      'sort (by|entries|posts) [newest|oldest|latest] [first]',
    ],
    proof: {
      removes: ['Show key events only', 'Jump to latest update', 'Follow live updates'],
      keeps: [
        'Follow live wires back to the pole, the engineer said.',
        'The oldest first: how the town rehoused its people',
        '12 new posts were built along the wall',
        'Live updates kept families informed',
      ],
    },
  },
  /** How it ends: `This live blog has now closed.`, `Our live coverage has moved here.`, `Thanks for following our live blog.` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(this|our|the) (live blog|live page|live coverage|liveblog|blog|live feed) (has|is|has now|is now) ' +
        '(closed|ended|concluded|finished|moved)[ here][(.|,|;| –| -| to| on| for) {matter}]',
      "(that's|that is) (it|all) (for|from) (our|today's|tonight's) live (blog|coverage|page|updates)[ {rest}]",
      '(thanks|thank you) for (following|joining|reading|being with) [us|us on|along with] [our|this|the] live (blog|coverage|updates|page|reporting){matter}',
      '(thanks|thank you) for (following|joining|reading) (our|this|the) live (blog|coverage|updates|page)',
      "(we're|we are) (closing|wrapping up|pausing|ending) (this|our|the) live (blog|coverage|page)[ {rest}]",
    ],
    place: 'edges',
    proof: {
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
  },
} satisfies ProvenFamily
