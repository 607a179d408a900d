import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Seguir leyendo', 'Leer artículo completo', 'Leer la noticia completa', 'Haz clic aquí para leer más'],
    keeps: ['Leer más les hará bien.', 'Quieren seguir leyendo en la escuela', 'Ver más allá es su lema'],
  },
  'next-page': {
    removes: ['Continúa en la página 4', 'Sigue en la pág. 12'],
    keeps: ['Continúa en la brecha', 'Sigue en la página del club el drama de los socios.'],
  },
}
