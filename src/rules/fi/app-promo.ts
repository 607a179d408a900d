import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Lataa sovellus`, `Lue sovelluksessa` */
  'get-app': {
    lines: ['(lue|avaa|kuuntele|katso) [juttu|artikkeli] sovelluksessa'],
    proof: {
      removes: ['Lue sovelluksessa'],
      keeps: ['Sovellus vuoti tietoja, kertoo virasto.', 'Avaa ovi'],
    },
  },
} satisfies ProvenFamily
