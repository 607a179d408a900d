import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download onze app`, `Lees dit in de app`, `Open in de app` */
  'get-app': {
    lines: [
      '(download|installeer|gebruik|probeer|open|bekijk) [nu|hier|gratis] (onze|de gratis|onze gratis|de nieuwe) [{words}] app[s][ {matter}]',
      '(open|download) [de] app',
    ],
    words: ['open in de app', 'lees dit in de app'],
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
    words: ['nu beschikbaar in google play', 'download in de app store'],
    proof: {
      removes: ['Android-app'],
      keeps: ['De app is uit de App Store gehaald.', 'Nu in de winkel'],
    },
  },
  /** `Download de app van haven24` */
  download: {
    lines: [
      '(download|installeer) [nu|hier|gratis] [gratis] (de|onze) [(gratis)] (app|nieuwsapp|{publication}-app)' +
        '[ voor ios en android| van {publication}][ en (mis|blijf|ontvang|lees|volg|krijg) {title}]',
      '[nu ](beschikbaar|verkrijgbaar) (in de|in|op) (app store|google play|play store) en [(in de|in|op)] (google play|app store|play store)',
    ],
    proof: {
      removes: [
        'Download de app van haven24',
        'Download de haven24-app en mis niets',
        'Beschikbaar in de App Store en op Google Play',
      ],
      keeps: ['Download de app van de gemeente en stem, zegt de burgemeester.', 'Download van schuld'],
    },
  },
} satisfies ProvenFamily
