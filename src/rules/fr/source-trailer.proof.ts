import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['D’après : Exemple', 'Sources AFP', 'Origine : Exemple', 'Tiré de Exemple Hebdo'],
    keeps: [
      'Sources : la police, l’hôpital et deux témoins le confirment.',
      'Une source du ministère a nié.',
      'Source de vie et de conflit',
      'D’après nature',
    ],
  },
  address: {
    removes: [
      'Lire l’article original',
      'Lien vers l’article : https://journal.example/4',
      'Article complet : www.journal.example/4',
    ],
    keeps: [
      'Lire le texte original coûte, admet la professeure.',
      'Lien fatal',
      'Qui sait quelque chose peut aller sur https://police.example/alerte et prévenir.',
    ],
  },
  'with-agency': {
    removes: [
      '(avec AFP)',
      'Avec AFP',
      '(Avec Reuters)',
      'Exemple avec AFP',
      'Avec les informations de La Presse canadienne',
      'D’après un texte de Anne Roy',
    ],
    keeps: [
      'Avec ses espions, le roi gagna la bataille.',
      'Avec le temps, va',
      'Avec des informations d’hier, la dette est moindre.',
    ],
  },
}
