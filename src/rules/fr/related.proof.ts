import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Sur le même sujet Un nouveau pont ouvre en ville',
      'À lire aussi',
      'À lire aussi :',
      'Lire aussi',
      'Sur le même sujet',
      'Sur le même thème',
      'Articles liés',
      'Dans la même rubrique',
      'À ÉCOUTER AUSSI',
    ],
    keeps: [
      'Sur le même sujet, le maire se tait.',
      'Dans la même rubrique on trouve le maire.',
      'Articles liés au dopage saisis à Lille',
      'Vous aimez la mer',
      'À lire aussi le prologue',
      'Ne manquez pas de courage',
      'D’autres voix',
    ],
  },
  ranking: {
    removes: [
      'Les plus lus',
      'Articles les plus lus',
      'Les + lus',
      'Fil info',
      'Découvrez les articles les plus lus par nos abonnés',
    ],
    keeps: [
      'Les plus pauvres',
      'Dernières nouvelles du front, arrivées à dos de mule.',
      'Tendances suicidaires en hausse',
    ],
  },
  'weak-heading': {
    removes: [
      'Toute l’actualité en direct sur Exemple',
      'Toute l’actualité de la ville',
      'Contexte',
      'Plus sur Exemple',
      'À lire',
    ],
    keeps: [
      'Tous les articles de la loi sont contestés.',
      'Retrouvez toutes les recettes de la chef en librairie.',
      'Toute la ville en fête',
      'Plus de peur que de mal.',
      'Dossier vide',
      'Aussi dure que la pierre',
    ],
  },
}
