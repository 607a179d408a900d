import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Jetzt unsere App herunterladen`, `Hol dir die Muster-App`, `Laden Sie unsere kostenlose App.` */
  'get-app': {
    lines: [
      '[in |die ]app (öffnen|herunterladen|downloaden)',
      '(unsere app|die {words}-app|unsere kostenlose app)[:| –| -] (alle|jetzt|kostenlos|die wichtigsten|aktuelle|nachrichten|das wichtigste) {matter}',
    ],
    words: [
      'entdecken sie unsere apps',
      'unsere apps',
      'alle apps',
      'zur app',
      'jetzt in der app',
      'zum download der app',
    ],
  },
  /** Links: `iOS-App`, `App für Android`. */
  store: {
    lines: ['(ios|android|iphone|ipad|news|nachrichten)-app[s]', '(unsere app|mobile apps)'],
    place: 'run',
  },
} satisfies Family
