import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: [
      'Esta noticia ha sido actualizada.',
      'Esta nota será actualizada con más información',
      'Noticia actualizada',
    ],
    keeps: [
      'El texto ha sido modificado.',
      'El artículo fue modificado por el Congreso.',
      'Esta noticia ha sido recibida con alivio en el puerto.',
      'Fe de errores: el ministro dimitió el 4 de mayo, no el 5.',
      'La nota fue corregida por el profesor, que la bajó dos puntos.',
    ],
  },
  report: {
    removes: ['Fe de errores'],
    keeps: [
      'Reportar un crimen',
      'Corregir un error de siglos',
      'Informar de un error judicial es deber de la prensa.',
      'Hay un error',
    ],
  },
}
