import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  closed: {
    removes: ['Ce direct est terminé', 'Merci d’avoir suivi ce direct'],
    keeps: ['Ce match est terminé', 'Merci d’avoir attendu, dit-elle.', 'Fin de cycle'],
  },
}
