import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Suscríbete a este blog por correo electrónico',
      'Únete a otros 10.000 suscriptores',
      'Inscríbase y reciba en su correo el boletín Mareas',
      '¿Quieres recibir las noticias en tu correo?',
    ],
    keeps: [
      '¿Quieres saber si tu correo fue robado? Así se hace',
      'Suscríbete o muere: el nuevo modelo de la prensa',
      'El boletín oficial publica hoy la norma, que entra en vigor el lunes.',
      'Regístrate en el censo antes del viernes, pide la alcaldía.',
      'Apúntate a la carrera',
      'Quieres recibir la herencia y no los gastos, le dijo su tía.',
    ],
  },
  promise: {
    removes: [
      'Recibe en tu correo las noticias del día',
      'Recibe cada mañana las mejores historias en tu bandeja de entrada',
    ],
    keeps: [
      'Las cartas llegaron cada mañana a tu correo',
      'El ministro responde en tu correo',
      'Recibe las alertas de tsunami en segundos, dijo el experto.',
      'Mantente al día con las vacunas, pide el ministerio.',
      'Recibe el alta la niña herida',
      'Reciba o no la carta en su correo, el vecino debe pagar la multa.',
      'Recibe el premio por su trayectoria',
    ],
  },
  form: {
    removes: ['Boletines', 'Suscribirme', 'Boletín diario', 'Suscríbete'],
    keeps: ['Correo de brujas', 'Boletín sin efecto', 'Nombre de guerra', 'País de agua'],
  },
}
