import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  badge: {
    removes: ['Nuestras apps'],
    keeps: [
      'Disponible en farmacias desde el lunes',
      'Aplicaciones para frenar el dengue',
      'Disponible en Google Play, el juego suma millones de descargas.',
    ],
  },
}
