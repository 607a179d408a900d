import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: ['Tous droits réservés', 'Tous droits réservés - Exemple 2021', 'Journal Exemple. Tous droits réservés.'],
    keeps: [
      'Les droits réservés aux riverains restent sans loi, dit la députée.',
      'Tous droits, toutes règles',
      'Droits de l’homme',
    ],
  },
  'may-not': {
    removes: [
      'Reproduction interdite',
      'Toute reproduction interdite',
      'Toute reproduction interdite sans autorisation explicite de la rédaction',
      'Toute reproduction, même partielle, est interdite.',
    ],
    keeps: [
      'Vente d’alcool interdite le dimanche',
      'La reproduction du lynx en captivité bat un record.',
      'Fumer est interdit sur la plage, a décidé le conseil.',
    ],
  },
}
