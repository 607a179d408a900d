import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download onze app`, `Lees dit in de app`, `Open in de app` */
  'get-app': {
    lines: [
      '(download|installeer|gebruik|probeer|open|bekijk) [nu|hier|gratis] (onze|de gratis|onze gratis|de nieuwe) [{words}] app[s][ {matter}]',
      '(open|download) [de] app',
    ],
    proof: {
      removes: ['Download onze app', 'Download nu onze gratis app voor het laatste nieuws'],
      keeps: [
        'De app stuurt gegevens door, zegt de minister.',
        'App van de bank ligt plat',
        'Open de app niet, zegt de politie in de stad.',
        'Verder in de appel',
        'Download de DigiD-app en log in, zegt de gemeente.',
      ],
    },
  },
  /** The badges of the stores: `Download in de App Store`, `Nu beschikbaar in Google Play` */
  badge: {
    lines: ['(ios|android)[-| ]app[s]'],
    proof: {
      removes: ['Android-app'],
      keeps: ['De app is uit de App Store gehaald.', 'Nu in de winkel'],
    },
  },
} satisfies ProvenFamily
