import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Følg saken direkte`, `Saken oppdateres` */
  control: {
    lines: ['(direkte|akkurat nå|nå|live|siste)'],
    place: 'edges',
  },
} satisfies Family
