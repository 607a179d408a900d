import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tous droits réservés` */
  'all-rights-reserved': {
    lines: [
      '(tous droits réservés|tous droits de reproduction réservés|' +
        'tous droits de reproduction et de représentation réservés)[.|,|:| :| -| –| —| \\|| •| à| par| pour] ' +
        '(©|{publication}|{year})[ {matter}]',
    ],
    words: [
      'tous droits réservés',
      'tous les droits sont réservés',
      'tous droits de reproduction et de représentation réservés',
      'droits réservés',
      'certains droits réservés',
    ],
    endings: ['tous droits réservés', '© {year} {site}[.|,| -] tous droits réservés[. {matter}]'],
    place: 'tail',
    proof: {
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
  },
  /** `Toute reproduction interdite sans autorisation`, `Reproduction interdite` */
  'may-not': {
    lines: [
      '[\\(]©[ ](afp|reuters|ap|belga|agence france-presse)[ /| -|,] {stamp}[\\)]',
      "{publication} est (membre|adhérent|signataire) (du|de la|de l'|des) {title} " +
        '(presse|déontologie|journalistique|médias|jti|journalism trust initiative){rest}',
    ],
    endings: ['[toute ]reproduction interdite[ {matter}]', '© (afp|agence france-presse)[ {year}]'],
    place: 'tail',
    proof: {
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
  },
  /** `Toute reproduction interdite`, `Cet article peut être reproduit à condition d’en citer la source` */
  reproduction: {
    lines: [
      '[toute ]reproduction[ totale ou partielle| même partielle] (interdite|strictement interdite|est interdite|non autorisée)[ sans {title}]',
      '(cet|ce) (article|contenu|texte|reportage|entretien|papier|billet|post) peut être (reproduit|repris|republié)[ librement] à condition {title}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Toute reproduction interdite',
        'Reproduction interdite sans l’autorisation de port24',
        'Cet article peut être reproduit librement à condition d’en citer la source',
      ],
      keeps: ['La reproduction des saumons reprend', 'Toute reproduction du lynx est une victoire.'],
    },
  },
} satisfies ProvenFamily
