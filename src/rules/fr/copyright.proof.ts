import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: [
      'Tous droits réservés à Exemple Média',
      '© Exemple 2021. Tous droits réservés. Contact : 01 02 03 04 05',
      'Tous droits réservés',
      'Tous droits réservés - Exemple 2021',
      'Journal Exemple. Tous droits réservés.',
    ],
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
    removes: [
      '(©AFP / 5 mars 2024 10h00)',
      'Copyright Exemple',
      'Exemple est membre du Conseil de déontologie journalistique',
      '© Exemple - Toute reproduction interdite sans l’autorisation de la rédaction',
      'Cet article est protégé par le droit d’auteur.',
      'Toute reproduction totale ou partielle est interdite sans l’autorisation de l’éditeur.',
      'Reproduction interdite',
      'Toute reproduction interdite',
      'Toute reproduction interdite sans autorisation explicite de la rédaction',
      'Toute reproduction, même partielle, est interdite.',
    ],
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
