import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 reacties`, `Reacties (32)`, `Lees alle reacties` */
  count: {
    lines: ['{n} reactie[s][ (op dit artikel|lezen|bekijken|geplaatst)]'],
  },
  /** `Geef een reactie Reactie annuleren`, `Plaats een reactie`, `Log in om te reageren` */
  invitation: {
    lines: [
      '(geef|plaats|schrijf|laat|voeg|verstuur|deel) (een|je|jouw|uw|als eerste een|de eerste) reactie [achter|toe] [(reactie|antwoord) annuleren]',
    ],
  },
  /** `Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *` */
  form: {
    lines: [
      '(je|uw|het|jouw) e-mailadres (wordt|zal) niet (gepubliceerd|getoond|worden gepubliceerd|zichtbaar)[{matter}]',
      'bekijk hoe je reactie[-| ]gegevens worden verwerkt',
      '(naam|e-mail) \\(verplicht\\)',
    ],
  },
} satisfies Family
