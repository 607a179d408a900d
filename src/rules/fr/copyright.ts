import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tous droits réservés`, `© Exemple 2021 - Tous droits réservés` */
  'all-rights-reserved': {
    lines: [
      '(tous droits réservés|tous droits de reproduction réservés|tous droits de reproduction et de représentation réservés)[.|,|:| :| -| –| —| \\|| •| à| par| pour] (©|{publication}|{year})[ {matter}]',
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
  },
  /** `Toute reproduction interdite sans autorisation`, `Reproduction interdite` */
  'may-not': {
    lines: [
      '[\\(]©[ ](afp|reuters|ap|belga|agence france-presse)[ /| -|,] {stamp}[\\)]',
      "{publication} est (membre|adhérent|signataire) (du|de la|de l'|des) {title} (presse|déontologie|journalistique|médias|jti|journalism trust initiative){rest}",
    ],
    endings: ['[toute ]reproduction interdite[ {matter}]', '© (afp|agence france-presse)[ {year}]'],
    place: 'tail',
  },
} satisfies Family
