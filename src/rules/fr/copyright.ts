import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tous droits réservés`, `© Exemple 2021 - Tous droits réservés` */
  'all-rights-reserved': {
    lines: [
      '(tous droits réservés|tous les droits sont réservés|tous droits de reproduction et de représentation réservés|droits réservés|certains droits réservés)',
      '(tous droits réservés|tous droits de reproduction)[.|,| -| –| ©] {matter}',
      '{site}[.|,| \\|| -| –] tous droits réservés[{matter}]',
    ],
    endings: [
      'tous droits réservés',
      '© {year} {site}[.|,| -] tous droits réservés[{matter}]',
      '© {site} (-|–) tous droits réservés',
    ],
    place: 'tail',
  },
  /** `Toute reproduction interdite sans autorisation`, `Reproduction interdite` */
  'may-not': {
    lines: [
      'toute (reproduction|rediffusion|republication|copie)[,] {matter} (interdite|interdite sans|autorisation|accord préalable|est interdite)[{matter}]',
      '(toute reproduction|reproduction) (interdite|partielle|totale|est interdite|strictement interdite)[ {matter}|, {matter}]',
      "(ce contenu|cet article|ces informations|cette dépêche|le contenu de|les informations) {matter} (protégé|protégée|protégées|reproduit|reproduite|reproduites|droit d'auteur|droits d'auteur|propriété intellectuelle|creative commons)[{matter}]",
      '(pour|vous souhaitez) (reproduire|republier|réutiliser) (cet|ce|ces|un) {matter}',
    ],
    endings: ['(toute |)reproduction interdite[ {matter}]', '© (afp|agence france-presse)[ {year}]'],
    place: 'tail',
  },
} satisfies Family
