import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Lataa sovellus`, `Lue sovelluksessa` */
  'get-app': {
    lines: ['(lue|avaa|kuuntele|katso) [juttu|artikkeli] sovelluksessa'],
    words: ['lataa sovellus'],
    proof: {
      removes: ['Lue sovelluksessa'],
      keeps: ['Sovellus vuoti tietoja, kertoo virasto.', 'Avaa ovi'],
    },
  },
  /** The site’s own app: `Lataa satama24-sovellus`, `Lataa sovelluksemme App Storesta` */
  'own-app': {
    lines: [
      'lataa [ilmainen] (sovelluksemme|mobiilisovelluksemme)[ {words}]',
      'lataa {publication}-sovellus[ {words}]',
    ],
    place: 'edges',
    proof: { removes: ['Lataa sovelluksemme App Storesta'], keeps: ['Lataa sovellus, huijari sanoi.'] },
  },
} satisfies ProvenFamily
