import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** The badges of the stores: `Disponible en Google Play`, `Descárgala en el App Store` */
  badge: {
    lines: ['(nuestras|nuestra) (apps|app|aplicaciones|aplicación)'],
    place: 'edges',
    proof: {
      removes: ['Nuestras apps'],
      keeps: [
        'Disponible en farmacias desde el lunes',
        'Aplicaciones para frenar el dengue',
        'Disponible en Google Play, el juego suma millones de descargas.',
      ],
    },
  },
} satisfies ProvenFamily
