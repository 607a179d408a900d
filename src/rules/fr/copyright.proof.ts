import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: ['Tous droits réservés à Exemple Média', 'Tous droits réservés', 'Tous droits réservés - Exemple 2021'],
    keeps: [
      'La juge écrit que tous droits réservés ne veut rien dire ici.',
      'Tous droits réservés aux héritiers, le film ne sera pas projeté.',
      'Le juge estime tous droits réservés, et le maire se tait.',
      'Les droits réservés aux riverains restent sans loi, dit la députée.',
      'Tous droits, toutes règles',
      'Droits de l’homme',
    ],
  },
  'may-not': {
    removes: ['(©AFP / 5 mars 2024 10h00)', 'Exemple est membre du Conseil de déontologie journalistique'],
    keeps: [
      'La Hongrie est membre de l’Union depuis vingt ans, dit la presse.',
      'Toute reproduction du lynx en captivité est interdite.',
      'Le contenu de la lettre a été reproduit par le quotidien.',
      'Les informations de la police sont protégées.',
      'Cet article de la loi a été reproduit par trois pays.',
      'Vente d’alcool interdite le dimanche',
      'La reproduction du lynx en captivité bat un record.',
      'Fumer est interdit sur la plage, a décidé le conseil.',
    ],
  },
}
