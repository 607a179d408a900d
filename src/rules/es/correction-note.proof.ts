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
    removes: [
      'Reportar error',
      'Reportar un error',
      '¿Has encontrado algún error? Escríbenos',
      'Fe de errores',
      '¿Encontraste un error en esta noticia?',
    ],
    keeps: [
      'Reportar un crimen',
      'Corregir un error de siglos',
      'Informar de un error judicial es deber de la prensa.',
      'Hay un error',
    ],
  },
  opinion: {
    removes: [
      'El contenido de esta nota es responsabilidad de su autor.',
      'Las opiniones expresadas en este artículo son responsabilidad de su autor.',
      'Los contenidos vertidos en esta columna no reflejan la línea editorial del medio.',
      'El Diario Ejemplo no se hace responsable de las opiniones de sus columnistas',
    ],
    keeps: [
      'Las opiniones de los ministros no reflejan la línea del partido, dijo.',
      'El artículo expresa la opinión del autor, dijo el juez.',
      'La nota es de opinión y responsabilidad del autor, dijo la fiscal.',
      'Las opiniones en el pueblo están divididas sobre el puente.',
      'El ayuntamiento no se hace responsable de los daños.',
      'Este artículo de la ley se aplica desde mayo',
    ],
  },
}
