import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Hent vores app`, `Læs i appen` */
  'get-app': {
    lines: [
      '(hent|download|installer|brug|prøv) [nu|her|gratis] (vores app|vores nye app|vores gratis app|{words}-appen|{words}s app|appen)[ {matter}]',
      '(læs|åbn|hør|se) [artiklen|videre] i (appen|vores app)',
      '(ios|android|iphone)-app',
    ],
    proof: {
      removes: ['Hent vores app', 'Læs i appen'],
      keeps: ['Appen sporer brugerne, siger tilsynet.', 'Hent hjælp nu'],
    },
  },
  /** `Findes i App Store og på Google Play` */
  download: {
    lines: [
      '[appen ](findes|kan hentes|tilgængelig) (i|på) (app store|google play) og [(i|på)] (google play|app store)',
    ],
    proof: { removes: ['Findes i App Store og på Google Play'], keeps: ['Findes på apotekerne fra maj'] },
  },
} satisfies ProvenFamily
