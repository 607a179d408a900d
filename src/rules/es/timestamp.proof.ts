import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Actualizado a las 10:00',
      'Publicado: 12/05/2021',
      'Actualizado: 12/05/2021 - 10:04',
      'Actualizado a las 10:04',
      'Publicado el 3 de mayo de 2021',
      'Publicado el 03.05.2021 a las 10:04',
      'Última actualización: 12/05/2021 10:04',
      'Publicado: 12/05/2021 | Actualizado: 13/05/2021',
      '12/05/2021 Actualizado a las 10:04',
      'Actualizado hace 5 horas',
    ],
    keeps: [
      'Actualizado a las nuevas normas, el plan sigue.',
      'Publicado en 2019, el libro se vendió bien.',
      'Actualizado el censo, faltan mil vecinos.',
      'Fecha límite: 12 de mayo',
      'La cifra, actualizada en marzo, sube.',
    ],
  },
  label: {
    removes: ['Publicado', 'Última actualización:', 'Actualizado'],
    keeps: ['Publicado y olvidado', 'Fecha de caducidad', 'Creado por error'],
  },
  'reading-time': {
    removes: ['5 minutos de lectura', 'Tiempo de lectura: 3 min', '• 2 min de lectura', 'Lectura: 4 minutos'],
    keeps: ['5 minutos de gloria', 'Un minuto de silencio', 'La lectura de 3 minutos bastó al juez.'],
  },
  ago: {
    removes: ['hace 5 horas', 'Hace un día', 'Hace 20 minutos'],
    keeps: ['Hace 20 años del golpe', 'Hace un frío polar', 'Hace 5 horas que espera.'],
  },
}
