import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** How it ends: `Ce direct est terminé`, `Merci d’avoir suivi ce direct` */
  closed: {
    yields: 'live-blog',
    lines: [
      "(ce|le|notre) (direct|live) (est terminé|est désormais terminé|est clos|s'achève|touche à sa fin|est fini)[{rest}]",
      "(merci|merci à tous) d'avoir suivi (ce|notre) (direct|live)[{matter}]",
      "(c'est la fin|fin) de (ce|notre) (direct|live)[{matter}]",
    ],
    place: 'edges',
    proof: {
      removes: ['Ce direct est terminé', 'Merci d’avoir suivi ce direct'],
      keeps: ['Ce match est terminé', 'Merci d’avoir attendu, dit-elle.', 'Fin de cycle'],
    },
  },
} satisfies ProvenFamily
