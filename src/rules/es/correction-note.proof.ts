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
      'Esta noticia ha sido recibida con alivio en el puerto.',
      'Fe de errores: el ministro dimitió el 4 de mayo, no el 5.',
      'La nota fue corregida por el profesor, que la bajó dos puntos.',
    ],
  },
  report: {
    removes: [
      'Reportar un error',
      '¿Has encontrado algún error? Escríbenos',
      'Fe de errores',
      '¿Encontraste un error en esta noticia?',
    ],
    keeps: ['Corregir un error de siglos', 'Informar de un error judicial es deber de la prensa.', 'Hay un error'],
  },
  opinion: {
    removes: [
      'Las opiniones expresadas en este artículo son responsabilidad de su autor.',
      'Los contenidos vertidos en esta columna no reflejan la línea editorial del medio.',
      'El Diario Ejemplo no se hace responsable de las opiniones de sus columnistas',
    ],
    keeps: [
      'Las opiniones en el pueblo están divididas sobre el puente.',
      'El ayuntamiento no se hace responsable de los daños.',
      'Este artículo de la ley se aplica desde mayo',
    ],
  },
}
