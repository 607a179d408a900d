import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `LIVE`, `În direct`, `Ultima oră` */
  badge: {
    lines: ['(urmărește|urmareste|vezi) (live|în direct|in direct)'],
    place: 'run',
  },
} satisfies Family
