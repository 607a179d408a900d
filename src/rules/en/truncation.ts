import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `The bridge was shut. Continue reading`, `… Read the full story at Harbour News`, `… See More` */
  'continue-reading': {
    endings: [
      '[… |... ]continue reading[ (the main story|the full story|the full article|this article|this story|below|here)][ →| »]',
      '[… |... ](read|see|view) [the] (full|whole|complete|entire|rest of the|rest of this) (article|story|post|report|entry)[ (here|now|online)][ →| »]',
      '(continue reading|read more|read the full (story|article)) (on|at) {publication}',
      '(see more|show more|read more(…|...)|read more →|read more »)',
    ],
    proof: {
      removes: ['Continue reading →', 'Read the full story', 'Read more at Harbour News', 'See More'],
      keeps: [
        'Read more books, the teacher told pupils.',
        'Continue reading with your child at night, doctors say.',
        'The judge asked to read the full report before noon.',
        'Read the full report of the inquiry and you will weep, he said.',
      ],
    },
  },
  /** `(Continued…)`, `Text truncated`, `Continued on page 4` */
  'next-page': {
    lines: ['[story |article ]continue[d|s] (on|from) page {n}'],
    words: ['continued', 'to be continued', 'text truncated', 'this is a preview', 'click to read full text'],
    endings: [
      '[story |article ]continue[d|s] (on|from) page {n}',
      '(continued|text truncated|this is a preview|click to read full text|click to read the full text|click to read more|tap to read more)',
    ],
    place: 'tail',
    proof: {
      removes: ['Continued on page 4', '(Continued…)', 'Text truncated'],
      keeps: [
        'The talks continued on Monday.',
        'A new page for the club',
        'Page 3 of the file was torn.',
        'He continued on page three of his notes.',
      ],
    },
  },
} satisfies ProvenFamily
