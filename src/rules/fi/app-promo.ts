import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Lataa sovellus`, `Lue sovelluksessa` */
  'get-app': {
    lines: [
      '(lataa|asenna|hanki|kokeile|avaa) [nyt|ilmainen|uusi|maksuton|tästä] [{words}] (sovelluksemme|sovellus puhelimeesi|uutissovellus|-sovellus|sovellus)[ {words}]',
      '(lue|avaa|kuuntele|katso) [juttu|artikkeli] sovelluksessa',
      '(lataa|saatavilla) (app storesta|google playsta|play-kaupasta|app storessa|google playssa)',
    ],
  },
} satisfies Family
