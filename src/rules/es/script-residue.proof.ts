import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  embed: {
    removes: [
      'Ver esta publicación en Instagram',
      'Una publicación compartida por Ana Ruiz (@anaruiz)',
      'Este video no está disponible',
      'Ver en YouTube',
    ],
    keeps: [
      'Una publicación compartida por miles era falsa, dijo la policía.',
      'Ver esta ciudad a pie',
      'Este contenido no está disponible en farmacias, dijo el médico.',
    ],
  },
  player: {
    removes: ['Cargando reproductor', 'Reproducir video', 'Activar sonido'],
    keeps: ['Cargando sacos, perdió la espalda.', 'Silenciar al testigo costó caro.'],
  },
}
