import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Last ned appen vår`, `Les i appen` */
  'get-app': {
    lines: ['(les|åpne|hør|se) [saken|videre|artikkelen] i appen', '(ios|android|iphone)-app'],
    proof: {
      removes: ['Les i appen'],
      keeps: ['Appen sporer brukerne, ifølge tilsynet.', 'Les i avisen'],
    },
  },
  /** `Last ned appen vår gratis for iOS og Android` */
  download: {
    lines: [
      '(last ned|hent|installer) (appen vår|vår app|appen til {publication})[ gratis| nå]' +
        '[ for ios og android| for android og ios][ og (gå|få|les|følg|hold) {title}]',
      '[appen ](finnes|tilgjengelig) (i|på) (app store|google play) og [(i|på)] (google play|app store)',
    ],
    proof: {
      removes: [
        'Last ned appen vår gratis for iOS og Android',
        'Last ned appen til havn24',
        'Last ned appen vår og gå ikke glipp av noe',
        'Finnes i App Store og på Google Play',
      ],
      keeps: ['Last ned appen til byen og stem, sier ordføreren.', 'Finnes på apotekene fra mai'],
    },
  },
} satisfies ProvenFamily
