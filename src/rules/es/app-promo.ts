import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** The badges of the stores: `Disponible en Google Play`, `Descárgala en el App Store` */
  badge: {
    lines: ['(nuestras|nuestra) (apps|app|aplicaciones|aplicación)'],
    place: 'edges',
  },
} satisfies Family
