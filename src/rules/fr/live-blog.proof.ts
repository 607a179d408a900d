import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['EN DIRECT', 'L’essentiel', 'Urgent'],
    keeps: ['En direct de l’enfer', 'L’essentiel est invisible', 'Direct du gauche'],
  },
  developing: {
    removes: [
      'Développement suit',
      'Plus d’informations à venir',
      'Plus de détails à suivre',
      'Article en cours de mise à jour',
      'D’autres détails suivront',
    ],
    keeps: [
      'Développement suivi en pédiatrie',
      'L’article en cours d’examen sera voté lundi par les députés.',
      'À venir, la pluie',
      'Plus d’informations sont arrivées par la radio.',
    ],
  },
  control: {
    removes: ['Posez votre question à la rédaction :', 'Live animé par Anne Roy', 'Suivez notre direct'],
    keeps: ['Posez votre valise', 'Suivez la lune', 'Voir les messages du pilote aide à comprendre, dit l’expert.'],
  },
  closed: {
    removes: ['Ce direct est terminé', 'Merci d’avoir suivi ce direct'],
    keeps: ['Ce match est terminé', 'Merci d’avoir attendu, dit-elle.', 'Fin de cycle'],
  },
}
