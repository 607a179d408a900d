import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Ladda ner vår app`, `Läs i appen`, `Hämta appen` */
  'get-app': {
    lines: [
      '(ladda ner|ladda ned|hämta|installera|använd|testa|skaffa) [nu|här|gratis] (vår|vår gratis|vår nya|appen|{words}-app|{words}s app|{words}-appen)[ {matter}]',
      '(läs|öppna|lyssna|se|fortsätt) [artikeln|vidare] i (appen|vår app)',
      '(ladda ner|ladda ned|hämta|finns) (i|på|från) (app store|google play|play store)',
      '(ios|android|iphone)-app',
    ],
  },
} satisfies Family
