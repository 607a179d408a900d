import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Hent vores app`, `Læs i appen` */
  'get-app': {
    lines: [
      '(hent|download|installer|brug|prøv) [nu|her|gratis] (vores app|vores nye app|vores gratis app|{words}-appen|{words}s app|appen)[ {matter}]',
      '(læs|åbn|hør|se) [artiklen|videre] i (appen|vores app)',
      '(hent|download|hent den|findes) (i|på|fra) (app store|google play|play store)',
      '(ios|android|iphone)-app',
      '(få|læs) {words} (–|-|:) (hent|download) (vores app|appen)[ {words}]',
    ],
  },
} satisfies Family
