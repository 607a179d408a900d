import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: [
      'Cet article a été mis à jour.',
      'Cet article sera mis à jour au fil de la journée',
      'Article mis à jour',
    ],
    keeps: [
      'Cet article de loi a été mis en cause par le juge.',
      'Rectificatif : le ministre est parti le 4 mai, et non le 5.',
      'Le texte a été corrigé par le prof, qui a ôté deux points.',
    ],
  },
}
