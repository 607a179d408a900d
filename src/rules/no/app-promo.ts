import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Last ned appen vår`, `Les i appen` */
  'get-app': {
    lines: [
      '(last ned|hent|installer|skaff deg|bruk|prøv) [nå|her|gratis] (appen vår|vår app|vår nye app|vår gratis app|{words}-appen|{words}s app|appen)[ {matter}]',
      '(les|åpne|hør|se) [saken|videre|artikkelen] i appen',
      '(last ned|hent|tilgjengelig) (i|på|fra) (app store|google play|play store)',
      '(ios|android|iphone)-app',
      '(få|les) {words} (–|-|:) last ned (appen vår|appen|vår app)[ {words}]',
    ],
  },
} satisfies Family
