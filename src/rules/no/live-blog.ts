import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Følg saken direkte`, `Saken oppdateres` */
  control: {
    lines: ['(direkte|akkurat nå|nå|live|siste)'],
    words: ['saken oppdateres', 'følg saken direkte'],
    place: 'edges',
    proof: {
      removes: ['Direkte'],
      keeps: ['Følg veien nordover', 'Saken ble oppdatert i 2019.', 'Vi oppdaterer rutinene, sier hun.'],
    },
  },
} satisfies ProvenFamily
