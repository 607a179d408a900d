import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download onze app`, `Lees dit in de app`, `Open in de app` */
  'get-app': {
    lines: [
      '(download|installeer|gebruik|probeer|open|bekijk) [nu|hier|gratis] (onze|de gratis|onze gratis|de nieuwe) [{words}] app[s][ {matter}]',
      '(download|installeer) [nu|hier|gratis] de ({words}-app|{words} app)[ (gratis|nu|hier|op je telefoon|voor android|voor ios|voor ios en android|in de app store|van {publication})]',
      '(lees|open|luister|bekijk|kijk) [dit|verder|dit artikel|het artikel] in [de|onze] app',
      '(open|download) [de] app',
      '(altijd op de hoogte|het laatste nieuws|al het nieuws) {words} (onze|de) app[ {matter}]',
      '(verder|lees verder|verder lezen|ga verder|open) in [de|onze] [{words}] app',
      '{publication} in de app (lezen|openen)',
    ],
  },
  /** The badges of the stores: `Download in de App Store`, `Nu beschikbaar in Google Play` */
  badge: {
    lines: [
      '(download|downloaden|nu|beschikbaar|nu beschikbaar|ook|verkrijgbaar|ontdek het|download het|krijg het) (in|via|op|uit) [de] (app store|google play|google play store|play store)',
      '(ios|android)[-| ]app[s]',
    ],
  },
} satisfies Family
