import type { Family } from '../rule.js'

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
  },
} satisfies Family
