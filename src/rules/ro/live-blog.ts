import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `LIVE`, `În direct`, `Ultima oră` */
  badge: {
    lines: ['(urmărește|urmareste|vezi) (live|în direct|in direct)'],
    words: ['ultima oră', 'în direct'],
    place: 'run',
    proof: {
      removes: ['Urmareste live'],
      keeps: ['În direct din iad', 'Ultima oră a unui dictator', 'Live fără public'],
    },
  },
} satisfies ProvenFamily
