import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  desk: {
    removes: [
      '(Reporte de Ana Ruiz; Editado por Luis Paz)',
      'Traducido por Ana Ruiz',
      'Reporte adicional de Luis Paz en Lima',
      'Ana Ruiz contribuyó a este artículo',
    ],
    keeps: [
      'Reporte de daños tras el sismo',
      'Editado por primera vez en 1605, el libro sigue vivo.',
      'Ana Ruiz colaboró con la policía en este caso.',
      'Información de última hora',
    ],
  },
  agency: {
    removes: ['(Europa Press)', 'Redacción / Agencias', 'Europa Press / Redacción', '//FIN', 'Télam'],
    keeps: [
      'La agencia Télam (Télam) cerró sus puertas el lunes.',
      'Fin de una era',
      'Redacción y aplausos',
      'Lo contó la redactora de Europa Press',
    ],
  },
  'genre-letter': { removes: ['(I)'], keeps: ['Juan Pablo (I)', 'El plan (D) no llegó a ser ley'] },
}
