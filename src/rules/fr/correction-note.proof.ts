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
  report: {
    removes: [
      'Signaler une erreur',
      'Vous avez repéré une coquille ?',
      'Une erreur dans cet article ? Écrivez-nous',
      'Signaler un problème',
    ],
    keeps: [
      'Signaler une erreur judiciaire est un devoir, dit-elle.',
      'Vous avez trouvé un ami',
      'Une erreur de jeunesse',
    ],
  },
  opinion: {
    removes: [
      'Les opinions exprimées ici n’engagent que leurs auteurs et non la rédaction.',
      'Les opinions exprimées dans cette tribune n’engagent que leurs auteurs.',
      'Cette tribune n’engage que son auteur',
    ],
    keeps: [
      'Les propos du maire n’engagent que leur auteur, réplique le préfet.',
      'Les opinions au village divergent sur le pont.',
      'Cet article de loi vaut depuis mai',
      'Les propos du maire ont choqué.',
    ],
  },
}
